internal import Composer
internal import Definitions
internal import Delivery
internal import Fields
internal import Foundation
internal import Records

extension Preparation {
  /// What the owner has to say before this report is sent, by hand too; `nil` for nothing.
  var approvalRule: ApprovalRule? {
    let settings = desk.yaml.flatMap { RunSettings.read($0, Findings()) }
    let first = URL(fileURLWithPath: desk.recordSets[0].folder).lastPathComponent
    return settings?.reports.first { report in
      report.definition == definition.name
        && (report.recordSet.isEmpty ? first : report.recordSet) == records.name
    }?.approval
  }
}
