internal import Drawing

/// What may give way: a figure or a short table that the rest of its page does not hold goes to the
/// head of the next one, and what follows it up to the next heading flows up in its place.
enum FloatClass {
  case figure, table
}

/// Lets whole blocks pass a figure or table that does not fit.
///
/// Figures keep their order, and so do tables; nothing passes a heading, a page break or columns,
/// and nothing stands further from its place than the next page.
struct Floating {
  /// What follows the float and may stand before it, as long as all of it fits.
  static func passing(
    _ flows: [Flow], from start: Int, count: Int, in region: Region
  ) -> [Flow]? {
    let float = flows[start..<start + count].compactMap(\.piece)
    guard float.count == count, let kind = float[0].float,
      float.allSatisfy({ $0.float == kind && $0.notes.isEmpty }),
      float.reduce(0, { $0 + $1.depth }) == 0
    else { return nil }
    var region = region
    var depth = 0
    var cluster: [Piece] = []
    var end: Int?
    var closings = 0
    for index in (start + count)..<flows.count {
      guard let piece = flows[index].piece, piece.headings.isEmpty, piece.float != kind else {
        break
      }
      cluster.append(piece)
      depth += piece.depth
      if piece.keepsWithNext { continue }
      guard region.add(cluster) else { break }
      cluster = []
      if depth <= 0 {
        end = index + 1
        closings = -depth
      }
      if depth < 0 { break }
    }
    guard let end else { return nil }
    return moved(flows, start, count, past: end, closings: closings)
  }

  /// The flows with the float behind what passed it. Where that ended the section, its end goes with
  /// the float.
  private static func moved(
    _ flows: [Flow], _ start: Int, _ count: Int, past end: Int, closings: Int
  ) -> [Flow]? {
    var passing = Array(flows[(start + count)..<end])
    var float = Array(flows[start..<start + count])
    if closings > 0 {
      guard let last = passing.last?.piece, last.items.suffix(closings).allSatisfy(\.isTagEnd)
      else { return nil }
      let ends = Array(last.items.suffix(closings))
      passing.changeLast { $0.items.removeLast(closings) }
      float.changeLast { $0.items += ends }
    }
    return Array(flows[..<start]) + passing + float + Array(flows[end...])
  }
}

extension Flow {
  /// The piece, if it is one.
  var piece: Piece? {
    if case .piece(let piece) = self { piece } else { nil }
  }
}

extension Piece {
  /// How many tags are open behind it that were not before.
  var depth: Int {
    items.reduce(0) { depth, item in
      switch item {
      case .drawn(.tagStart): depth + 1
      case .drawn(.tagEnd): depth - 1
      default: depth
      }
    }
  }
}

extension PieceItem {
  fileprivate var isTagEnd: Bool {
    if case .drawn(.tagEnd) = self { true } else { false }
  }
}
