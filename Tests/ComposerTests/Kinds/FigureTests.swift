internal import Charts
internal import Document
internal import Drawing
internal import Fields
internal import Periods
internal import Records
internal import Testing
internal import Values

@testable import Composer
@testable import Definitions

struct FigureTests {
  static let subjects = Subject.all.filter { !$0.charts.isEmpty }.map(\.name)

  @Test(
    "every chart can be drawn for each medium, with any records", arguments: subjects)
  func widths(subject: String) throws {
    var count = 0
    for (set, records) in try Sample.recordSets() {
      let composer = try Sample.composer(records)
      let composed = composer.compose(.chart(try Self.definition(subject)))
      #expect((composed.rows == 0) == composed.blocks.isEmpty)
      guard case .figure(let figure)? = composed.blocks.first else { continue }
      count += 1
      let drawer = composer.drawer
      let widths = FigureMedium.allCases.map { drawer.frame(of: figure, on: $0).size.width }
      #expect(widths == [composer.theme.measure, 530, 254, 400, 254], "\(subject) of \(set)")
      #expect(!figure.title.plainText.isEmpty)
      // Where no finding can be made, what is shown stands in its place.
      #expect(
        !figure.subtitle.plainText.isEmpty
          || composer.ledger.sentences.allSatisfy {
            $0.text != figure.title.plainText
          })
      #expect(!figure.alternative.isEmpty)
      let data = try #require(figure.data)
      #expect(!data.rows.isEmpty)
      #expect(data.rows.allSatisfy { $0.cells.count == data.columns.count })
    }
    #expect(count > 0, "no sample draws \(subject)")
  }

  @Test(
    "without records there is no figure and nothing is registered", arguments: subjects
  )
  func nothing(subject: String) throws {
    let composer = try Sample.composer()
    #expect(composer.compose(.chart(try Self.definition(subject))).blocks.isEmpty)
    #expect(composer.ledger.numbers.isEmpty)
    #expect(Self.sparkline(of: subject, composer) == nil)
  }

  @Test("every subject has a figure with trade records, claims apart")
  func monthly() throws {
    let composer = try Sample.composer(try Sample.monthly())
    for subject in Self.subjects where !["claims.turnover", "measures"].contains(subject) {
      #expect(
        composer.compose(.chart(try Self.definition(subject))).rows > 0, "\(subject)")
    }
  }

  @Test("a seasonally adjusted estimate is not the figure of a title")
  func adjusted() throws {
    let composed = try Sample.composer(try Sample.monthly())
      .compose(.chart(try Self.definition("trade.turnover.adjusted")))
    guard case .figure(let figure)? = composed.blocks.first else {
      Issue.record("no figure")
      return
    }
    let digits = figure.title.plainText.filter(\.isNumber)
    #expect(digits.isEmpty, "\(figure.title.plainText)")
  }

  @Test("a disputed figure says so in the title of its line")
  func disputed() throws {
    let composer = try Sample.composer(try Sample.statements())
    guard
      case .figure(let figure)? = composer.compose(.chart(try Self.definition("trade.turnover")))
        .blocks
        .first
    else {
      Issue.record("no figure")
      return
    }
    #expect(
      figure.title.plainText.split(separator: "\u{A0}").joined(separator: " ")
        == "Turnover rose to 48.7 bn USD in 2023, but the figures in circulation differ")
  }

  @Test("a quarter that is a record is told as one, not by the last step of the line")
  func quarter() throws {
    let composer = try Sample.composer(try Sample.monthly())
    guard
      case .figure(let figure)? = composer.compose(.chart(try Self.definition("trade.turnover")))
        .blocks
        .first
    else {
      Issue.record("no figure")
      return
    }
    let title = figure.title.plainText.split(separator: "\u{A0}").joined(separator: " ")
    #expect(
      title
        == "Turnover in Q1 2024 was 4.27 bn USD, the highest on record, which begins with Q1 2021")
  }

  @Test(
    "no amount in a chart is written more finely than in its title",
    arguments: ["trade.balance", "trade.flows", "trade.turnover.twelve-months"])
  func decimals(subject: String) throws {
    var records = try Sample.monthly()
    for flow in records.trade.indices where records.trade[flow].direction == .import {
      records.trade[flow].value = DecimalNumber(123_456_789)
    }
    let composer = try Sample.composer(records)
    guard
      case .figure(let figure)? = composer.compose(.chart(try Self.definition(subject))).blocks
        .first
    else {
      Issue.record("no figure")
      return
    }
    let number = /[+−]?[0-9]+(?:\.([0-9]+))?/
    let drawn = composer.drawer.frame(of: figure, on: .paper).texts.flatMap {
      $0.matches(of: number).map { $0.1?.count ?? 0 }
    }
    let written = figure.title.plainText.matches(of: number).map { $0.1?.count ?? 0 }
    #expect(try #require(drawn.max()) <= #require(written.max()), "\(figure.title.plainText)")
  }

  @Test("two charts beside each other share the width")
  func beside() throws {
    let composer = try Sample.composer(try Sample.monthly())
    var definition = try Self.definition("contacts.channels")
    definition.beside = [try Self.definition("contacts.levels")]
    guard case .figures(let figures)? = composer.compose(.chart(definition)).blocks.first else {
      Issue.record("no figures")
      return
    }
    let half = (composer.theme.measure - composer.theme.gutter) / 2
    #expect(figures.map(\.paperWidth) == [half, half])
    #expect(Set(figures.map(\.id)).count == 2)
    #expect(figures.map { String($0.label.suffix(1)) } == ["1", "2"])
  }

  @Test("events of the definition are numbered and told in the note, those beyond the line are not")
  func events() throws {
    let composer = try Sample.composer(try Sample.statements())
    var definition = ChartDefinition(
      form: "flagged-line", subject: "trade.turnover", id: "chart", beside: [])
    let day = try #require(Day(iso: "2022-02-24"))
    let far = try #require(Day(iso: "1950-01-01"))
    let findings = Findings()
    let file = try Sample.file("a: 'the war'\n")
    let words = try #require(YAMLValue.read(file, findings)?.pairs?.first?.value.text)
    let text = LocalizedTemplate(
      templates: [(nil, try #require(TemplateParser.parse(words, findings)))])
    definition.events = [
      ChartEvent(day: far, text: text), ChartEvent(day: day, text: text),
    ]
    guard case .figure(let figure)? = composer.compose(.chart(definition)).blocks.first else {
      Issue.record("no figure")
      return
    }
    let note = figure.source.plainText
    let plain = note.replacing("\u{A0}", with: " ")
    #expect(plain.hasPrefix("1 24 February 2022: the war."), "\(note)")
    // What lies outside the line has no place on it.
    #expect(!note.contains("1950"))
  }

  @Test("a sparkline says what it shows")
  func sparkline() throws {
    let composer = try Sample.composer(try Sample.monthly())
    let drawn = try #require(Self.sparkline(of: "trade.turnover", composer))
    #expect(drawn.text.hasPrefix("Turnover from"))
    #expect(drawn.line.values.count > 3)
  }

  private static func sparkline(of subject: String, _ composer: BlockComposer) -> NamedSparkline? {
    Subject.named(subject)?.line?(
      SparklineSeries(
        statistics: composer.catalogue.statistics, language: composer.catalogue.language))
  }

  private static func definition(_ subject: String) throws -> ChartDefinition {
    ChartDefinition(
      form: try #require(Subject.named(subject)?.charts.first?.form.name), subject: subject,
      id: "c", title: nil, subtitle: nil, note: nil, beside: [])
  }
}
