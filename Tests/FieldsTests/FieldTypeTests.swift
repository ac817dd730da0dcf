internal import Diagnostics
internal import Periods
internal import Testing

@testable import Fields

struct FieldTypeTests {
  enum Color: String, CaseIterable, Sendable { case red, green, blue }

  /// The message of a text that is no value of a type, without place and excerpt.
  private func problem<Value>(_ type: FieldType<Value>, _ text: String) throws -> String {
    let lines = try report(type, text).split(separator: "\n")
    let head = lines.first.map { String($0.drop { $0 != "[" }) } ?? ""
    let hint = lines.last.flatMap { $0.hasPrefix("  hint: ") ? String($0.dropFirst(2)) : nil }
    return [head, hint].compactMap { $0 }.joined(separator: " | ")
  }

  @Test(
    "numbers have a point and no grouping",
    arguments: [
      ("48.7", ""), ("-0.5", ""), ("007", ""),
      ("48,7", "[decimal-comma]: `key`: `48,7` has a decimal comma | hint: write 48.7"),
      (
        "'1 234.5'",
        "[grouped-number]: `key`: `1 234.5` has its digits grouped | hint: write 1234.5"
      ),
      (
        "1,234,567",
        "[grouped-number]: `key`: `1,234,567` has its digits grouped | hint: write 1234567"
      ),
      (
        "1,234",
        "[grouped-number]: `key`: `1,234` has its digits grouped | "
          + "hint: write 1234, or 1.234 if the comma is a decimal sign"
      ),
      (
        "many",
        "[bad-number]: `key`: `many` is not a number | "
          + "hint: write digits and a decimal point, such as 48.7"
      ),
      (
        ".5",
        "[bad-number]: `key`: `.5` is not a number | hint: write digits and a decimal point, such as 48.7"
      ),
      (
        "nan",
        "[bad-number]: `key`: `nan` is not a number | hint: write digits and a decimal point, such as 48.7"
      ),
    ])
  func numbers(text: String, expected: String) throws {
    #expect(try problem(.number, text) == expected)
  }

  @Test(
    "days say what is wrong with them",
    arguments: [
      ("2024-05-23", ""),
      ("24.05.2024", "[bad-day]: `key`: `24.05.2024` is not a day | hint: write 2024-05-24"),
      ("2024-5-3", "[bad-day]: `key`: `2024-5-3` is not a day | hint: write 2024-05-03"),
      ("2024-02-30", "[no-such-day]: `key`: `2024-02-30` does not exist"),
      (
        "3/4/2024",
        "[bad-day]: `key`: `3/4/2024` is not a day | hint: write year, month and day, such as 2024-05-23"
      ),
    ])
  func days(text: String, expected: String) throws {
    #expect(try problem(.day, text) == expected)
  }

  @Test(
    "periods say what is wrong with them",
    arguments: [
      ("2024-W21", ""), ("2023-01/2023-10", ""),
      ("2024-13", "[no-such-period]: `key`: `2024-13` does not exist"),
      ("2024-W60", "[no-such-period]: `key`: `2024-W60` does not exist"),
      ("2024-01/2024-13", "[no-such-period]: `key`: `2024-13` does not exist"),
      (
        "2024-05/2024-01",
        "[period-backwards]: `key`: `2024-05/2024-01` ends before it starts | hint: write the earlier end first"
      ),
      (
        "2024-05/2024-Q3",
        "[mixed-period]: `key`: `2024-05/2024-Q3` goes from a month to a quarter | "
          + "hint: write both ends as periods of one kind, such as 2023-01/2023-10"
      ),
      (
        "May 2024",
        "[bad-period]: `key`: `May 2024` is not a period | hint: write it like 2024, 2024-H1, "
          + "2024-Q1, 2024-05, 2024-W21, 2024-05-23 or 2023-01/2023-10"
      ),
    ])
  func periods(text: String, expected: String) throws {
    #expect(try problem(.period, text) == expected)
  }

  @Test("yes and no are read only where a field is declared so")
  func booleans() throws {
    #expect(try problem(.boolean, "No") == "")
    #expect(
      try problem(.boolean, "maybe")
        == "[bad-boolean]: `key`: `maybe` is neither yes nor no | hint: write true or false")
    #expect(
      try problem(.integer, "1.5")
        == "[bad-integer]: `key`: `1.5` is not a whole number | hint: write digits only, such as 12"
    )
  }

  @Test("a choice offers the nearest word")
  func choice() throws {
    #expect(
      try problem(.choice(of: Color.self), "geen")
        == "[unknown-word]: `key`: `geen` is not red, green or blue | hint: did you mean `green`?")
    #expect(FieldType<Color>.choice().schema == .enumeration(["red", "green", "blue"]))
  }

  @Test("an item of a list is located, not the list")
  func list() throws {
    #expect(
      try report(.list(of: .day), "[2024-05-23, 2024-02-30]") == """
        x.yaml:1:19: error[no-such-day]: `key`: `2024-02-30` does not exist
          key: [2024-05-23, 2024-02-30]
                            ^^^^^^^^^^
        """)
    let parse = try #require(FieldType<[Day]>.list(of: .day).parse)
    #expect(
      throws: FieldProblem(code: "no-such-day", "does not exist").inPart("2024-02-30", at: 12)
    ) {
      try parse("2024-05-23; 2024-02-30")
    }
  }

  @Test("a localized text may be plain or by language")
  func localized() throws {
    let field = Field("key", .localized, help: "Names")
    let shape = Shape("thing", fields: [field.declaration]) { $0.value(field) }
    #expect(try read(shape, "key: A").value == ["en": "A"])
    #expect(try read(shape, "key: {en: A, ru: Б}").value == ["en": "A", "ru": "Б"])
    #expect(
      try read(shape, "key: {EN: A}").report == """
        x.yaml:1:7: error[bad-language]: `key`: `EN` is not a language code
          key: {EN: A}
                ^^
          hint: write a code such as en, ru or be
        """)
  }

  @Test("a type with a form in YAML alone has no value on one line")
  func noTextForm() {
    let type = FieldType<Int>.custom("grid") { _, _, _ in 1 }
    do throws(FieldProblem) {
      _ = try type.value(of: "1")
      Issue.record("it has a value")
    } catch {
      #expect(error.code == "no-text-form")
      #expect(error.predicate == "cannot be a grid")
    }
  }
}
