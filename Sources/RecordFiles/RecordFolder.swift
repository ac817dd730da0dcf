public import Diagnostics
internal import Fields
public import Foundation
public import Records

/// A record set in a folder: `pair.yaml`, CSV files, dispatches and assessments. Each call reads it;
/// what it gives is asked as often as one likes.
public struct RecordFolder: Sendable {
  /// The subfolder in which imports note what they did and what they remember.
  package static let importsFolder = "imports"
  /// The subfolder in which imported files are kept as they came.
  package static let originalsFolder = "originals"

  /// The folder's name, which is the set's.
  public let name: String
  /// How many bytes of a large table are read at once, where tests say otherwise.
  var pieceSize = LargeTrade.pieceSize
  private let folder: URL
  private let desk: EnclosedFolder
  private let opened: @Sendable (_ path: String) -> Void

  /// A record set's folder inside a desk's folder, out of which nothing is read.
  ///
  /// - Parameters:
  ///   - name: the set's name; the folder's where left out.
  ///   - opened: is told the path of each file that is read, relative to the desk; default nobody.
  public init(
    folder: URL, desk root: URL, name: String? = nil,
    opened: @escaping @Sendable (_ path: String) -> Void = { _ in }
  ) {
    self.opened = opened
    self.folder = folder
    self.name = name ?? folder.standardizedFileURL.lastPathComponent
    desk = EnclosedFolder(root)
  }

  /// Whose trade is held when the folder was read: all of it is checked in either case.
  public enum TradeScope: Sendable {
    /// That with every partner.
    case everyPartner
    /// That of the two countries with each other and with the world, and every total: what is asked of
    /// a pair.
    case pair
  }

  /// Everything in the folder, whenever it became known.
  ///
  /// - Parameter trade: Whose trade is held; default everybody's.
  public func allRecords(trade: TradeScope = .everyPartner) throws(DiagnosticError) -> RecordSet {
    let (records, diagnostics) = read(trade: trade)
    guard let records else { throw DiagnosticError(diagnostics) }
    return records
  }

  /// All errors and warnings, by file and line.
  public func check() -> [Diagnostic] {
    read(trade: .pair).diagnostics
  }

  /// The records, `nil` where there are errors, with all errors and warnings, by file and line.
  ///
  /// - Parameter trade: Whose trade is held; default everybody's.
  public func read(
    trade: TradeScope = .everyPartner
  ) -> (records: RecordSet?, diagnostics: [Diagnostic]) {
    let findings = Findings()
    let records = reading(findings, trade)?.recordSet()
    return (findings.hasErrors ? nil : records, findings.sorted)
  }

  /// The pair alone, as pair.yaml has it; `nil` where that cannot be read.
  public func pair() -> Pair? { reading(Findings())?.pair() }

  /// The path of a file of the set, relative to the desk.
  func shownPath(of file: String) -> String {
    let path = desk.relativePath(of: folder) ?? folder.path
    return path.isEmpty ? file : "\(path)/\(file)"
  }

  /// The bytes of a file of the set; `nil` where there is none.
  func bytes(of file: String) throws(DiagnosticError) -> [UInt8]? {
    let path = shownPath(of: file)
    return desk.exists(path) ? try desk.bytes(of: path, area: .records) : nil
  }

  /// A text of the set.
  func textFile(_ file: String) throws(DiagnosticError) -> TextFile {
    try desk.textFile(shownPath(of: file), area: .records)
  }

  private func reading(
    _ findings: Findings, _ trade: TradeScope = .everyPartner
  ) -> RecordReading? {
    guard let path = desk.relativePath(of: folder) else {
      let location = SourceLocation(file: folder.path)
      findings.add(
        Diagnostic(
          area: .records, code: "outside-desk",
          message: "the record set is not in the desk's folder",
          hint: "copy the folder into the desk; nothing outside it is read", location: location))
      return nil
    }
    return RecordReading(
      desk: desk, folder: path, name: name, findings: findings, trade: trade, pieceSize: pieceSize,
      opened: opened)
  }
}
