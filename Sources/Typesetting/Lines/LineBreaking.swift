/// Optimal line breaking over a whole paragraph: of all ways to break it, the one with the fewest
/// demerits (Knuth and Plass, Breaking Paragraphs into Lines, 1981).
struct LineBreaking {
  var measure: Double
  /// Ragged lines keep their spaces and leave the rest at the end of the line.
  var isRagged: Bool
  /// The worst badness a line may have; 100 is a line whose spaces grow by all they should.
  var tolerance: Double
  /// How many lines in a row may end with a hyphen.
  var hyphensInRow: Int

  private struct Node {
    /// The first item of the line that begins here.
    var start: Int
    /// The item at which the line before ends.
    var position: Int
    /// 0 tight to 3 very loose.
    var fitness: Int
    /// Hyphens in a row up to here.
    var hyphens: Int
    var demerits: Double
    var previous: Int
  }

  private struct Sums {
    var width: [Double] = [0]
    var stretch: [Double] = [0]
    var shrink: [Double] = [0]

    init(_ items: [Item]) {
      for item in items {
        var (w, y, z) = (0.0, 0.0, 0.0)
        switch item {
        case .box(let box): w = box.width
        case .glue(let glue): (w, y, z) = (glue.width, glue.stretch, glue.shrink)
        case .penalty: break
        }
        width.append(width[width.count - 1] + w)
        stretch.append(stretch[stretch.count - 1] + y)
        shrink.append(shrink[shrink.count - 1] + z)
      }
    }
  }

  /// The items at which lines end, the last one a forced break; `nil` if some line cannot be set
  /// within the tolerance.
  func breaks(in items: [Item]) -> [Int]? {
    let sums = Sums(items)
    var nodes = [
      Node(
        start: Self.lineStart(after: -1, in: items), position: -1, fitness: 1, hyphens: 0,
        demerits: 0, previous: -1)
    ]
    var active = [0]
    for place in items.indices {
      guard let (penalty, isForced) = breakPlace(place, in: items) else { continue }
      var best: [Int: Node] = [:]
      var kept: [Int] = []
      for index in active {
        let node = nodes[index]
        let line = judge(from: node.start, to: place, penalty, isForced, sums)
        if line.isOverfull {
          continue
        }
        if !isForced { kept.append(index) }
        guard line.badness <= tolerance else { continue }
        let hyphens = penalty.isHyphen ? node.hyphens + 1 : 0
        guard hyphens <= hyphensInRow else { continue }
        let demerits =
          node.demerits
          + demerits(line, penalty, after: node, isLast: place == items.count - 1)
        let key = line.fitness * 8 + min(hyphens, 7)
        if demerits < best[key]?.demerits ?? .infinity {
          best[key] = Node(
            start: Self.lineStart(after: place, in: items), position: place,
            fitness: line.fitness, hyphens: hyphens, demerits: demerits, previous: index)
        }
      }
      active = kept
      for key in best.keys.sorted() {
        guard let node = best[key] else { continue }
        active.append(nodes.count)
        nodes.append(node)
      }
      if active.isEmpty { return nil }
    }
    return path(to: active, nodes)
  }

  private func path(to active: [Int], _ nodes: [Node]) -> [Int]? {
    guard var index = active.min(by: { nodes[$0].demerits < nodes[$1].demerits }) else {
      return nil
    }
    var breaks: [Int] = []
    while index > 0 {
      breaks.append(nodes[index].position)
      index = nodes[index].previous
    }
    return breaks.reversed()
  }

  /// The penalty of a break at an item, if one may be there.
  private func breakPlace(_ place: Int, in items: [Item]) -> (Penalty, isForced: Bool)? {
    switch items[place] {
    case .box: return nil
    case .glue:
      guard place > 0, case .box = items[place - 1] else { return nil }
      return (Penalty(cost: 0), false)
    case .penalty(let penalty): return (penalty, penalty.cost == -.infinity)
    }
  }

  private struct Judged {
    var badness: Double
    var fitness: Int
    var isOverfull: Bool
    /// The natural width in parts of the measure.
    var fill: Double
  }

  private func judge(
    from start: Int, to place: Int, _ penalty: Penalty, _ isForced: Bool, _ sums: Sums
  ) -> Judged {
    guard start < place else {
      return Judged(badness: isForced ? 0 : 10_000, fitness: 1, isOverfull: false, fill: 1)
    }
    let natural = sums.width[place] - sums.width[start] + penalty.width
    let stretch = sums.stretch[place] - sums.stretch[start]
    let shrink = isRagged ? 0 : sums.shrink[place] - sums.shrink[start]
    let spare = measure - natural
    // A hundredth of a point is the rounding of measured widths, not an overfull line.
    if spare < -shrink - 0.01 {
      return Judged(badness: .infinity, fitness: 0, isOverfull: true, fill: 1)
    }
    var ratio = 0.0
    if spare < 0 {
      ratio = shrink > 0 ? spare / shrink : 0
    } else if !isForced {
      let room = isRagged ? measure * 0.15 : stretch
      ratio = room > 0 ? spare / room : 100
    }
    let size = abs(ratio)
    // Without a ceiling: where no good breaks are to be had, a ceiling would make one line take all
    // the looseness, because beyond it more costs nothing.
    let badness = 100 * size * size * size
    let fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
    return Judged(
      badness: badness, fitness: fitness, isOverfull: false, fill: natural / measure)
  }

  private func demerits(
    _ line: Judged, _ penalty: Penalty, after node: Node, isLast: Bool
  ) -> Double {
    var demerits = (10 + line.badness) * (10 + line.badness)
    if penalty.cost > 0 { demerits += penalty.cost * penalty.cost }
    if penalty.isHyphen, node.hyphens > 0 { demerits += 10_000 }
    if !isRagged, abs(line.fitness - node.fitness) > 1 { demerits += 10_000 }
    // A last line that is hardly there, or that only ends a broken word.
    if isLast, node.position >= 0, line.fill < (isRagged ? 0.3 : 0.12) {
      demerits += isRagged ? 2_000_000 : 50_000
    }
    if isLast, node.hyphens > 0 { demerits += 5_000 }
    return demerits
  }

  /// Spaces and optional breaks after a break are dropped.
  static func lineStart(after place: Int, in items: [Item]) -> Int {
    var start = place + 1
    while start < items.count {
      switch items[start] {
      case .box: return start
      case .glue: start += 1
      case .penalty(let penalty):
        if penalty.cost == -.infinity { return start }
        start += 1
      }
    }
    return start
  }
}
