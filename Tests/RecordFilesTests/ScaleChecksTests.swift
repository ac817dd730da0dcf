internal import Foundation
internal import Testing

@testable import RecordFiles
@testable import Records

/// Totals that go up or down by a scale.
struct ScaleChecksTests {
  private static func trade(_ values: [Double], kind: (Int) -> String) -> [String: String] {
    let rows = values.enumerated().map {
      "\(kind($0.offset)),BLR,RUS,export,\($0.element),kremlin-a"
    }
    let head = "period,reporter,partner,flow,value,sources"
    return ["trade.csv": ([head] + rows).joined(separator: "\n") + "\n"]
  }

  private static func month(_ index: Int) -> String {
    "\(2020 + index / 12)-\(index % 12 < 9 ? "0" : "")\(index % 12 + 1)"
  }

  private static func alarms(_ files: [String: String]) throws -> Int {
    try GoodSet.report(files).components(separatedBy: "[scale-change]").count - 1
  }

  @Test("a year in thousands is one error, at its first month")
  func thousands() throws {
    let whole: [Double] = (0..<24).map { 1e8 + 1e6 * Double($0) }
    let values = whole + whole.prefix(12).map { $0 / 1000 }
    let report = try GoodSet.report(Self.trade(values, kind: Self.month))
    #expect(report.contains("trade.csv:26: error[scale-change]"))
    #expect(report.contains("and so are the 11 after it"))
    #expect(try Self.alarms(Self.trade(values, kind: Self.month)) == 1)
  }

  @Test("years and quarters are checked, too, from the third on")
  func years() throws {
    let years = [5e9, 5.2e9, 5.1e6]
    #expect(try Self.alarms(Self.trade(years) { "\(2020 + $0)" }) == 1)
    #expect(try Self.alarms(Self.trade(Array(years.suffix(2))) { "\(2020 + $0)" }) == 0)
  }

  @Test("a fall to a hundredth, zero, and trade that comes in lumps are no error")
  func plausible() throws {
    let fall: [Double] = Array(repeating: 1e8, count: 12) + [1e6, 0, 1.2e6]
    let lumps: [Double] = [1e3, 5e6, 2e4, 1e6, 400, 3e6, 1e3]
    for values in [fall, lumps] {
      #expect(try Self.alarms(Self.trade(values, kind: Self.month)) == 0)
    }
  }

  @Test("what pair.yaml confirms is taken as the new level")
  func confirmed() throws {
    let values: [Double] = (0..<24).map { $0 < 12 ? 1e8 : 1e5 }
    var files = Self.trade(values, kind: Self.month)
    #expect(try Self.alarms(files) == 1)
    files["pair.yaml"] = (GoodSet.files["pair.yaml"] ?? "") + "level-changes: [2021-01]\n"
    #expect(try Self.alarms(files) == 0)
  }
}
