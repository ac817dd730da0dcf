extension Period {
  /// A period as it is written in a record; `nil` if it is no period or an impossible one.
  public init?(iso text: String) {
    let halves = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if halves.count == 2 {
      guard let first = Period(iso: String(Substring(halves[0]))),
        let last = Period(iso: String(Substring(halves[1]))),
        first.kind == last.kind, first.start <= last.start
      else { return nil }
      if first == last {
        self = first
      } else {
        self.init(first.start...last.end)
      }
      return
    }
    guard halves.count == 1 else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts[0].count == 4, let year = number(of: parts[0]) else { return nil }
    switch parts.count {
    case 1:
      self.init(year: year)
    case 2 where parts[1].first == UInt8(ascii: "W") && parts[1].count == 3:
      guard let week = number(of: parts[1].dropFirst()) else { return nil }
      self.init(week: week, year: year)
    case 2 where parts[1].first == UInt8(ascii: "Q") && parts[1].count == 2:
      guard let quarter = number(of: parts[1].dropFirst()) else { return nil }
      self.init(quarter: quarter, year: year)
    case 2 where parts[1].first == UInt8(ascii: "H") && parts[1].count == 2:
      guard let half = number(of: parts[1].dropFirst()) else { return nil }
      self.init(half: half, year: year)
    case 2 where parts[1].count == 2:
      guard let month = number(of: parts[1]) else { return nil }
      self.init(month: month, year: year)
    case 3:
      guard let day = Day(iso: text) else { return nil }
      self.init(day: day)
    default:
      return nil
    }
  }

  /// The period as it is written in a record, e.g. `2024-Q1`.
  public var description: String {
    let year = padded(start.year, 4)
    switch kind {
    case .day: return start.description
    case .week:
      let (weekYear, week) = isoWeek
      return "\(padded(weekYear, 4))-W\(padded(week, 2))"
    case .month: return "\(year)-\(padded(start.month, 2))"
    case .quarter: return "\(year)-Q\(start.quarter)"
    case .half: return "\(year)-H\(start.half)"
    case .year: return year
    case .range:
      guard isWholeMonths else { return "\(start)/\(end)" }
      return "\(year)-\(padded(start.month, 2))/\(padded(end.year, 4))-\(padded(end.month, 2))"
    }
  }
}
