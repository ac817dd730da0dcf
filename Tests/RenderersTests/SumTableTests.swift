internal import Testing
internal import Values

@testable import Document
@testable import Renderers

struct SumTableTests {
  /// Knows as many sums as one likes.
  private final class Answer: RecordAnswer {
    let snapshot = ""

    func records(behind sums: [Evidence.Sum]) -> [String] { sums.map { "r\($0.cell)" } }

    func rows(of sums: [Evidence.Sum]) -> [SumRow] {
      sums.map { sum in SumRow(SumRow.columns.map { "\($0), \(sum.cell)" }) }
    }
  }

  private static func numbers(_ cells: [Int]) -> [PrintedNumber] {
    let answer = Answer()
    return cells.map { cell in
      PrintedNumber(
        id: "n", text: "1", value: 1, unit: .count, name: "x", statistic: "x",
        calculation: .asRecorded, formulaText: "as recorded", nature: .recorded, rounding: .noValue,
        evidence: Evidence(sum: Evidence.Sum(cell: cell), of: answer), sources: [], place: "p")
    }
  }

  @Test("each sum that numbers rest on is a row, once")
  func rows() throws {
    let file = try #require(SumTable.file(of: Self.numbers([2, 1, 2])))
    let lines = String(decoding: file.bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline).map(String.init)
    #expect(lines.count == 3)
    #expect(lines[0] == SumRow.columns.joined(separator: ","))
    #expect(lines[1].hasPrefix("\"as-of, 1\","))
    #expect(file.description == "The sums of trade records that the numbers rest on")
  }

  @Test("more than the limit are cut, and the description says so")
  func limit() throws {
    let file = try #require(SumTable.file(of: Self.numbers(Array(1...5)), limit: 3))
    #expect(
      String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline).count == 4)
    #expect(file.description.hasSuffix(": the first 3 of 5"))
  }

  @Test("the file has the name it is given")
  func name() throws {
    let plain = try #require(SumTable.file(of: Self.numbers([1])))
    let other = try #require(SumTable.file(of: Self.numbers([1]), named: "sums-2.csv"))
    #expect(plain.name == "sums.csv")
    #expect(other.name == "sums-2.csv")
  }

  @Test("without a sum there is no file")
  func none() {
    #expect(SumTable.file(of: []) == nil)
  }
}
