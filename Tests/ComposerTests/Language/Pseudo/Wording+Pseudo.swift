internal import Charts
internal import Language

@testable import Records

extension Languages {
  /// The shipped ones and the invented one.
  static let withPseudo = Languages(.english, .russian, .belarusian, .pseudo)
}

extension Wording {
  /// An invented language made out of English: what is written in it came through `Language`.
  static let pseudo: Wording = {
    var wording = Wording.english
    wording.language = "qps"
    wording.calendar = wording.calendar.pseudo
    wording.units = wording.units.pseudo
    wording.records = wording.records.pseudo
    wording.sentences = wording.sentences.pseudo
    wording.words = wording.words.pseudo
    let formula = wording.formula
    wording.formula = { spoken(formula($0)) }
    wording.nouns = wording.nouns.mapValues { noun in
      var noun = noun
      noun.one = noun.one.said
      noun.other = noun.other.said
      return noun
    }
    wording.smallNumbers = spoken(wording.smallNumbers)
    wording.relations = RelationWords(words: Set(wording.relations.words.map(\.said)))
    wording.productSections = spoken(wording.productSections)
    wording.kinds.trade = wording.kinds.trade.pseudo
    wording.kinds.claims = wording.kinds.claims.pseudo
    wording.kinds.contacts = wording.kinds.contacts.pseudo
    wording.kinds.figures = wording.kinds.figures.pseudo
    wording.changes = wording.changes.pseudo
    wording.notes = wording.notes.pseudo
    wording.owner = wording.owner.pseudo
    wording.charts = .pseudo
    wording.countries = Dictionary(
      uniqueKeysWithValues: CountryCode.assigned.map { code in
        (
          code,
          CountryForms(
            Wording.english.countryName(code)?.said,
            inSentence: Wording.english.countryInSentence(code)?.said)
        )
      })
    return wording
  }()
}

extension ChartWords {
  fileprivate static let pseudo: ChartWords = {
    let words = ChartWords()
    let columns = words.columns
    return ChartWords(
      notAvailable: words.notAvailable.said, notCovered: words.notCovered.said,
      total: words.total.said, source: words.source.said,
      axisNotFromZero: words.axisNotFromZero.said, ownScales: words.ownScales.said,
      asOf: words.asOf.said, planned: words.planned.said, cancelled: words.cancelled.said,
      dayUnknown: words.dayUnknown.said, shown: { words.shown($0, $1).said },
      columns: Columns(
        period: columns.period.said, name: columns.name.said, value: columns.value.said,
        lowest: columns.lowest.said, highest: columns.highest.said, start: columns.start.said,
        end: columns.end.said, lane: columns.lane.said, event: columns.event.said,
        status: columns.status.said),
      describe: { $0.text(in: summary) })
  }()

  private static let summary: SummaryWords = {
    var words = SummaryWords.english
    words.kinds = spoken(words.kinds)
    words.chart = words.chart.said
    words.noValues = words.noValues.said
    words.span = spoken(words.span)
    words.course = spoken(words.course)
    words.lowest = spoken(words.lowest)
    words.highest = spoken(words.highest)
    words.trends = spoken(words.trends)
    return words
  }()
}
