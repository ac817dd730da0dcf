internal import Charts
internal import Document
internal import Fields
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

@testable import Composer
@testable import Definitions

/// What a chart says of itself is true of its kind and of its data.
struct ChartTruthTests {
  private static let products = Subject.all.filter { $0.name == "trade.products" }.flatMap {
    subject in subject.charts.map { (subject.name, $0.form.name) }
  }

  private func figure(_ subject: String, _ form: String, _ records: RecordSet) throws -> Figure? {
    let composed = try Sample.composer(records).compose(
      .chart(ChartDefinition(form: form, subject: subject, id: "chart", beside: [])))
    guard case .figure(let figure)? = composed.blocks.first else { return nil }
    return figure
  }

  /// The monthly records with so many sections, each smaller than the one before.
  private func sections(_ count: Int) throws -> RecordSet {
    var records = try Sample.monthly()
    let one = records.trade.filter { $0.product == "I" }
    let numerals = [
      "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
      "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI",
    ]
    records.trade = TradeRows(
      numerals.prefix(count).enumerated().flatMap { place, product in
        one.map { flow in
          var flow = flow
          flow.id += product
          flow.product = product
          flow.value = DecimalNumber(1_000_000 * (count - place))
          return flow
        }
      })
    return records
  }

  @Test("a chart of the first few sections says of how many, or has the rest", arguments: products)
  func firstOfMany(subject: String, form: String) throws {
    let figure = try #require(try figure(subject, form, try sections(21)))
    let rest = Wording.english.kinds.trade.charts.otherSections
    let drawn = "\(figure.chart)"
    #expect(
      figure.source.plainText.contains(" of 21") || drawn.contains(rest), "\(figure.source)")
    let whole = try #require(try self.figure(subject, form, try sections(3)))
    #expect(!whole.source.plainText.contains(" of 3"))
  }

  @Test("the least section is told, be it drawn or not", arguments: ["ranking-bars", "lollipops"])
  func lowest(form: String) throws {
    let figure = try #require(try figure("trade.products", form, try sections(21)))
    #expect(figure.alternative.contains("Lowest 0.02 (Works of art"), "\(figure.alternative)")
    #expect(figure.data?.rows.count == 21)
  }

  @Test("where all is zero, no chart has an index, a largest part or a number that is none")
  func zero() throws {
    var records = try Sample.monthly()
    records.trade = TradeRows(
      records.trade.map { flow in
        var flow = flow
        flow.value = DecimalNumber(0)
        return flow
      })
    #expect(try figure("trade.flows", "index", records) == nil)
    for subject in Subject.all {
      for chart in subject.charts {
        guard let figure = try figure(subject.name, chart.form.name, records) else { continue }
        #expect(
          !figure.title.plainText.contains("n/a"), "\(subject.name) as \(chart.form.name)")
      }
    }
  }

  @Test("too few records are told as such, and not as none")
  func tooFew() throws {
    var records = try Sample.monthly()
    let month = try #require(Period(iso: "2024-03"))
    records.trade = records.trade.filter { $0.period == month }
    func sentence(_ records: RecordSet) throws -> String {
      let file = try Sample.file(
        """
        title: T
        sections:
          - id: a
            title: A
            blocks:
              - chart: {kind: signed-columns, of: trade.turnover.growth}
                when-empty: note

        """)
      let definition = try Definition.read(file, name: "t")
      let blocks = definition.sections.flatMap(\.blocks)
      return try Sample.composer(records).compose(blocks).map { block in
        if case .paragraph(let paragraph) = block { paragraph.text.plainText } else { "?" }
      }.joined()
    }
    let words = Wording.english.sentences
    #expect(try sentence(records) == words.tooFewToShow)
    #expect(try sentence(Sample.records()) == words.nothingToShow)
  }

  @Test("one contact is one contact")
  func one() throws {
    let words = Wording.english.kinds.contacts
    let names = BriefingLanguage(.english, pair: Sample.pair).names
    let one = Sample.quantity(1, .count)
    let may = try #require(Period(iso: "2024-05"))
    let scope = ContactScope(
      window: may, asOf: may.end, unit: .visit, isCovered: false, uncertain: 0)
    let presence = ContactPresence.some(one, scope)
    for phrase in [
      words.charts.inTheLog(presence, names),
      words.charts.strip(
        AnnouncedContacts(presence, announced: one, through: may.end), names),
      words.sentences.change(.notComparable(one, scope), names),
    ] {
      #expect(!"\(phrase)".contains(" contacts"), "\(phrase)")
    }
  }

  @Test("each kind over the contacts has a subtitle of its own")
  func subtitles() throws {
    for wording in [Wording.english, .russian, .belarusian] {
      let words = wording.kinds.contacts.charts
      let all = [
        words.stripSubtitle("x"), words.lanesSubtitle("x"), words.calendarSubtitle("x"),
        words.stepsSubtitle("x"), words.compositionSubtitle,
      ]
      #expect(Set(all).count == all.count)
    }
  }

  @Test("a small line has the rhythm of the number beside it")
  func rhythm() throws {
    let composer = try Sample.composer(try Sample.monthly())
    let statistics = composer.catalogue.statistics
    let language = composer.catalogue.language
    func text(_ rhythm: Rhythm?) -> String? {
      SparklineSeries(statistics: statistics, language: language, rhythm: rhythm)
        .level(.turnover)?.text
    }
    #expect(text(.quarter)?.contains("Q") == true)
    #expect(text(.month)?.contains("Q") == false)
    #expect(text(.month) != text(nil))
  }

  @Test("one ink has one owner, and a clash is refused")
  func inks() {
    #expect(InkRegistry.briefing.clashes.isEmpty)
    let clashing = InkRegistry([(.firstCountry, .series(0)), (.channel(.visit), .series(0))])
    #expect(clashing.clashes.map(\.refused) == [.channel(.visit)])
    #expect(clashing.ink(of: .channel(.visit)) == .context)
    #expect(clashing.ink(of: .firstCountry) == .series(0))
  }
}
