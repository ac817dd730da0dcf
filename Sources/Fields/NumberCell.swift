/// A number as spreadsheets and statistical offices write it, made into one of digits and a point.
///
/// Digits may be grouped in threes: by blanks of any width and apostrophes, and by the mark that
/// cannot stand before decimals, where nothing else can be meant by it.
package struct NumberCell {
  /// What stands before decimals in this table.
  package let mark: CellConventions.DecimalMark
  /// What is written where nothing is known.
  var unknown = "nothing"

  /// Numbers of a table with this mark before decimals.
  package init(mark: CellConventions.DecimalMark) { self.mark = mark }

  /// A cell's number with digits, a point before decimals and a hyphen for a minus.
  package func plain(_ cell: String) throws(FieldProblem) -> String {
    if mark == .point, NumberText.isNumber(cell) { return cell }
    let text = try CellText.code(cell)
    if mark == .point, NumberText.isNumber(text) { return text }
    if let problem = NumberArtefact(unknown: unknown, example: example).problem(with: text) {
      throw problem
    }
    let sign = text.first.flatMap { Self.signs[$0] }
    let digits = try ungrouped(sign == nil ? text[...] : text.dropFirst()[...], of: text)
    return (sign ?? "") + (try pointed(digits, sign: sign ?? ""))
  }

  /// A number as this table writes it.
  private var example: String {
    mark == .comma ? "a decimal comma, such as 48,7" : "a decimal point, such as 48.7"
  }

  /// The digits without the blanks and apostrophes between thousands.
  private func ungrouped(
    _ digits: Substring, of text: String
  ) throws(FieldProblem) -> String {
    let whole = digits.prefix { !$0.isDecimalMark }
    let rest = digits.dropFirst(whole.count)
    guard digits.contains(where: NumberText.isGrouping) else { return String(digits) }
    let groups = whole.trimmed.split(
      omittingEmptySubsequences: false, whereSeparator: NumberText.isGrouping)
    guard !rest.contains(where: NumberText.isGrouping), DigitGroups.areThrees(groups) else {
      throw DigitGroups.problem
    }
    return groups.joined() + rest
  }

  /// Digits with nothing but points and commas between them, with a point before decimals.
  private func pointed(_ digits: String, sign: String) throws(FieldProblem) -> String {
    let marks = NumberMarks(in: digits)
    guard let plain = marks.plain else { throw DigitGroups.problem }
    switch (mark, marks.meaning) {
    case (_, .none), (.mixed, _), (.undecided, .decided),
      (.point, .decided(.point)), (.comma, .decided(.comma)),
      (.point, .open(.point)), (.comma, .open(.comma)):
      return plain
    case (.undecided, .open(let found)):
      throw undecided(digits, plain, found)
    case (_, .decided), (_, .open):
      throw otherMark(marks, plain, sign: sign)
    }
  }

  /// A mark that may stand before decimals or between thousands, and nothing tells which.
  private func undecided(
    _ digits: String, _ plain: String, _ found: NumberMarks.Mark
  ) -> FieldProblem {
    let whole = plain.replacing(".", with: "")
    return FieldProblem(
      code: "undecided-mark", "may be \(whole) or \(plain)",
      hint: "write `csv: {decimal: \(found == .comma ? "comma" : "point")}` in pair.yaml if it is "
        + "\(plain), else `csv: {decimal: \(found == .comma ? "point" : "comma")}`")
  }

  /// A number written by the other mark than the table's.
  private func otherMark(_ marks: NumberMarks, _ plain: String, sign: String) -> FieldProblem {
    let isComma = mark == .comma
    let local = { (number: String) in
      sign + (isComma ? number.replacing(".", with: ",") : number)
    }
    let whole = plain.replacing(".", with: "")
    if case .open = marks.meaning {
      return FieldProblem(
        code: "grouped-number",
        "has a \(isComma ? "point" : "comma"), and decimals stand after a "
          + "\(isComma ? "comma" : "point") here",
        hint: "write \(local(whole)) if it stands between thousands, \(local(plain)) if before "
          + "decimals")
    }
    guard plain.contains(".") else {
      return FieldProblem(
        code: "grouped-number",
        "has \(isComma ? "commas" : "points") between thousands, and decimals stand after a "
          + "\(isComma ? "comma" : "point") here",
        hint: "write \(local(plain))")
    }
    return isComma
      ? FieldProblem(
        code: "decimal-point", "has a decimal point, and these files write decimals after a comma",
        hint: "write \(local(plain))")
      : FieldProblem(
        code: "decimal-comma", "has a decimal comma, and these files write decimals after a point",
        hint: "write \(local(plain))")
  }

  private static let signs: [Character: String] = ["-": "-", "+": "", "\u{2212}": "-"]
}

/// How digits stand in groups.
enum DigitGroups {
  static let problem = FieldProblem(
    code: "bad-grouping", "does not have its digits in groups of three",
    hint: "is a digit missing, or are these two numbers? write the digits without blanks")

  /// Whether one to three digits come first and three in every group after.
  static func areThrees(_ groups: [Substring]) -> Bool {
    guard let first = groups.first, (1...3).contains(first.count) else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}

extension Character {
  /// Whether it is a point or a comma.
  fileprivate var isDecimalMark: Bool { self == "." || self == "," }
}
