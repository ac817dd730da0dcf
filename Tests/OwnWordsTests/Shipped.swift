import Foundation
import Periods
import RecordFiles
import Records
import Testing

@testable import OwnWords

/// Texts of our own held against the record sets that are shipped.
enum Shipped {
  /// What was known of a set on the day its shipped edition is written as of.
  static func check(_ set: String, on day: String = "2024-05-28") throws -> OwnWordsCheck {
    let records = try #require(sets[set] ?? nil)
    return OwnWordsCheck(records.known(on: try #require(Day(iso: day))))
  }

  /// Each read once.
  private static let sets: [String: RecordSet?] = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return Dictionary(
      uniqueKeysWithValues: ["russia-belarus", "demonstration"].map { set in
        let folder = root.appendingPathComponent("data/\(set)")
        return (set, try? RecordFolder(folder: folder, desk: root).allRecords())
      })
  }()

  /// The words of a text that contradict the records.
  static func contradictions(
    _ text: String, _ language: String, in check: OwnWordsCheck, on day: String = "2024-05-28"
  ) throws -> [String] {
    try judged(text, language, in: check, on: day).filter {
      if case .contradicts = $0.standing { true } else { false }
    }.map(\.words)
  }

  static func judged(
    _ text: String, _ language: String, in check: OwnWordsCheck, on day: String = "2024-05-28"
  ) throws -> [JudgedWords] {
    let date = try #require(Day(iso: day))
    return try #require(check.judge(OwnText(text, language: language, date: date)))
  }
}
