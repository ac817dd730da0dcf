public import Diagnostics
internal import Fields
public import Foundation
public import Periods
public import Records

/// A record set in a folder: `pair.yaml`, CSV files, dispatches and assessments.
public struct RecordFolder: RecordSource {
  /// The folder's name, which is the set's.
  public let name: String
  private let folder: URL
  private let desk: EnclosedFolder

  /// A record set's folder inside a desk's folder, out of which nothing is read.
  ///
  /// - Parameter name: the set's name; the folder's where left out.
  public init(folder: URL, desk root: URL, name: String? = nil) {
    self.folder = folder
    self.name = name ?? folder.standardizedFileURL.lastPathComponent
    desk = EnclosedFolder(root)
  }

  /// Everything that was known at the end of a day.
  public func recordSet(asKnownOn day: Day) throws(DiagnosticError) -> RecordSet {
    try allRecords().asKnown(on: day)
  }

  /// Everything in the folder, whenever it became known.
  public func allRecords() throws(DiagnosticError) -> RecordSet {
    let (records, diagnostics) = read()
    guard let records else { throw DiagnosticError(diagnostics) }
    return records
  }

  /// All errors and warnings, by file and line.
  public func check() -> [Diagnostic] {
    read().diagnostics
  }

  /// The records, `nil` where there are errors, with all errors and warnings, by file and line.
  public func read() -> (records: RecordSet?, diagnostics: [Diagnostic]) {
    let findings = Findings()
    guard let path = desk.relativePath(of: folder) else {
      let location = SourceLocation(file: folder.path)
      findings.add(
        Diagnostic(
          area: .records, code: "outside-desk",
          message: "the record set is not in the desk's folder",
          hint: "copy the folder into the desk; nothing outside it is read", location: location))
      return (nil, findings.sorted)
    }
    let reading = RecordReading(desk: desk, folder: path, name: name, findings: findings)
    let records = reading.recordSet()
    return (findings.hasErrors ? nil : records, findings.sorted)
  }
}
