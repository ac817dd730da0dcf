internal import Periods
internal import Records
internal import Statistics
internal import Values

/// What follows from figures that were said: sums and differences of the parts one speaker gives, the
/// level before a growth, the whole of a share.
struct ImpliedFigures {
  private(set) var figures: [RecordedFigure] = []

  init(_ said: [RecordedFigure]) {
    for figure in said where figure.measure == "exports" {
      guard let exports = figure.level else { continue }
      for other in said
      where other.measure == "imports" && other.reporter == figure.reporter
        && other.period == figure.period && !other.speakers.isDisjoint(with: figure.speakers)
      {
        guard let imports = other.level, imports.unit == exports.unit else { continue }
        add("turnover", exports, imports, { $0 + $1 }, { ($0.0 + $1.0, $0.1 + $1.1) }, figure)
        add("balance", exports, imports, { $0 - $1 }, { ($0.0 - $1.1, $0.1 - $1.0) }, figure)
      }
    }
    for figure in said { addBase(of: figure) }
    for share in said where share.measure.hasSuffix("-share") { addWhole(of: share, said) }
  }

  private mutating func add(
    _ measure: String, _ one: Quantity, _ two: Quantity, _ value: (Double, Double) -> Double,
    _ range: ((Double, Double), (Double, Double)) -> (Double, Double), _ figure: RecordedFigure
  ) {
    guard let first = one.value, let second = two.value, let left = one.closedRange,
      let right = two.closedRange
    else { return }
    let (lower, upper) = range(left, right)
    append(one, value(first, second), lower, upper, measure, figure, period: figure.period)
  }

  private mutating func addBase(of figure: RecordedFigure) {
    guard let level = figure.level, let value = level.value, let range = level.closedRange,
      let growth = figure.growth?.value, let growths = figure.growth?.closedRange,
      let base = figure.base,
      growths.0 > -100
    else { return }
    append(
      level, value / (1 + growth / 100), range.0 / (1 + growths.1 / 100),
      range.1 / (1 + growths.0 / 100), figure.measure, figure, period: base)
  }

  /// "57.5 percent, or 1.63 billion dollars": all of it.
  private mutating func addWhole(of share: RecordedFigure, _ said: [RecordedFigure]) {
    let measure = String(share.measure.dropLast("-share".count))
    guard let percent = share.level?.value, let percents = share.level?.closedRange, percents.0 > 0,
      percent > 0
    else { return }
    for part in said
    where (part.measure == measure || measure == "trade" && part.measure == "turnover")
      && part.period == share.period && part.reporter == share.reporter
    {
      guard let level = part.level, let value = level.value, let range = level.closedRange else {
        continue
      }
      for code in [part.measure, share.measure] {
        append(
          level, value / percent * 100, range.0 / percents.1 * 100, range.1 / percents.0 * 100,
          code, part, period: part.period)
      }
    }
  }

  private mutating func append(
    _ like: Quantity, _ value: Double, _ lower: Double, _ upper: Double, _ measure: String,
    _ figure: RecordedFigure, period: Period?
  ) {
    var level = like
    level.value = value
    level.interval = Interval(lower: lower, upper: upper, kind: .rounding)
    level.step = nil
    level.qualifier = .exact
    figures.append(
      RecordedFigure(
        implied: level, by: figure.record, measure: measure, reporter: figure.reporter,
        period: period, speakers: figure.speakers))
  }
}

extension Quantity {
  /// Both ends of what was meant; `nil` where one is open.
  fileprivate var closedRange: (Double, Double)? {
    guard let range = spokenRange, let lower = range.lower, let upper = range.upper else {
      return nil
    }
    return (lower, upper)
  }
}
