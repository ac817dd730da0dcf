internal import Charts
internal import Drawing
internal import Foundation
internal import Records
internal import Testing

@testable import Composer
@testable import Definitions
@testable import Document

/// Every kind of every subject, over every sample.
struct ChartKindTests {
  static let cases = Subject.all.flatMap { subject in
    subject.charts.map { (subject.name, $0.form.name) }
  }

  @Test("every kind is a subject's, so that it can be asked for")
  func used() {
    #expect(Set(Self.cases.map(\.1)) == Set(ChartForm.all.map(\.name)))
  }

  @Test("every kind of every subject is drawn, and its words name what it is", arguments: cases)
  func drawn(subject: String, form: String) throws {
    var figures = 0
    for (set, records) in try Sample.recordSets() {
      let composer = try Sample.composer(records)
      let composed = composer.compose(
        .chart(ChartDefinition(form: form, subject: subject, id: "chart", beside: [])))
      guard case .figure(let figure)? = composed.blocks.first else { continue }
      figures += 1
      #expect(try Self.isSameWhenStored(figure, drawer: composer.drawer), "\(figure.title)")
      let texts = composer.drawer.frame(of: figure, on: .paper).texts
      #expect(!texts.isEmpty, "\(subject) as \(form) of \(set)")
      #expect(!figure.title.plainText.isEmpty)
      #expect(figure.alternative.count > figure.title.plainText.count)
      let data = try #require(figure.data)
      #expect(!data.rows.isEmpty)
      #expect(data.rows.allSatisfy { $0.cells.count == data.columns.count })
    }
    #expect(figures > 0, "no sample draws \(subject) as \(form)")
  }

  /// Whether the chart, stored and read back, is drawn as before.
  private static func isSameWhenStored(_ figure: Figure, drawer: ChartDrawer) throws -> Bool {
    var stored = figure
    stored.id = "stored"
    stored.chart = try JSONDecoder().decode(
      ChartDescription.self, from: try JSONEncoder().encode(figure.chart))
    return FigureMedium.allCases.allSatisfy {
      drawer.frame(of: stored, on: $0) == drawer.frame(of: figure, on: $0)
    }
  }

  @Test("with monthly records every kind has something to show", arguments: cases)
  func monthly(subject: String, form: String) throws {
    guard !["claims.turnover", "measures"].contains(subject) else { return }
    let composer = try Sample.composer(try Sample.monthly())
    let composed = composer.compose(
      .chart(ChartDefinition(form: form, subject: subject, id: "chart", beside: [])))
    #expect(composed.rows > 0, "\(subject) as \(form)")
  }
}
