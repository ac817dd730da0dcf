internal import Periods
internal import Reading
internal import Records
internal import Statistics
internal import Values

/// The figures on record, asked by what a sentence is about.
final class FigurePool {
  private let records: KnownRecords
  private let trade: TradePicture
  private let stated: [RecordedFigure]
  let currency: String

  init(_ records: KnownRecords) {
    self.records = records
    trade = TradePicture(records: records, asOf: records.day)
    currency = records.pair.currency
    let sources = records.sources
    let said = records.statements.flatMap { statement in
      [RecordedFigure(statement, sources: sources)]
        + [RecordedFigure(converted: statement, sources: sources)].compactMap(\.self)
    }
    stated = said + ImpliedFigures(said).figures
  }

  /// The figures of a subject: those of the trade picture first, then what was said, then what
  /// follows. Without a measure, of any; without a period, the newest and those of no period.
  func figures(of subject: FigureSubject) -> [RecordedFigure] {
    let said = stated.filter { figure in
      guard isAbout(figure, subject) else { return false }
      guard let period = subject.period else {
        return (!figure.isImplied || subject.isSum || subject.measures.count != 1)
          && isRecent(figure)
      }
      return figure.period?.hasDays(of: period) ?? false
    }
    return points(of: subject).filter { subject.period != nil || !$0.isImplied } + said
  }

  /// Whether a figure is of a period that ended in the last twelve months, or of no period.
  private func isRecent(_ figure: RecordedFigure) -> Bool {
    guard let period = figure.period else { return true }
    return period.end > records.day.adding(months: -12) && period.end <= records.day
  }

  /// The same in any period.
  func figuresOfAnyPeriod(_ subject: FigureSubject) -> [RecordedFigure] {
    stated.filter { isAbout($0, subject) }
  }

  /// Whether a figure is of the subject's measures: exports of the one are imports of the other.
  private func isAbout(_ figure: RecordedFigure, _ subject: FigureSubject) -> Bool {
    guard !subject.measures.isEmpty else { return true }
    return subject.measures.contains { code in
      if figure.measure == code { return isOfSide(figure, subject, mirrored: false) }
      guard let measure = TradeMeasure(rawValue: code), measure.mirrored != measure,
        figure.measure == measure.mirrored.rawValue
      else { return false }
      return isOfSide(figure, subject, mirrored: true)
    }
  }

  private func isOfSide(
    _ figure: RecordedFigure, _ subject: FigureSubject, mirrored: Bool
  ) -> Bool {
    guard let reporter = subject.reporter else { return true }
    return (figure.reporter == reporter) != mirrored
  }

  /// What the trade picture has: in the subject's period, else its newest figures.
  private func points(of subject: FigureSubject) -> [RecordedFigure] {
    let codes = records.pair.countries.map(\.code)
    let measures = subject.measures.compactMap(TradeMeasure.init(rawValue:))
    return measures.flatMap { measure -> [RecordedFigure] in
      // Everything in the picture is seen from the pair's first country.
      let seen: [TradeMeasure] =
        switch subject.reporter {
        case nil where measure.mirrored != measure: [measure, measure.mirrored]
        case let reporter? where reporter != trade.side: [measure.mirrored]
        default: [measure]
        }
      return seen.flatMap { measure in
        ([nil] + codes.map(Optional.some)).flatMap { points(measure, subject.period, by: $0) }
      }
    }
  }

  private func points(
    _ measure: TradeMeasure, _ period: Period?, by reporter: String?
  ) -> [RecordedFigure] {
    let found: [TradePoint?] =
      if let period {
        [trade.point(measure, period.inCalendar, by: reporter)]
      } else {
        [.year, .quarter, .month].map { trade.latest(measure, $0, by: reporter) }
          + (trade.basis == .records ? [trade.lastTwelveMonths(measure, by: reporter)] : [])
      }
    return found.compactMap { $0 }.compactMap {
      RecordedFigure($0, measure, side: trade.side)
    }
  }

  /// Growth of a measure in percent from one period to another, from what one reporter reports.
  func growth(of subject: FigureSubject, from base: Period) -> [RecordedFigure] {
    guard let period = subject.period, abs(period.dayCount - base.dayCount) < 4 else { return [] }
    var before = subject
    before.period = base
    let bases = points(of: before)
    return points(of: subject).compactMap { figure in
      let match = bases.first {
        $0.measure == figure.measure && $0.speakers == figure.speakers && $0.level != nil
      }
      guard let level = figure.level?.value, let earlier = match?.level?.value, earlier > 0,
        var growth = figure.level
      else { return nil }
      growth.value = (level / earlier - 1) * 100
      growth.interval = nil
      growth.step = nil
      growth.unit = .percent
      var computed = figure
      computed.growth = growth
      computed.base = base
      computed.period = period
      return computed
    }
  }
}

extension Period {
  /// Whether both are the same days, however they are written.
  func hasDays(of other: Period) -> Bool { start == other.start && end == other.end }

  /// The calendar's own form of the same days, if it has one: `2024-Q1` for January to March.
  var inCalendar: Period {
    let forms = [
      Period(year: start.year), Period(half: start.half, year: start.year),
      Period(quarter: start.quarter, year: start.year),
      Period(month: start.month, year: start.year),
    ]
    return forms.lazy.compactMap(\.self).first { hasDays(of: $0) } ?? self
  }
}
