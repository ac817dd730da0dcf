internal import Synchronization
internal import Testing

@testable import Values

struct EvidenceTests {
  /// An answer whose sum n has the records `n` and `n+1`, and that counts how often it is asked.
  private final class Answer: RecordAnswer {
    let snapshot = ""
    private let asked = Mutex(0)
    var count: Int { asked.withLock { $0 } }

    func records(behind sums: [Evidence.Sum]) -> [String] {
      asked.withLock { $0 += 1 }
      return sums.flatMap { ["\($0.cell)", "\($0.cell + 1)"] }.sortedOnce()
    }

    func rows(of sums: [Evidence.Sum]) -> [SumRow] {
      sums.map { sum in SumRow(SumRow.columns.map { "\($0) \(sum.cell)" }) }
    }
  }

  @Test("merging asks nobody, and each record is told once, in order")
  func merging() {
    let answer = Answer()
    let all = [3, 1, 2, 1].map { Evidence(sum: Evidence.Sum(cell: $0), of: answer) }
    let evidence = Evidence(merging: all + [Evidence(records: ["b", "a", "2"])])
    #expect(answer.count == 0)
    #expect(evidence.records == ["1", "2", "3", "4", "a", "b"])
    #expect(answer.count == 1)
    #expect(evidence.rows.count == 3)
  }

  @Test("what two answers hold is told together")
  func answers() {
    let (one, other) = (Answer(), Answer())
    let evidence = Evidence(merging: [
      Evidence(sum: Evidence.Sum(cell: 5), of: one),
      Evidence(sum: Evidence.Sum(cell: 6), of: other),
    ])
    #expect(evidence.records == ["5", "6", "7"])
  }

  @Test("two are equal where the same records stand behind both, also in another form")
  func equality() {
    let evidence = Evidence(sum: Evidence.Sum(cell: 5), of: Answer())
    #expect(evidence == Evidence(records: ["6", "5"]))
    #expect(evidence != Evidence(records: ["5"]))
    #expect(Evidence().isEmpty && !evidence.isEmpty)
  }
}
