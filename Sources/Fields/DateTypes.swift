public import Periods

extension FieldType where Value == Day {
  /// A day, `2024-05-23`.
  public static var day: FieldType<Day> {
    let pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    return FieldType("day", schema: .string(pattern: pattern), cell: .date) {
      (text) throws(FieldProblem) in
      if let day = Day(iso: text) { return day }
      throw DateText.dayProblem(with: text)
    }
  }
}

extension FieldType where Value == Period {
  /// A period: year, half, quarter, month, week, day, or a range of two of one kind.
  public static var period: FieldType<Period> {
    let one = "[0-9]{4}(-H[12]|-Q[1-4]|-W[0-9]{2}|-[0-9]{2}(-[0-9]{2})?)?"
    return FieldType("period", schema: .string(pattern: "^\(one)(/\(one))?$"), cell: .date) {
      (text) throws(FieldProblem) in
      if let period = Period(iso: text) { return period }
      throw DateText.periodProblem(with: text)
    }
  }
}

/// Says why a text is no day and no period.
enum DateText {
  static func dayProblem(with text: String) -> FieldProblem {
    if hasShape(text, "0000-00-00") {
      return FieldProblem(code: "no-such-day", "does not exist", hint: nil)
    }
    let parts = text.split(whereSeparator: { ".-/".contains($0) }).map(String.init)
    let isYearFirst = parts.first?.count == 4
    let ordered = isYearFirst ? parts : parts.reversed()
    // Between 3/4/2024 and 4/3/2024 only the writer can decide; points mean day before month.
    let isClear = isYearFirst || text.contains(".")
    if isClear, ordered.count == 3, let year = Int(ordered[0]), let month = Int(ordered[1]),
      let number = Int(ordered[2]), let day = Day(year: year, month: month, day: number),
      ordered[0].count == 4
    {
      return FieldProblem(code: "bad-day", "is not a day", hint: "write \(day)")
    }
    return FieldProblem(
      code: "bad-day", "is not a day", hint: "write year, month and day, such as 2024-05-23")
  }

  static func periodProblem(with text: String) -> FieldProblem {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if halves.count == 2, let first = Period(iso: halves[0]), let last = Period(iso: halves[1]) {
      return first.kind == last.kind
        ? FieldProblem(
          code: "period-backwards", "ends before it starts", hint: "write the earlier end first")
        : FieldProblem(
          code: "mixed-period", "goes from a \(first.kind.rawValue) to a \(last.kind.rawValue)",
          hint: "write both ends as periods of one kind, such as 2023-01/2023-10")
    }
    let shapes = ["0000-00", "0000-W00", "0000-Q0", "0000-H0", "0000-00-00", "0000"]
    if let bad = halves.first(where: { Period(iso: $0) == nil }), halves.count <= 2,
      shapes.contains(where: { hasShape(bad, $0) })
    {
      let problem = FieldProblem(code: "no-such-period", "does not exist", hint: nil)
      let offset = halves.first == bad ? 0 : halves[0].count + 1
      return halves.count == 2 ? problem.inPart(bad, at: offset) : problem
    }
    if let period = PeriodText.iso(text) {
      return FieldProblem(code: "bad-period", "is not a period", hint: "write \(period)")
    }
    return FieldProblem(
      code: "bad-period", "is not a period",
      hint: "write it like 2024, 2024-H1, 2024-Q1, 2024-05, 2024-W21, 2024-05-23 or "
        + "2023-01/2023-10")
  }

  /// Whether a text has digits where the shape has zeros, and is the same elsewhere.
  private static func hasShape(_ text: String, _ shape: String) -> Bool {
    text.count == shape.count
      && zip(text, shape).allSatisfy { $1 == "0" ? $0.isASCII && $0.isNumber : $0 == $1 }
  }
}
