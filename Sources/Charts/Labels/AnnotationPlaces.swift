internal import Drawing

/// The places around a point at which a text may stand, in the order in which they are tried.
struct AnnotationPlaces {
  typealias Place = (x: Double, y: Double, align: TextBlock.Alignment)

  private let above: [Place]
  private let below: [Place]
  private let trailing: Place
  private let leading: Place
  private let over: Place

  init(block: TextBlock, at p: Point, spacing: Double?) {
    let (top, bottom) = (p.y - block.height - (spacing ?? 4), p.y + (spacing ?? 4.5))
    let level = p.y - block.height / 2
    above = [(p.x, top, .center), (p.x - 3, top, .left), (p.x + 3, top, .right)]
    below = [(p.x, bottom, .center), (p.x - 3, bottom, .left), (p.x + 3, bottom, .right)]
    trailing = (p.x + (spacing ?? 6), level, .left)
    leading = (p.x - (spacing ?? 6), level, .right)
    over = (p.x, level, .center)
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
    case .topTrailing: [above[1], above[0], above[2]] + below + sides
    case .topLeading: [above[2], above[0], above[1]] + below + sides
    case .bottomTrailing: [below[1], below[0], below[2]] + above + sides
    case .bottomLeading: [below[2], below[0], below[1]] + above + sides
    }
  }
}
