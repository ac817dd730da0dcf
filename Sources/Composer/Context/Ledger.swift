/// What a briefing has printed so far: its numbers, the order of its sources, its footnotes, and
/// the ids and labels given out.
///
/// One composition owns one ledger, so it is a class and not `Sendable`.
final class Ledger {
  /// What can be put back when a block turns out not to be printed.
  struct State: Sendable {
    fileprivate(set) var numbers: [PrintedNumber] = []
    /// Ids of sources in order of first mention.
    fileprivate(set) var sources: [String] = []
    fileprivate(set) var footnotes: [[Inline]] = []
    /// The tables of the appendix, in the order of their charts.
    fileprivate(set) var appendix: [Table] = []
    fileprivate var figures = 0
    fileprivate var tables = 0
    fileprivate var ids: Set<String> = []
  }

  /// Everything registered so far.
  private(set) var state = State()
  var numbers: [PrintedNumber] { state.numbers }
  var sources: [String] { state.sources }
  var footnotes: [[Inline]] { state.footnotes }
  var appendix: [Table] { state.appendix }

  /// Registers a number under the next id, `n1`, `n2`, ...; the id it comes with is not used.
  func register(_ number: PrintedNumber) -> Inline {
    var number = number
    number.id = "n\(state.numbers.count + 1)"
    state.numbers.append(number)
    return .number(number.text, id: number.id)
  }

  /// The mark for sources, ascending, each once; a source gets its number when it is first
  /// mentioned. `nil` without sources.
  func mark(for ids: [String]) -> Inline? {
    guard !ids.isEmpty else { return nil }
    var numbers: [Int] = []
    for id in ids {
      let index = state.sources.firstIndex(of: id) ?? state.sources.count
      if index == state.sources.count { state.sources.append(id) }
      if !numbers.contains(index + 1) { numbers.append(index + 1) }
    }
    return .sources(numbers.sorted())
  }

  /// The mark for a footnote; the same text gets the same mark.
  func footnote(_ text: [Inline]) -> Inline {
    if let index = state.footnotes.firstIndex(of: text) { return .footnote(index + 1) }
    state.footnotes.append(text)
    return .footnote(state.footnotes.count)
  }

  /// The number of the next figure, from 1.
  func nextFigure() -> Int {
    state.figures += 1
    return state.figures
  }

  /// The number of the next table, from 1.
  func nextTable() -> Int {
    state.tables += 1
    return state.tables
  }

  /// Adds a table to the appendix.
  func appendTable(_ table: Table) {
    state.appendix.append(table)
  }

  /// An id that is unique in the document, made from the one wished for.
  func uniqueId(_ wish: String) -> String {
    var id = wish
    var count = 2
    while state.ids.contains(id) {
      id = "\(wish)-\(count)"
      count += 1
    }
    state.ids.insert(id)
    return id
  }

  /// Puts back an earlier state: what was registered since is forgotten.
  func restore(_ earlier: State) {
    state = earlier
  }
}
