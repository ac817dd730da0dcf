/// Words along an axis, each with a band of its own, or at points from end to end.
struct WordScale: Sendable, Hashable {
  var names: [String]
  /// Whether the first and the last word stand at the ends of the plot: for slopes and ranks.
  var spansPlot = false
  /// Where bands begin and end, as shares of the length: one more than there are names.
  private(set) var edges: [Double]

  /// Bands of one length.
  init(_ names: [String], spansPlot: Bool = false) {
    self.names = names
    self.spansPlot = spansPlot
    let count = Double(max(1, names.count))
    edges = (0...names.count).map { Double($0) / count }
  }

  /// Gives the bands lengths in proportion: a name of two lines takes more than one of one.
  mutating func stretch(to lengths: [Double]) {
    let whole = lengths.reduce(0, +)
    guard lengths.count == names.count, whole > 0 else { return }
    edges = lengths.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1 / whole) }
  }

  /// The stretch that a word takes; of no length where words stand at points.
  func band(_ name: String) -> (start: Double, end: Double)? {
    guard let index = names.firstIndex(of: name) else { return nil }
    guard spansPlot else { return (edges[index], edges[index + 1]) }
    let share = names.count > 1 ? Double(index) / Double(names.count - 1) : 0.5
    return (share, share)
  }
}
