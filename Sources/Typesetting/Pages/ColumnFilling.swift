/// How columns are filled.
extension ColumnSet {
  /// The least height in which columns may begin on a page that others have begun.
  var start: Double {
    let total = pieces.map { $0.before + $0.height }.reduce(0, +)
    let first = pieces.first?.height ?? 0
    return max(first, min(total / Double(max(count, 1)) * 1.2, 54))
  }

  /// What is left when the first pieces stand on earlier pages.
  func dropping(_ count: Int) -> ColumnSet {
    var copy = self
    copy.pieces.removeFirst(count)
    return copy
  }

  /// The columns at the least height that holds all of them; `nil` if the room does not.
  func balanced(room: Double) -> (columns: [[Placed]], height: Double)? {
    var best = filled(height: room)
    guard room > 0, best.next == pieces.count else { return nil }
    let total = pieces.map { $0.before + $0.height }.reduce(0, +)
    var low = min(total / Double(count) * 0.8, room)
    var high = room
    for _ in 0..<12 where high - low > 0.5 {
      let middle = (low + high) / 2
      let trial = filled(height: middle)
      if trial.next == pieces.count {
        best = trial
        high = middle
      } else {
        low = middle
      }
    }
    let height = best.columns.compactMap { $0.last.map { $0.y + $0.piece.height } }.max() ?? 0
    return (best.columns, height)
  }

  /// Fills columns of a height one after the other, and says how many pieces they took.
  func filled(height: Double) -> (columns: [[Placed]], next: Int) {
    var columns: [[Placed]] = []
    var next = 0
    for number in 0..<count {
      var region = Region(
        height: height, noteHeight: { _ in 0 },
        x: x + Double(number) * (width + gutter))
      while next < pieces.count {
        var end = next
        while end < pieces.count - 1, pieces[end].keepsWithNext { end += 1 }
        if region.add(pieces[next...end]) {
          next = end + 1
        } else if region.isEmpty {
          // Too much kept together for a column: it is broken where the column ends.
          let before = next
          while next <= end, region.add([pieces[next]]) { next += 1 }
          if next == before { return (columns, next) }
        } else {
          break
        }
      }
      columns.append(region.placed)
    }
    return (columns, next)
  }
}
