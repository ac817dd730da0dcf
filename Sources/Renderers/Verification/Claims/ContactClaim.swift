internal import Foundation
internal import Periods
internal import Values

/// A claim about contacts, evaluated from the attached log.
struct ContactClaim {
  private let assertion: Assertion
  private let log: LogRows

  init(_ assertion: Assertion, _ log: LogRows) {
    self.assertion = assertion
    self.log = log
  }

  var outcome: ClaimCheck.Outcome {
    switch assertion.relation {
    case .complete, .covers, .incomplete, .absent: return coverage
    case .majority, .plurality, .tied, .counts: return leading
    case .longest, .longestKnown: return silence
    case .conflict, .agree, .alone: return .untold
    default: break
    }
    guard let window else { return .fails("has no window") }
    let counted = log.counted(in: window)
    switch assertion.relation {
    case .count where assertion.text(.of) == "sources":
      return same(Set(counted.flatMap(\.sources)).count)
    case .count: return same(log.count(in: window, assertion.text(.unit) ?? "visit"))
    case .none:
      let holds = log.covers(window) && counted.isEmpty && log.uncertain(in: window).isEmpty
      return .init(holds, else: "says none where the log does not bear it")
    case .noneOnRecord where assertion.text(.by) == "month": return emptyMonths
    case .noneOnRecord:
      return .init(counted.isEmpty, else: "says none where \(counted.count) are on record")
    case .moreThanChance, .fewerThanChance, .withinChance: return change(over: window)
    case .notComparable:
      return .init(!log.covers(before(window)), else: "compares nothing though the log covers both")
    case .median:
      let days = log.gaps(endingIn: window).map { Double($0.days) }
      return .init(median(days) == assertion.number(.days), else: "names another middle gap")
    default: return .untold
    }
  }

  private var window: ClosedRange<Day>? { Self.days(assertion.text(.window)) }

  /// Two days with a slash between them.
  static func days(_ text: String?) -> ClosedRange<Day>? {
    let days = (text ?? "").split(separator: "/").compactMap { Day(iso: String($0)) }
    guard days.count == 2, days[0] <= days[1] else { return nil }
    return days[0]...days[1]
  }

  private func same(_ count: Int) -> ClaimCheck.Outcome {
    .init(
      assertion.number(.count) == Double(count),
      else: "counts otherwise than the rows, which have \(count)")
  }

  private var emptyMonths: ClaimCheck.Outcome {
    let months = assertion.texts(.values).compactMap(Self.days)
    let isEmpty = months.allSatisfy { month in !log.held.contains { $0.span.overlaps(month) } }
    return .init(isEmpty, else: "names a month as empty that may hold a contact")
  }

  private var coverage: ClaimCheck.Outcome {
    let since = assertion.text(.since).flatMap { Day(iso: $0) }
    let isSame = since == log.since
    let holds: Bool =
      switch (assertion.relation, assertion.text(.kind)) {
      case (.complete, _): isSame && window.map(log.covers) ?? false
      case (.covers, _):
        isSame && log.isDeclaredComplete == true && (since.map { $0 <= log.asOf } ?? false)
          && !(window.map(log.covers) ?? true)
      case (.absent, _): log.isDeclaredComplete == nil && log.contacts.isEmpty
      case (_, "undeclared"?): log.isDeclaredComplete == nil && !log.contacts.isEmpty
      case (_, "later"?):
        isSame && log.isDeclaredComplete == true && (since.map { $0 > log.asOf } ?? false)
      case (_, "undated"?): log.isDeclaredComplete == true && log.since == nil
      default: log.isDeclaredComplete == false
      }
    return .init(holds, else: "says of the log what is not declared of it")
  }

  private func before(_ window: ClosedRange<Day>) -> ClosedRange<Day> {
    let end = window.lowerBound.adding(days: -1)
    return end.adding(days: window.lowerBound.days(since: window.upperBound))...end
  }

