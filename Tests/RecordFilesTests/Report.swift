internal import Diagnostics

@testable import RecordFiles
@testable import Records

/// All that `check` says, as people read it.
func text(_ folder: RecordFolder) -> String {
  folder.check().map { $0.text + "\n" }.joined()
}
