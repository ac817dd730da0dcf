internal import ChartRendering
internal import Document
internal import Drawing

/// Writes the parts of a briefing as markup, in order, and keeps what later parts must know.
struct PageWriter {
  let briefing: Briefing
  /// Draws the charts.
  let drawer: any FigureDrawer
  private let numbers: [String: PrintedNumber]
  /// How often each source is cited in the whole page: known from a first writing, because a list
  /// of sources may stand before the last mark.
  let totals: [Int: Int]
  /// How often each source has been cited so far.
  private(set) var citations: [Int: Int] = [:]
  /// Ids given out, so that none is given twice.
  private var ids: Set<String> = []
  /// Drawings in tables so far: each has ids of its own.
  var drawings = 0
  var hasSourceList = false
  /// The level of the last heading written, 1 to 4.
  var level = 1

  init(_ briefing: Briefing, drawer: any FigureDrawer, totals: [Int: Int] = [:]) {
    self.briefing = briefing
    self.drawer = drawer
    self.totals = totals
    numbers = Dictionary(briefing.numbers.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Counts a mark of a source and gives its id.
  mutating func cite(_ source: Int) -> String {
    citations[source, default: 0] += 1
    return "cite-\(source)-\(citations[source, default: 1])"
  }

  /// The source with a number, if there is one.
  func source(_ number: Int) -> Briefing.SourceEntry? {
    briefing.sources.first { $0.number == number }
  }

  func number(_ id: String) -> PrintedNumber? { numbers[id] }

  /// An `id` attribute, or none where the id has been given before: a page may not repeat one.
  mutating func identity(_ id: String) -> [Markup.Attribute] {
    let name = PageWriter.anchor(id)
    return ids.insert(name).inserted ? [.id(name)] : []
  }

  /// A frame as a picture in the page; `name` and `words` say what it shows.
  static func drawing(_ frame: Frame, id: String, name: String, words: String = "") -> Markup {
    .drawing(SVGWriter(id: id, title: name, description: words), of: frame)
  }

  /// A width as the paper has it, so that what is drawn in points is shown in points.
  static func width(of frame: Frame) -> Markup.Attribute {
    Markup.Attribute("style", "width:\(JSONValue.number(frame.size.width).text)pt")
  }

  /// An id without what an address could not hold.
  static func anchor(_ id: String) -> String {
    String(id.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" })
  }
}
