internal import Diagnostics
internal import Formats
internal import Foundation
internal import Periods
internal import Records

extension FuzzTarget {
  /// Other people's files.
  static var tables: [FuzzTarget] {
    [
      FuzzTarget("table") { bytes in table(bytes) },
      FuzzTarget("workbook", longest: 8192) { bytes in table(bytes) },
      // A workbook whose archive is sound, so that what is changed reaches the readers of its parts.
      FuzzTarget("sheet") { bytes in
        guard let (part, rest) = choice(of: StoredArchive.parts, in: bytes) else { return }
        table(StoredArchive.workbook(with: rest, as: part))
      },
      FuzzTarget("calendar") { bytes in
        let path = FuzzFolder.write(bytes, as: "calendar").path
        _ = try? CalendarContacts.read(
          at: path, shownAs: "a.ics", encoding: nil, for: pair, in: days, told: StatedTerms())
      },
    ]
  }

  private static func table(_ bytes: [UInt8]) {
    let path = FuzzFolder.write(bytes, as: "table").path
    do throws(DiagnosticError) {
      let table = try FileOpening.table(at: path, shownAs: "a")
      for sheet in table.sheets {
        try table.read(sheet) { (_) throws(DiagnosticError) in .next }
      }
      let match = try FormatList.match(table)
      var told = StatedTerms()
      told.currency = "USD"
      _ = try FileReading.read(table, as: match, choice: TotalsChoice(), pair: nil, told: told) {
        _ in
      }
    } catch {
      precondition(
        error.diagnostics.allSatisfy { $0.location?.file != nil }, "an error that stands nowhere")
    }
  }

  private static let pair = Pair(
    first: Country(code: "BLR", names: ["en": "Belarus"]),
    second: Country(code: "RUS", names: ["en": "Russia"]),
    people: [
      Person(names: ["en": "Mira Talvey"], country: "BLR"),
      Person(names: ["en": "Karel Ombro"], country: "RUS"),
    ])

  private static let days =
    (Day(year: 2023, month: 1, day: 1)!)...(Day(year: 2025, month: 12, day: 31)!)
}
