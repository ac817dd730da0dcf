internal import Testing

@testable import Fields

@Suite("A number as a spreadsheet writes it")
struct NumberCellTests {
  private func plain(
    _ text: String, _ mark: CellConventions.DecimalMark = .point
  ) throws(FieldProblem) -> String {
    try NumberCell(mark: mark).plain(text)
  }

  private func code(_ text: String, _ mark: CellConventions.DecimalMark = .point) -> String? {
    do throws(FieldProblem) {
      _ = try plain(text, mark)
      return nil
    } catch {
      return error.code
    }
  }

  @Test(
    "digits in threes are read whatever blank stands between them",
    arguments: [" ", "\u{A0}", "\u{2009}", "\u{202F}", "\u{2007}", "'", "\u{2019}"])
  func grouping(blank: String) throws {
    let text = ["1", "248", "000"].joined(separator: blank)
    #expect(try plain(text) == "1248000")
    #expect(try plain("\u{2212}\(text),5", .comma) == "-1248000.5")
    #expect(code(["12", "48"].joined(separator: blank)) == "bad-grouping")
    #expect(code(["1248", "000"].joined(separator: blank)) == "bad-grouping")
    #expect(code("1\(blank)\(blank)248") == "bad-grouping")
  }

  @Test("a mark that cannot stand before decimals groups digits, one that may is an error")
  func otherMark() throws {
    #expect(try plain("1,149,000.50") == "1149000.50")
    #expect(try plain("1.149.000,50", .comma) == "1149000.50")
    #expect(try plain("1,149,000") == "1149000")
    #expect(code("1,149,000", .comma) == "grouped-number")
    #expect(code("1.149.000") == "grouped-number")
    #expect(code("1,149") == "grouped-number")
    #expect(code("1.149", .comma) == "grouped-number")
    #expect(code("12.08", .comma) == "decimal-point")
    #expect(code("48,7") == "decimal-comma")
    #expect(code("1.149", .undecided) == "undecided-mark")
    #expect(try plain("12.08", .undecided) == "12.08")
    #expect(try plain("1,149", .mixed) == "1.149")
    #expect(code("1.149.00", .comma) == "bad-grouping")
  }

  @Test("what is not of the number is named")
  func artefacts() throws {
    #expect(code("\u{2013}1.5") == "dash-for-minus")
    #expect(code("(1.5)") == "bracketed-number")
    #expect(code("1.5-") == "minus-behind")
    #expect(code("-1.5%") == "percent-sign")
    #expect(code("1,149E+3") == "power-of-ten")
    #expect(code("1.21E+09") == "power-of-ten")
    #expect(code("USD 1149") == "text-in-number")
    #expect(code("1149 €") == "text-in-number")
    #expect(code("#REF!") == "spreadsheet-error")
    #expect(code("n/a") == "no-figure")
    #expect(code("1*") == "bad-number")
    #expect(code("1-2") == "bad-number")
    #expect(code("inf") == "bad-number")
    #expect(try plain("'1149\u{200B}") == "1149")
    #expect(try plain("=\"1149\"") == "1149")
    #expect(try plain("\u{2212}0.09") == "-0.09")
  }

  @Test("a hint never changes the number, and speaks of the table's mark")
  func hints() {
    func hint(_ text: String, _ mark: CellConventions.DecimalMark) -> String? {
      do throws(FieldProblem) {
        _ = try plain(text, mark)
        return nil
      } catch {
        return error.hint
      }
    }
    #expect(hint("12.08", .comma) == "write 12,08")
    #expect(hint("\u{2212}48,7", .point) == "write -48.7")
    #expect(
      hint("1.149", .comma) == "write 1149 if it stands between thousands, 1,149 if before decimals"
    )
    #expect(hint("many", .comma) == "write digits and a decimal comma, such as 48,7")
  }
}

@Suite("A number with flags")
struct FlaggedNumberCellTests {
  private func plain(_ text: String) throws -> String {
    try FlaggedNumberCell(text, NumberCell(mark: .point)).plain
  }

  @Test("missing is missing, and flags stay with the number")
  func flags() throws {
    #expect(try plain("1210000000 p") == "1210000000 p")
    #expect(try plain("1 210 (p)") == "1210 p")
    for text in [":", "..", "...", "n/a", "N/A", "NaN", "\u{A0}:"] {
      #expect(try plain(text) == ":")
    }
    #expect(try plain(": c") == ": c")
    #expect(try plain(":c") == ": c")
  }

  @Test("a letter that may be a unit is no flag")
  func units() {
    for text in ["1.2 b", "1.2b", "1149k", "1149 m", "1149 p.", "-", "inf"] {
      #expect(throws: FieldProblem.self, "\(text)") { try plain(text) }
    }
  }
}
