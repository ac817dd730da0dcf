internal import Definitions
package import Delivery
internal import Fields

extension Preparation {
  /// What the owner has to say before this report is sent, by hand too; `nil` for nothing.
  package var approvalRule: ApprovalRule? {
    let settings = desk.yaml.flatMap { RunSettings.read($0, Findings()) }
    let names = DeskNames(of: desk, in: folder)
    return settings?.reports.first { names.report($0) == reportName }?.approval
  }
}
