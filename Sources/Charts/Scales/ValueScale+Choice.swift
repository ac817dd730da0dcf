internal import Foundation

extension ValueScale {
  /// The scale that shows all the numbers needed, as the axis wishes it. Bars keep their zero,
  /// whatever is asked.
  init(_ needs: ScaleNeeds, _ axis: AxisChoice) {
    let (choice, numbers) = (axis.scale, needs.numbers)
    var count = needs.count
    if case .automatic(let wished?)? = axis.marks.first?.values { count = Double(max(1, wished)) }
    if let type = choice.type, type != .linear, !needs.hasFills || type.transformed(0) != nil,
      numbers.contains(where: { type.transformed($0) != nil })
    {
      self.init(
        values: numbers + (needs.hasFills ? [0] : []), type: type, count: count,
        domain: choice.domain)
    } else if !needs.isMeasured {
      self.init(standing: needs, choice, count: count)
    } else if let domain = choice.domain {
      let low = needs.hasFills ? min(0, domain.lowerBound) : domain.lowerBound
      let high = needs.hasFills ? max(0, domain.upperBound) : domain.upperBound
      self.init(domain: low...high, count: count)
    } else if needs.isNormalized {
      self.init(domain: min(0, numbers.min() ?? 0)...100, count: count)
    } else if needs.isUnwritten && needs.hasFills {
      self.init(exactly: numbers)
    } else {
      self.init(
        values: numbers, count: count,
        includesZero: needs.hasFills || choice.includesZero ?? needs.zeroCostsLittle,
        integersOnly: choice.hasIntegerTicks)
    }
    isReversed = choice.isReversed
    let sets = axis.marks.map { self.ticks(for: $0.values) }
    if sets.contains(where: { $0 != nil }) {
      (ticks, labelled) = (Set(sets.flatMap { $0 ?? ticks }).sorted(), nil)
    }
  }

  /// A scale on which marks stand: its ends are the values' own, with air around points.
  private init(standing needs: ScaleNeeds, _ choice: ScaleChoice, count: Double) {
    var (start, end) = (needs.numbers.min() ?? 0, needs.numbers.max() ?? 1)
    if let domain = choice.domain { (start, end) = (domain.lowerBound, domain.upperBound) }
    if start >= end { (start, end) = (start - 1, end + 1) }
    if !needs.hasBins && choice.domain == nil {
      let air = (end - start) * 0.02
      (start, end) = (start - air, end + air)
    }
    self.init(domain: start...end, count: count)
  }

  /// The ticks that a set of axis marks asks for; `nil` for the scale's own.
  func ticks(for values: AxisMarkValues) -> [Double]? {
    switch values {
    case .automatic, .unit: return nil
    case .extended(let count):
      return ExtendedTicks.plain().values(from: start, to: end, count: Double(count))
        .filter { $0 >= start && $0 <= end }
    case .step(let step):
      guard step > 0, (end - start) / step < 500 else { return nil }
      let (first, last) = ((start / step).rounded(.up), (end / step).rounded(.down))
      return stride(from: first, through: last, by: 1).map { $0 * step }
    case .values(let values):
      return values.compactMap(\.number).filter { $0 >= start && $0 <= end }
    }
  }
}
