internal import Definitions
package import Diagnostics
internal import Foundation
package import Periods
internal import RecordFiles
internal import Records
package import Statistics

/// What is asked of a survey: a table of trade, or a record set, and how it is added up.
package struct SurveyRequest {
  /// The table, a record set's folder, or its trade.csv.
  package var file: String
  /// How long the periods are.
  package var every: Rhythm
  /// Whether it is told which sections growth came from.
  package var bySection: Bool
  /// Which columns of the table hold which fields, where they have other names.
  package var columns: [String: String]

  package init(
    file: String, every: Rhythm = .quarter, bySection: Bool = true, columns: [String: String] = [:]
  ) {
    self.file = file
    self.every = every
    self.bySection = bySection
    self.columns = columns
  }

  /// The survey.
  ///
  /// A table beside a pair.yaml is one of a record set: of a figure that was revised the last one
  /// counts. Of any other table each row counts.
  ///
  /// - Throws: What is wrong with the table.
  package func survey(_ environment: Environment) throws -> TradeSurvey {
    let url = environment.url(file)
    let grouping = FlowSums.Grouping(every: every)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw Preparation.error(
        "missing-file", "there is no file \(file)", area: .records)
    }
    let folder = isFolder.boolValue ? url : url.deletingLastPathComponent()
    let isOfSet = FileManager.default.fileExists(
      atPath: folder.appendingPathComponent("pair.yaml").path)
    if isFolder.boolValue || isOfSet && url.lastPathComponent == "trade.csv" {
      let records = try RecordSet.all(in: folder.path, environment)
      return TradeSurvey(
        FlowSums(of: records, grouping, asOf: environment.today()), bySection: bySection)
    }
    let sums = try SurveyFile(url, shownAs: file, names: columns).sums(grouping)
    return TradeSurvey(sums, bySection: bySection)
  }
}
