internal import Foundation
internal import Testing

@testable import Values

@Suite("Evidence as a document stores it")
struct StoredEvidenceTests {
  /// Two records behind each sum, a third where every vintage counts.
  private final class Answer: RecordAnswer {
    let snapshot: String

    init(_ snapshot: String) { self.snapshot = snapshot }

    func records(behind sums: [Evidence.Sum]) -> [String] {
      sums.flatMap { sum in
        ["\(snapshot)\(sum.cell)", "shared"] + (sum.isEveryVintage ? ["old\(sum.cell)"] : [])
      }.sortedOnce()
    }

    func rows(of sums: [Evidence.Sum]) -> [SumRow] {
      Set(sums.map(\.cell)).sorted().map { SumRow([snapshot, "\($0)"]) }
    }
  }

  private static func readBack(_ all: [Evidence]) throws -> [Evidence] {
    let bytes = try JSONEncoder().encode(StoredEvidence(all))
    return try JSONDecoder().decode(StoredEvidence.self, from: bytes).evidence
  }

  @Test("tells the same records and rows when it is read back, alone and merged")
  func readBack() throws {
    let (one, other) = (Answer("a"), Answer("b"))
    let all = [
      Evidence(records: ["x", "y"]),
      Evidence(sum: .init(cell: 3), of: one),
      Evidence(merging: [
        Evidence(sum: .init(cell: 3, isEveryVintage: true), of: one),
        Evidence(sum: .init(cell: 1), of: other), Evidence(records: ["x"]),
      ]),
      Evidence(),
    ]
    let read = try Self.readBack(all)
    #expect(read.map(\.records) == all.map(\.records))
    #expect(read.map(\.rows) == all.map(\.rows))
    // Numbers that rest on one sum still do: it is one row of their table.
    #expect(Evidence(merging: read).rows == Evidence(merging: all).rows)
    #expect(Evidence(merging: read).records == Evidence(merging: all).records)
    #expect(read.map(\.isEmpty) == [false, false, false, true])
  }

  @Test("a sum that several numbers rest on is stored once")
  func once() throws {
    let answer = Answer("a")
    let all = (0..<50).map { _ in Evidence(sum: .init(cell: 7), of: answer) }
    let text = String(decoding: try JSONEncoder().encode(StoredEvidence(all)), as: UTF8.self)
    #expect(text.components(separatedBy: "\"shared\"").count == 2)
  }
}
