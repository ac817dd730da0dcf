internal import Foundation
internal import Periods
internal import RecordFiles
internal import Records
internal import Statistics

/// `swift run -c release benchmark FOLDER`: reads a generated record set, then computes what a weekly
/// briefing needs, and prints both times, their ratio and the peak of memory.
@main struct BenchmarkProgram {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.count) {
    case ("survey", 2): return try ScaleBenchmark.survey(arguments[2])
    case ("own", 2): return try ScaleBenchmark.own(arguments[2])
    case ("write", 3): return try ScaleBenchmark.write(arguments[2], rows: Int(arguments[3]) ?? 0)
    default: break
    }
    guard CommandLine.arguments.count == 2 else {
      FileHandle.standardError.write(Data("usage: benchmark FOLDER\n".utf8))
      exit(64)
    }
    let desk = URL(filePath: CommandLine.arguments[1])
    let folder = desk.appending(path: "pair")
    try LargeSet.write(to: folder)
    guard let asOf = Day(iso: "2024-05-28"), let week = Period(iso: "2024-W21") else { return }
    let clock = ContinuousClock()
    var records: KnownRecords?
    let reading = try clock.measure {
      records = try RecordFolder(folder: folder, desk: desk).allRecords(trade: .pair).known(
        on: asOf)
    }
    guard let records else { return }
    print("\(records.trade.recordCount) trade records, \(records.contacts.count) contacts")
    print("reading:    \(seconds(reading))")
    var figures = 0
    let computing = clock.measure { figures = weeklyFigures(records, asOf: asOf, week: week) }
    print("statistics: \(seconds(computing)), \(figures) figures")
    let ratio = (reading + computing) / reading
    print("both, as a multiple of reading alone: \(format(ratio))")
    if let peak = peakMemory() { print("peak memory: \(peak)") }
    exit(ratio < 2 ? 0 : 1)
  }

  /// Computes what the tables, charts and sentences of the weekly briefing rest on.
  private static func weeklyFigures(_ records: KnownRecords, asOf: Day, week: Period) -> Int {
    let picture = TradePicture(records: records, asOf: asOf)
    var figures = 0
    for measure in TradeMeasure.allCases {
      for rhythm in TradeSeries.rhythms {
        figures += picture.series(measure, rhythm).points.count
      }
      figures += picture.movingAnnualTotal(measure).points.count
      figures += picture.yearToDate(measure) == nil ? 0 : 1
    }
    figures += picture.latestQuarterByProduct?.parts.count ?? 0
    figures += picture.lastTwelveMonthsByProduct?.parts.count ?? 0
    figures += picture.partnerShares.count
    figures += picture.seasonallyAdjusted(.turnover, .month)?.points.count ?? 0
    let claims = ClaimsCheck(records: records, asOf: asOf, window: week)
    figures += claims.findings.count + claims.dates.count
    let merged = MergedContacts(records.contacts, sources: records.sources).contacts
    let coverage = records.pair.coverage[.contacts]
    for days in [7, 30, 90, 365] {
      guard let window = Period(from: asOf.adding(days: 1 - days), through: asOf) else { continue }
      let frequency = ContactFrequency(
        contacts: merged, coverage: coverage, window: window, asOf: asOf)
      figures += frequency.byMonth.count + frequency.byChannel.count + frequency.trailing.count
    }
    return figures
  }

  private static func seconds(_ duration: Duration) -> String {
    format(duration / .seconds(1)) + " s"
  }

  private static func format(_ value: Double) -> String {
    value.formatted(.number.precision(.fractionLength(2)).locale(Locale(identifier: "en")))
  }

  /// The most memory the process has held, as Linux counts it.
  private static func peakMemory() -> String? {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    return status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      .map { $0.dropFirst(6).trimmingCharacters(in: .whitespaces) }
  }
}
