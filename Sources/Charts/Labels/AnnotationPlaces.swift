internal import Drawing

/// The places around a point at which a text may stand, in the order in which they are tried.
struct AnnotationPlaces {
  /// Where a text stands: its upper edge, and its left edge, middle or right edge.
  struct Place {
    var x: Double
    var y: Double
    var align: TextBlock.Alignment

    init(_ x: Double, _ y: Double, _ align: TextBlock.Alignment) {
      self.x = x
      self.y = y
      self.align = align
    }

    /// The nearest place at which a text lies within bounds; `nil` where it is not to be moved.
    func moved(
      _ block: TextBlock, horizontally sides: Rectangle?, vertically ends: Rectangle?
    ) -> Place {
      var place = self
      if let sides {
        let left = x - block.width * align.share
        let inside = min(max(left, sides.x), max(sides.x, sides.maxX - block.width))
        place.x = inside + block.width * align.share
      }
      if let ends { place.y = min(max(y, ends.y), max(ends.y, ends.maxY - block.height)) }
      return place
    }
  }

  private var above: [Place]
  private var below: [Place]
  private var trailing: Place
  private var leading: Place
  private var over: Place

  init(
    block: TextBlock, at p: Point, spacing: Double?, alignment: HorizontalAlignment = .center
  ) {
    let (top, bottom) = (p.y - block.height - (spacing ?? 4), p.y + (spacing ?? 4.5))
    let level = p.y - block.height / 2
    above = [Place(p.x, top, .center), Place(p.x - 3, top, .left), Place(p.x + 3, top, .right)]
    below = [
      Place(p.x, bottom, .center), Place(p.x - 3, bottom, .left), Place(p.x + 3, bottom, .right),
    ]
    trailing = Place(p.x + (spacing ?? 6), level, .left)
    leading = Place(p.x - (spacing ?? 6), level, .right)
    let align: TextBlock.Alignment =
      switch alignment {
      case .leading: .left
      case .center: .center
      case .trailing: .right
      }
    over = Place(p.x, level, align)
  }

  /// The places along a straight line: over and under a level one at its ends, beside an upright one
  /// at its upper end.
  static func along(_ a: Point, _ b: Point, block: TextBlock, spacing: Double?) -> AnnotationPlaces
  {
    var places = AnnotationPlaces(block: block, at: a, spacing: spacing)
    let (over, under) = (a.y - block.height - (spacing ?? 2), a.y + (spacing ?? 2))
    let beside = spacing ?? 3
    places.over = Place((a.x + b.x) / 2, over, .center)
    let head = a.y + 2
    places.above = [
      Place(b.x - 1, over, .right), Place(a.x + beside, over, .left),
      Place(a.x + beside, head, .left), Place(a.x - beside, head, .right),
    ]
    places.below = [Place(b.x - 1, under, .right), Place(a.x + beside, under, .left)]
    if a.x == b.x {
      places.below = [
        Place(a.x + beside, b.y - block.height - 2, .left),
        Place(a.x - beside, b.y - block.height - 2, .right),
      ]
      places.trailing = Place(a.x + beside, head, .left)
      places.leading = Place(a.x - beside, head, .right)
    } else {
      places.trailing = Place(b.x - 1, over, .right)
      places.leading = Place(a.x + beside, over, .left)
    }
    return places
  }

  /// All places, the wished ones first.
  func ordered(from position: AnnotationPosition) -> [Place] {
    let sides = [trailing, leading]
    return switch position {
    case .automatic, .top: above + below + sides
    case .bottom: below + above + sides
    case .leading: [leading, trailing] + above + below
    case .trailing: sides + above + below
    case .overlay: [over]
    case .topTrailing: Self.first(.left, of: above) + below + sides
    case .topLeading: Self.first(.right, of: above) + below + sides
    case .bottomTrailing: Self.first(.left, of: below) + above + sides
    case .bottomLeading: Self.first(.right, of: below) + above + sides
    }
  }

  /// The places on one side of a point before the others.
  private static func first(_ align: TextBlock.Alignment, of places: [Place]) -> [Place] {
    places.filter { $0.align == align } + places.filter { $0.align != align }
  }
}
