internal import Document

/// What a briefing has printed so far: its numbers, the order of its sources, its footnotes, and
/// the ids and labels given out.
///
/// One composition owns one ledger, so it is a class and not `Sendable`.
final class Ledger {
  /// How far the ledger is, to go back to when a block turns out not to be printed. Counts and no
  /// copies: one is taken before every block.
  struct State: Sendable {
    fileprivate var numbers = 0
    fileprivate(set) var sentences = 0
    fileprivate var questions = 0
    fileprivate var sources = 0
    fileprivate var footnotes = 0
    fileprivate var appendix = 0
    fileprivate var figures = 0
    fileprivate var tables = 0
    fileprivate var ids = 0
  }

  private(set) var numbers: [PrintedNumber] = []
  /// The generated sentences, in order of printing.
  private(set) var sentences: [Sentence] = []
  /// What the records were asked for their claims.
  private(set) var questions: [Question] = []
  /// Ids of sources in order of first mention.
  private(set) var sources: [String] = []
  private(set) var footnotes: [[Inline]] = []
  /// The tables of the appendix, in the order of their charts.
  private(set) var appendix: [Table] = []
  /// The charts of figures by id.
  private(set) var charts: [String: ComposedChart] = [:]
  private var figures = 0
  private var tables = 0
  /// The ids given out, in order.
  private var ids: [String] = []
  private var takenIds: Set<String> = []
  /// The number from which on a wish may be free: thousands of headings may have one title.
  private var nextCounts: [String: Int] = [:]
  private var sourceNumbers: [String: Int] = [:]

  /// How far everything registered so far goes.
  var state: State {
    State(
      numbers: numbers.count, sentences: sentences.count, questions: questions.count,
      sources: sources.count, footnotes: footnotes.count,
      appendix: appendix.count, figures: figures, tables: tables, ids: ids.count)
  }

  /// Registers a number under the next id, `n1`, `n2`, ...; the id it comes with is not used.
  func register(_ number: PrintedNumber) -> Inline {
    var number = number
    number.id = "n\(numbers.count + 1)"
    numbers.append(number)
    return .number(number.text, id: number.id)
  }

  /// Adds a sentence that has its id.
  func append(_ sentence: Sentence) { sentences.append(sentence) }

  /// Adds a question that has its id.
  func append(_ question: Question) { questions.append(question) }

  /// The mark for sources, ascending, each once; a source gets its number when it is first
  /// mentioned. `nil` without sources.
  func mark(for ids: [String]) -> Inline? {
    guard !ids.isEmpty else { return nil }
    var numbers: [Int] = []
    for id in ids {
      let number = sourceNumbers[id] ?? sources.count + 1
      if number > sources.count {
        sources.append(id)
        sourceNumbers[id] = number
      }
      if !numbers.contains(number) { numbers.append(number) }
    }
    return .sources(numbers.sorted())
  }

  /// The mark for a footnote; the same text gets the same mark.
  func footnote(_ text: [Inline]) -> Inline {
    if let index = footnotes.firstIndex(of: text) { return .footnote(index + 1) }
    footnotes.append(text)
    return .footnote(footnotes.count)
  }

  /// The number of the next figure, from 1.
  func nextFigure() -> Int {
    figures += 1
    return figures
  }

  /// The number of the next table, from 1.
  func nextTable() -> Int {
    tables += 1
    return tables
  }

  /// Notes what a figure was made from.
  func register(_ chart: ComposedChart, of figure: String) {
    charts[figure] = chart
  }

  /// Adds a table to the appendix.
  func appendTable(_ table: Table) {
    appendix.append(table)
  }

  /// An id that is unique in the document, made from the one wished for.
  func uniqueId(_ wish: String) -> String {
    var id = wish
    var count = nextCounts[wish] ?? 2
    while takenIds.contains(id) {
      id = "\(wish)-\(count)"
      count += 1
    }
    if id != wish { nextCounts[wish] = count }
    takenIds.insert(id)
    ids.append(id)
    return id
  }

  /// Goes back to an earlier state: what was registered since is forgotten.
  func restore(_ earlier: State) {
    numbers.removeLast(numbers.count - earlier.numbers)
    sentences.removeLast(sentences.count - earlier.sentences)
    questions.removeLast(questions.count - earlier.questions)
    for id in sources[earlier.sources...] { sourceNumbers[id] = nil }
    sources.removeLast(sources.count - earlier.sources)
    footnotes.removeLast(footnotes.count - earlier.footnotes)
    appendix.removeLast(appendix.count - earlier.appendix)
    takenIds.subtract(ids[earlier.ids...])
    nextCounts = [:]
    ids.removeLast(ids.count - earlier.ids)
    (figures, tables) = (earlier.figures, earlier.tables)
  }
}
