internal import Diagnostics
internal import Fields
internal import Foundation
internal import Periods
internal import Records
internal import Testing

@testable import Composer
@testable import Definitions
@testable import Document
@testable import RecordFiles

@Suite("Where the values of charts stand")
struct ChartDataTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let charts = """
    sections:
    - id: trade
      title: Trade
      blocks:
      - chart: {kind: line, of: trade.turnover, id: turnover}
      - chart:
          kind: signed-columns
          of: trade.turnover.growth
          id: growth
          data: attached
          beside: {kind: stacked-columns, of: trade.flows, id: flows}
    """

  private static func compose(_ head: String, language: String = "en") throws -> Briefing {
    let records = try RecordFolder(
      folder: root.appendingPathComponent("data/demonstration"), desk: root
    ).allRecords().known(on: try #require(Day(iso: "2024-05-28")))
    return try Definition.read(try Sample.file(head + charts), name: "x")
      .written(in: language)
      .compose(
        records: records, edition: try Sample.edition(), desk: Sample.desk,
        generator: "test"
      ).briefing
  }

  private static func figures(_ briefing: Briefing) -> [Figure] {
    briefing.sections[0].blocks.flatMap { block -> [Figure] in
      switch block {
      case .figure(let figure): [figure]
      case .figures(let figures): figures
      default: []
      }
    }
  }

  private static func tables(_ section: Briefing.Section) -> [Table] {
    section.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  @Test("by default with the chart, and there is no appendix")
  func attached() throws {
    let briefing = try Self.compose("")
    #expect(briefing.sections.map(\.heading.id) == ["trade"])
    let figures = Self.figures(briefing)
    #expect(figures.count == 3)
    #expect(figures.allSatisfy { $0.data?.rows.isEmpty == false })
    #expect(figures.allSatisfy { $0.dataTable == $0.id + "-data" })
  }

  @Test(
    "in numbered tables of an appendix, to which the source line leads, but for charts that differ")
  func appendix() throws {
    let plain = try Self.compose("")
    let briefing = try Self.compose("chart-data: appendix\n")
    #expect(briefing.sections.map(\.heading.id) == ["trade", "chart-data"])
    let appendix = try #require(briefing.sections.last)
    #expect(appendix.heading.text.plainText == "Appendix: data of the charts")
    #expect(appendix.startsPage)
    let tables = Self.tables(appendix)
    #expect(tables.map(\.label) == ["Table\u{A0}A1", "Table\u{A0}A2"])
    #expect(tables.map(\.id) == ["turnover-data", "flows-data"])
    let figures = Self.figures(briefing)
    #expect(figures.map { $0.data == nil } == [true, false, true])
    #expect(figures.map(\.dataTable) == ["turnover-data", "growth-data", "flows-data"])
    // The table leads to its figure, the figure to its table; the values are the same.
    #expect(tables[0].title.first == .reference([.text("Figure\u{A0}1")], id: "turnover"))
    #expect(figures[0].source.contains(.reference([.text("Table\u{A0}A1")], id: "turnover-data")))
    #expect(figures[0].source.plainText.hasSuffix(". Data: Table\u{A0}A1."))
    let before = try #require(Self.figures(plain)[0].data)
    #expect(tables[0].rows.count == before.rows.count)
    #expect(tables[0].columns == before.columns)
    #expect(tables[0].source == Self.figures(plain)[0].source)
    let places = Set(briefing.numbers.map(\.place))
    #expect(places == ["trade", "chart-data"])
  }

  @Test(
    "a chart alone may ask for the appendix",
    arguments: [("ru", "Таблица\u{A0}П1"), ("be", "Табліца\u{A0}Д1")])
  func single(language: String, label: String) throws {
    let file = try Sample.file(
      """
      sections:
      - id: trade
        title: Trade
        blocks:
        - chart: {kind: line, of: trade.turnover, data: appendix}
        - chart: {kind: line, of: trade.exports}
      """)
    let records = try RecordFolder(
      folder: Self.root.appendingPathComponent("data/demonstration"), desk: Self.root
    ).allRecords().known(on: try #require(Day(iso: "2024-05-28")))
    let briefing = try Definition.read(file, name: "x").written(in: language).compose(
      records: records, edition: try Sample.edition(), desk: Sample.desk,
      generator: "test"
    ).briefing
    let appendix = try #require(briefing.sections.last)
    #expect(Self.tables(appendix).map(\.label) == [label])
    #expect(Self.figures(briefing).map { $0.data == nil } == [true, false])
  }

  @Test("a chart that is dropped leaves no table behind")
  func dropped() throws {
    let briefing = try Sample.compose(
      """
      chart-data: appendix
      sections:
      - id: trade
        title: Trade
        blocks:
        - text: Words.
        - {chart: {kind: line, of: trade.turnover}, min-rows: 3, when-empty: omit}
      """
    ).briefing
    #expect(briefing.sections.map(\.heading.id) == ["trade"])
  }

  @Test("another word is an error with its place")
  func unknown() throws {
    #expect(
      try Sample.report("chart-data: apendix\nsections: []\n")
        == """
        x.yaml:1:13: error[unknown-word]: `chart-data`: `apendix` is not attached or appendix
          chart-data: apendix
                      ^^^^^^^
          hint: did you mean `appendix`?
        """)
  }
}
