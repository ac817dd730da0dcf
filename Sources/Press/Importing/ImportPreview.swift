internal import Definitions
package import Diagnostics
package import Formats
internal import Foundation
internal import RecordFiles
internal import Records

/// What somebody else's files hold, found out without writing anything.
package struct ImportPreview {
  /// What was found in each file that could be read, in their order.
  package let surveys: [FileSurvey]
  /// What is wrong with files and values.
  package let faults: [Diagnostic]

  /// Reads files.
  ///
  /// - Parameters:
  ///   - files: Their paths, from the working folder.
  ///   - records: The folder of the record set they are read for; `nil` reads all countries.
  ///   - choice: What was said about rows that may count the same trade twice.
  ///   - encoding: How a text's characters are bytes; found out where it is not given.
  /// - Throws: What is wrong with the record set.
  package init(
    _ files: [String], into records: String?, choice: TotalsChoice, encoding: TextEncoding?,
    environment: Environment
  ) throws {
    let pair = try records.map { try Self.pair(of: $0, environment) }
    var surveys: [FileSurvey] = []
    var faults: [Diagnostic] = []
    for name in files {
      do {
        let path = environment.url(name).path
        let file = try FileOpening.table(at: path, shownAs: name, encoding: encoding)
        let match = try FormatList.match(file)
        let survey = try FileReading.read(file, as: match, choice: choice, pair: pair) { _ in }
        surveys.append(survey)
        faults += survey.allFaults
      } catch let error as DiagnosticError {
        faults += error.diagnostics
      }
    }
    self.surveys = surveys
    self.faults = faults
  }

  /// Whether a person must say something before any of it can be records.
  package var needsDecision: Bool { surveys.contains(where: \.needsDecision) }

  /// The codes of the two countries that a record set is about.
  private static func pair(of records: String, _ environment: Environment) throws -> Set<String> {
    let folder = environment.url(records)
    guard let desk = Desk.folder(above: folder.appendingPathComponent("pair.yaml")) else {
      throw Preparation.error(
        "no-desk", "no desk.yaml stands above this record set",
        hint: "`briefing new FOLDER` writes a desk to start from",
        at: SourceLocation(file: records))
    }
    return Set(try RecordFolder(folder: folder, desk: desk).allRecords().pair.countries.map(\.code))
  }
}
