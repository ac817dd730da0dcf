internal import Charts
internal import Definitions

/// Something that charts, tables and small lines may show, with what makes each of its shapes.
struct Subject: Sendable {
  /// A chart in one form.
  struct Chart: Sendable {
    let form: ChartForm
    let draft: @Sendable (ShapeMaterial, FigureFrame) -> FigureDraft?

    init(
      _ form: ChartForm, draft: @escaping @Sendable (ShapeMaterial, FigureFrame) -> FigureDraft?
    ) {
      self.form = form
      self.draft = draft
    }
  }

  typealias TableMaker = @Sendable (ShapeMaterial, TableExtent) -> TableDraft?
  typealias LineMaker = @Sendable (SparklineSeries) -> NamedSparkline?

  /// As written in a definition, e.g. `trade.turnover`.
  let name: String
  /// What it is, in one line for the manual.
  let summary: String
  /// Its charts, the usual form first.
  let charts: [Chart]
  let table: TableMaker?
  /// The series drawn small.
  let line: LineMaker?

  init(
    _ name: String, _ summary: String, charts: [Chart] = [], table: TableMaker? = nil,
    line: LineMaker? = nil
  ) {
    self.name = name
    self.summary = summary
    self.charts = charts
    self.table = table
    self.line = line
  }

  /// Every subject, in the order of the manual.
  static let all = trade + claims + contacts

  /// The subject of a name; `nil` for an unknown one.
  static func named(_ name: String) -> Subject? { byName[name] }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The chart in the form of a name; `nil` where it has none.
  func chart(_ form: String) -> Chart? { charts.first { $0.form.name == form } }
}

/// How a chart is drawn: its style, the width it has on paper in points, and its flags.
struct FigureFrame: Sendable {
  let style: ChartStyle
  let width: Double
  /// What the definition flags.
  var events: [ChartFlag] = []
}

/// How much a table shows.
struct TableExtent: Sendable {
  /// The most rows shown, the newest or largest; `nil` for the table's own number.
  var max: Int?
  /// How many days back, or ahead for what is planned; `nil` for the table's own span.
  var days: Int?
}
