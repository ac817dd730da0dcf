internal import Drawing

/// A text that wishes to stand beside a mark. All wishes of a chart are placed together, the most
/// important first; one without a free place is left out and told.
struct LabelWish {
  /// What goes first, where two wish for one place.
  enum Priority: Int, Comparable {
    case context, point, bar, extreme, end, rule

    static func < (a: Priority, b: Priority) -> Bool { a.rawValue < b.rawValue }
  }

  var block: TextBlock
  /// Best first.
  var places: [AnnotationPlaces.Place]
  var priority: Priority
  /// Where a thin line leads from when the text stands further off than so many points.
  var leader: (from: Point, isDown: Bool, reach: Double)?
  /// Whether it may cross lines, but no text and no mark, before it is left out.
  var mayCrossLines = false
  /// Whether a little of the ground keeps it off lines that run behind it.
  var hasGround = false
  /// Whether it stands on its mark.
  var isOnMark = false
  /// Whether it is missed where it is left out.
  var isTold = true

  /// The words, for a warning.
  var text: String { block.lines.map(\.text).joined(separator: " ") }
}

extension Sketch {
  /// Clear ground between two texts, in ems.
  private static let clearance = 0.4

  /// Places all wishes by priority, then in the order in which they came.
  mutating func place(_ wishes: [LabelWish]) {
    let order = wishes.indices.sorted { a, b in
      (wishes[b].priority, a) < (wishes[a].priority, b)
    }
    for wish in order.map({ wishes[$0] }) where !wish.block.lines.isEmpty {
      guard let (place, r) = freePlace(for: wish) else {
        if wish.isTold { warnings.append(.label(wish.text)) }
        continue
      }
      if wish.hasGround || meetsBaseline(r) { fill(r, style.palette.background) }
      draw(wish.block, x: place.x, y: place.y, align: place.align)
      guard let leader = wish.leader else { continue }
      let foot = Point(x: leader.from.x, y: leader.isDown ? r.y - 1 : r.maxY + 1)
      if abs(foot.y - leader.from.y) > leader.reach {
        line(leader.from, foot, style.palette.secondary, width: 0.5)
      }
    }
  }

  /// The first free place with clear ground around it, else the first that touches nothing, else
  /// the first that crosses no line but that at zero.
  private func freePlace(for wish: LabelWish) -> (AnnotationPlaces.Place, Rectangle)? {
    let wide = wish.block.style.size * Self.clearance
    let rounds = [(wide, false, false), (1, false, false), (1, false, true), (1, true, true)]
    for (air, crossesLines, crossesZero) in rounds {
      if crossesLines && !wish.mayCrossLines { break }
      for place in wish.places {
        let r = wish.block.rectangle(x: place.x, y: place.y, align: place.align)
        let cleared = Rectangle(x: r.x - air, y: r.y, width: r.width + 2 * air, height: r.height)
        if taken.isFree(
          r, ignoringSegments: crossesLines || wish.isOnMark, ignoringMarks: wish.isOnMark)
          && !taken.texts.contains(where: cleared.intersects)
          && (crossesZero || !meetsBaseline(r))
        {
          return (place, r)
        }
      }
    }
    return nil
  }

  private func meetsBaseline(_ r: Rectangle) -> Bool {
    taken.baseline.map { Occupancy.crosses(r, $0.0, $0.1) } ?? false
  }
}