  private func change(over window: ClosedRange<Day>) -> ClaimCheck.Outcome {
    let unit = assertion.text(.unit) ?? "visit"
    let (now, then) = (log.count(in: window, unit), log.count(in: before(window), unit))
    guard assertion.number(.count) == Double(now), assertion.number(.before) == Double(then) else {
      return .fails("counts otherwise than the rows, which have \(now) and \(then)")
    }
    guard log.covers(before(window)) else { return .fails("compares what the log does not cover") }
    let probability = Self.centralProbability(now, then)
    let found: Relation =
      probability >= RateChange.significance
      ? .withinChance : now > then ? .moreThanChance : .fewerThanChance
    return .init(found == assertion.relation, else: "is otherwise by the counts in the rows")
  }

  /// Twice the smaller tail of the binomial distribution of two counts over equal spans, at most 1.
  static func centralProbability(_ now: Int, _ then: Int) -> Double {
    let all = now + then
    guard all > 0 else { return 1 }
    func term(_ count: Int) -> Double {
      exp(
        lgamma(Double(all + 1)) - lgamma(Double(count + 1)) - lgamma(Double(all - count + 1))
          - Double(all) * Foundation.log(2))
    }
    let lower = (0...now).map(term).reduce(0, +)
    let upper = (now...all).map(term).reduce(0, +)
    return min(1, 2 * min(lower, upper))
  }

  private var silence: ClaimCheck.Outcome {
    guard let window, let from = assertion.text(.from).flatMap({ Day(iso: $0) }),
      let to = assertion.text(.to).flatMap({ Day(iso: $0) })
    else { return .fails("has no ends") }
    let gaps = log.gaps(endingIn: window)
    let longest = gaps.map(\.days).max()
    guard let gap = gaps.first(where: { $0.from == from && $0.to == to }), gap.days == longest,
      assertion.number(.days) == Double(gap.days)
    else { return .fails("is not the longest between the contacts attached") }
    guard assertion.relation == .longest else { return .holds }
    let isBroken = log.held.contains { contact in
      !contact.isDay && contact.span.lowerBound < to && from < contact.span.upperBound
    }
    guard !isBroken, log.covers(from...to) else {
      return .fails("may be broken by a contact whose day is not known")
    }
    let last = log.held.filter(\.isDay).map(\.end).max() ?? to
    let isOpenLonger = log.asOf.days(since: min(last, log.asOf)) > gap.days
    return .init(
      isOpenLonger == (assertion.text(.kind) == "ended"), else: "is shorter than the present one")
  }

  private var leading: ClaimCheck.Outcome {
    guard let window else { return .fails("has no window") }
    return LeadingClaim(assertion, tally(over: window), slack: slack(over: window)).outcome
  }

  private func tally(over window: ClosedRange<Day>) -> [String: Double] {
    let counted = log.counted(in: window)
    func counts(_ key: (LogRows.Contact) -> String?) -> [String: Double] {
      counted.compactMap(key).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    switch assertion.text(.by) {
    case "level": return counts(\.level)
    case "channel": return counts(\.channel)
    case "place": return counts { $0.place.isEmpty ? nil : $0.place }
    case "month":
      return counts { contact in
        let month = Period(.month, containing: contact.start)
        return contact.span.upperBound <= month.end || contact.isDay ? month.description : nil
      }
    case "year": return rates(over: window)
    default: return [:]
    }
  }

  /// Contacts per 30 days in each year that the log covers.
  private func rates(over window: ClosedRange<Day>) -> [String: Double] {
    Period(window).every(.year).reduce(into: [:]) { rates, year in
      let days = max(year.start, window.lowerBound)...min(year.end, log.asOf)
      guard log.covers(days) else { return }
      let count = log.count(in: days, log.unit)
      rates[year.description] =
        Double(count) / Double(days.upperBound.days(since: days.lowerBound) + 1) * 30
    }
  }

  /// Contacts that may belong to any month.
  private func slack(over window: ClosedRange<Day>) -> Double {
    guard assertion.text(.by) == "month" else { return 0 }
    let placed = tally(over: window).values.reduce(0, +)
    return Double(log.counted(in: window).count + log.uncertain(in: window).count) - placed
  }
}
