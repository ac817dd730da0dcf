package import Definitions
package import Delivery
package import Diagnostics
internal import Digests
internal import Fields
package import Foundation
package import Records
package import Values

/// Everything a command needs before it composes: the desk, the definition, the records known by
/// the edition's day. Reading goes on after an error, so that all of them are found in one run.
package struct Preparation {
  package let desk: Desk
  /// How the desk sends its briefings; `nil` for one that sends none.
  package let mail: MailSettings?
  /// The desk's folder.
  package let folder: URL
  package let definition: Definition
  /// The record set's folder, relative to the desk.
  package let recordFolder: String
  package let edition: Edition
  package let records: KnownRecords
  /// How the desk's own words stand to the records.
  package let ownWords: OwnWordsReport
  /// What is worth saying and stops nothing.
  package let warnings: [Diagnostic]
  /// SHA-256 of the definition's bytes.
  package let definitionDigest: String
  /// The files the definition includes, with the SHA-256 of each.
  package let includedDigests: [(path: String, digest: String)]
  /// The definition's bytes.
  package let definitionBytes: [UInt8]
  /// The definition's path inside the desk.
  package let definitionPath: String
  /// The file of the theme, where one is named, and its picture, with the SHA-256 of each.
  package let themeInputs: [(path: String, digest: String)]

  /// Reads what was asked for.
  ///
  /// - Throws: `DiagnosticError` with everything that is wrong.
  package init(_ request: EditionRequest, environment: Environment) throws {
    self = try EditionReading(request, environment: environment).preparation()
  }

  init(
    desk: Desk, mail: MailSettings?, folder: URL, written: WrittenDefinition, recordFolder: String,
    edition: Edition, records: KnownRecords, ownWords: OwnWordsReport, warnings: [Diagnostic]
  ) {
    self.desk = desk
    self.mail = mail
    self.folder = folder
    definition = written.definition
    self.recordFolder = recordFolder
    self.edition = edition
    self.records = records
    self.ownWords = ownWords
    self.warnings = warnings
    includedDigests = definition.includedFiles.map { ($0.path, SHA256.hexDigest(of: $0.bytes)) }
    definitionBytes = written.file.bytes
    definitionDigest = SHA256.hexDigest(of: written.file.bytes)
    definitionPath = written.file.path
    themeInputs = written.themeInputs
  }

  /// What went into the edition beside its records, with its digests.
  package var writtenInputs: [(path: String, digest: String)] {
    [(definitionPath, definitionDigest)] + includedDigests + themeInputs
  }

  /// How the desk sends its briefings.
  ///
  /// - Throws: `no-mail` for one that sends none.
  package func mailSettings() throws(DiagnosticError) -> MailSettings {
    guard let mail else { throw Self.noMail }
    return mail
  }

  package static var noMail: DiagnosticError {
    error(
      "no-mail", "the desk has no `mail:` section, so it sends nothing",
      hint: "docs/delivery.md tells what it holds", at: SourceLocation(file: "desk.yaml"))
  }

  package static func error(
    _ code: String, _ message: String, hint: String? = nil, at location: SourceLocation? = nil,
    area: Diagnostic.Area = .definition
  ) -> DiagnosticError {
    DiagnosticError([
      Diagnostic(area: area, code: code, message: message, hint: hint, location: location)
    ])
  }
}
