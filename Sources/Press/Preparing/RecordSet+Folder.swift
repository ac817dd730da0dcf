internal import Definitions
internal import Diagnostics
internal import Foundation
internal import RecordFiles
internal import Records

extension RecordSet {
  /// All records of a set by its folder, for what needs no edition.
  ///
  /// - Throws: `no-desk` where no desk.yaml stands above the folder; what is wrong with the records.
  static func all(in records: String, _ environment: Environment) throws -> RecordSet {
    let folder = environment.url(records)
    guard let desk = Desk.folder(above: folder.appendingPathComponent("pair.yaml")) else {
      throw Preparation.error(
        "no-desk", "no desk.yaml stands above this record set",
        hint: "`briefing new FOLDER` writes a desk to start from",
        at: SourceLocation(file: records))
    }
    return try RecordFolder(folder: folder, desk: desk).allRecords()
  }
}
