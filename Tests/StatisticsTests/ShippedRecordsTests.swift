internal import Foundation
internal import Periods
internal import RecordFiles
internal import Records
internal import Statistics
internal import Testing
internal import Values

/// What the statistics find by themselves in the records that are shipped.
@Suite struct ShippedRecordsTests {
  private static let asOf = Example.day("2024-05-28")

  private static func records(_ name: String) throws -> KnownRecords {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try RecordFolder(folder: root.appending(path: "data/\(name)"), desk: root)
      .allRecords().known(on: asOf)
  }

  @Test("the latest quarter is 12.08 bn, +4.2 %, and the Kremlin's -2.3 % is its rival")
  func headline() throws {
    let picture = TradePicture(records: try Self.records("russia-belarus"), asOf: Self.asOf)
    let point = try #require(picture.headline)
    #expect(point.level.value == 12.08e9)
    #expect(point.growth?.value == 4.2)
    #expect(point.rivals.map(\.growth?.value) == [-2.3])
    #expect(picture.year?.level.value == 48.7e9)
    let implied = picture.point(.turnover, Example.period("2022"))?.level
    #expect(implied?.provenance.nature == .implied)
    #expect(abs((implied?.value ?? 0) / 1e9 - 45.8137347130762) < 1e-9)
    let total = picture.lastTwelveMonths(.turnover)
    #expect(abs((total?.level.value ?? 0) / 1e9 - 49.18690978886757) < 1e-9)
  }

  @Test("the claims check finds the known conflicts without being told where they are")
  func claims() throws {
    let check = ClaimsCheck(
      records: try Self.records("russia-belarus"), asOf: Self.asOf,
      window: Example.period("2024-W21"))
    let reasons = check.findings.flatMap(\.reasons)
    #expect(check.topics.first?.period == Example.period("2024-Q1"))
    #expect(
      reasons.contains {
        if case .sumOfPartsDiffers(let sum, let printed, true) = $0 {
          abs((sum.value ?? 0) - 12.4e9) < 1 && printed.value == 10.4e9
        } else {
          false
        }
      })
    #expect(
      reasons.contains {
        if case .conversionImplies(let rate) = $0 {
          abs((rate.value ?? 0) - 92.92035398230088) < 1e-9
        } else {
          false
        }
      })
    let year = try #require(
      check.topics.first { $0.measure == "turnover" && $0.period == Example.period("2023") })
    #expect(year.verdict == .conflicting)
    #expect(
      Set(year.findings.compactMap(\.level?.value)).isSuperset(of: [48.7e9, 46.5e9, 45.2e9]))
    let vague = try #require(
      check.findings.first { $0.statement.id == "turnover-2022-lukashenko" })
    #expect(vague.reason == .ambiguousBase)
    #expect(vague.verdict == .notCheckable)
  }

  @Test("the Yerevan summit is dated a day early by one source; the call of 11 July by a dateline")
  func dates() throws {
    let check = ClaimsCheck(records: try Self.records("russia-belarus"), asOf: Self.asOf)
    #expect(check.dates.map(\.contact.id) == ["2022-11-23-summit", "2022-07-11-call"])
    #expect(check.dates.map(\.verdict) == [.conflicting, .consistent])
    #expect(check.dates.first?.reported == Example.period("2022-11-22"))
    #expect(check.dates.first?.support == ["anadolu-2022-11-09"])
  }

  @Test("the contact log knows the visit of 23 and 24 May, not the call of 31 May, and no trend")
  func contacts() throws {
    let frequency = ContactFrequency(
      records: try Self.records("russia-belarus"), window: Example.period("2024-W21"),
      asOf: Self.asOf)
    #expect(frequency.last?.end == Example.day("2024-05-24"))
    #expect(frequency.daysSinceLast.value == 4)
    #expect(!frequency.mayClaimTrend)
    #expect(frequency.planned.allSatisfy { $0.end > Self.asOf })
  }

  @Test("the invented pair has every series, whole years only, and shares that sum to 100")
  func demonstration() throws {
    let records = try Self.records("demonstration")
    let picture = TradePicture(records: records, asOf: Self.asOf)
    #expect(picture.basis == .records)
    #expect(picture.headline?.period == Example.period("2024-Q1"))
    #expect(picture.series(.turnover, .year).points.allSatisfy { $0.period.kind == .year })
    #expect(picture.series(.turnover, .year).points.count == 9)
    #expect(picture.series(.exports, .month, by: "XBB").points.count == 120)
    let table = try #require(picture.lastTwelveMonthsByProduct)
    #expect(abs(table.parts.compactMap(\.share.value).reduce(0, +) - 100) < 1e-9)
    let sum = table.parts.compactMap(\.contribution?.value).reduce(0, +)
    #expect(abs(sum - (table.growth?.value ?? .nan)) < 1e-9)
    let frequency = ContactFrequency(
      records: records, window: Example.period("2024-Q1"), asOf: Self.asOf)
    #expect(frequency.mayClaimTrend)
  }
}
