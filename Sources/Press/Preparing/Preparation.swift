internal import CairoCanvas
internal import Composer
package import Definitions
package import Delivery
package import Diagnostics
internal import Digests
internal import Document
internal import Drawing
internal import Fields
package import Foundation
internal import Periods
internal import RecordFiles
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
  package let records: RecordSet
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

  package init(_ request: EditionRequest, environment: Environment) throws {
    let layout = environment.url(request.layout)
    guard FileManager.default.fileExists(atPath: layout.path) else {
      throw Self.error(
        "missing-file", "there is no file \(request.layout)",
        at: SourceLocation(file: request.layout))
    }
    guard let folder = Desk.folder(above: layout) else {
      throw Self.error(
        "no-desk", "no desk.yaml stands beside or above this definition",
        hint: "`briefing new FOLDER` writes a desk to start from",
        at: SourceLocation(file: request.layout))
    }
    let enclosed = EnclosedFolder(folder)
    var found: [Diagnostic] = []
    func collecting<Value>(_ step: () throws -> Value) throws -> Value? {
      do {
        return try step()
      } catch let error as DiagnosticError {
        found += error.diagnostics
        return nil
      }
    }

    let desk = try collecting {
      try Desk.read(try enclosed.textFile("desk.yaml", area: .definition))
    }
    let mail = try desk.flatMap { desk in
      try collecting { try DeskMail.read(desk, in: enclosed) } ?? nil
    }
    let path = enclosed.relativePath(of: layout) ?? request.layout
    let file = try collecting { try enclosed.textFile(path, area: .definition) }
    let undressed = try file.flatMap { file in
      try collecting {
        try Definition.read(
          file, name: DeskName(definition: path).path, in: enclosed,
          setting: request.settings)
      }
    }
    let themeFile = try undressed.flatMap { definition in
      try collecting {
        try definition.themeFile(
          insteadOf: request.theme, in: [enclosed, EnclosedFolder(environment.home)])
      }
    }?.flatMap { $0 }
    let theme = try themeFile.map { file, folder in
      try collecting {
        let name = URL(fileURLWithPath: file.path).deletingPathExtension().lastPathComponent
        let theme = try Theme.read(file, name: name, in: folder)
        try Self.checkPicture(of: theme, file)
        return theme
      }
    }
    let definition = undressed.map { definition in
      theme.flatMap { $0 }.map(definition.dressed) ?? definition
    }
    let recordFolder = try desk.flatMap { desk in
      try collecting {
        try Self.recordFolder(request.records, desk: desk, folder: folder, environment: environment)
      }
    }
    let names = desk.map { DeskNames(of: $0, in: folder) }
    found += names?.clashes(definition: layout, records: recordFolder) ?? []
    let reading = recordFolder.map {
      RecordFolder(
        folder: folder.appendingPathComponent($0), desk: folder,
        name: names?.recordSet(in: $0).name.path
      ).read()
    }
    found += reading?.diagnostics ?? []

    guard let desk, let definition, let file, let recordFolder, let all = reading?.records,
      !found.contains(where: { $0.severity == .error })
    else {
      throw DiagnosticError(found)
    }
    if let period = request.period, period.kind != definition.rhythm.kind {
      throw Self.error(
        "wrong-rhythm",
        "\(period) is a \(period.kind.rawValue), and an edition of \(path) covers "
          + "a \(definition.rhythm.rawValue)",
        hint: "write it like \(Self.example(definition.rhythm))",
        area: .usage)
    }
    self.desk = desk
    self.mail = mail
    self.folder = folder
    self.definition = definition
    self.recordFolder = recordFolder
    edition = desk.edition(
      of: request.period, asOf: request.asOf, records: recordFolder,
      rhythm: definition.rhythm, today: environment.today())
    records = all.asKnown(on: edition.asOf)
    warnings = found
    includedDigests = definition.includedFiles.map { ($0.path, SHA256.hexDigest(of: $0.bytes)) }
    definitionBytes = file.bytes
    definitionDigest = SHA256.hexDigest(of: file.bytes)
    definitionPath = path
    themeInputs = Self.inputs(themeFile?.file, theme.flatMap { $0 }?.letterhead)
  }

  private static func example(_ rhythm: Rhythm) -> String {
    switch rhythm {
    case .week: "2024-W21"
    case .month: "2024-05"
    case .quarter: "2024-Q1"
    case .year: "2024"
    }
  }

  /// The record set asked for, relative to the desk.
  private static func recordFolder(
    _ choice: EditionRequest.RecordChoice, desk: Desk, folder: URL, environment: Environment
  ) throws -> String {
    switch choice {
    case .first: desk.recordSets[0].folder
    case .folder(let path): try recordFolder(path, in: folder, environment: environment)
    case .pair(let pair): try recordFolder(on: pair, of: desk, in: folder)
    }
  }

  private static func recordFolder(
    _ asked: String, in folder: URL, environment: Environment
  ) throws -> String {
    let url = environment.url(asked)
    guard let path = EnclosedFolder(folder).relativePath(of: url) else {
      throw error(
        "outside-desk", "\(asked) is not in the desk's folder \(folder.path)",
        hint: "copy the folder into the desk; nothing outside it is read", area: .records)
    }
    guard FileManager.default.fileExists(atPath: url.path) else {
      throw error("missing-folder", "there is no folder \(asked)", area: .records)
    }
    // As it is written where it stands in the desk, so that a link shows as one.
    return DeskNames.path(of: url, in: folder) ?? path
  }

  private static func recordFolder(
    on pair: String, of desk: Desk, in folder: URL
  ) throws -> String {
    let wanted = pair.uppercased().split(separator: "-").map(String.init).sorted()
    for entry in desk.recordSets {
      let records = RecordFolder(
        folder: folder.appendingPathComponent(entry.folder), desk: folder)
      guard let set = records.read().records else { continue }
      if set.pair.countries.map(\.code).sorted() == wanted { return entry.folder }
    }
    throw error(
      "unknown-pair", "no record set of the desk is on \(pair)",
      hint: "desk.yaml names: \(desk.recordSets.map(\.folder).joined(separator: ", "))",
      area: .usage)
  }

  /// What went into the edition beside its records, with its digests.
  package var writtenInputs: [(path: String, digest: String)] {
    [(definitionPath, definitionDigest)] + includedDigests + themeInputs
  }

  private static func inputs(
    _ theme: TextFile?, _ letterhead: Theme.Letterhead?
  ) -> [(path: String, digest: String)] {
    guard let theme else { return [] }
    var inputs = [(theme.path, SHA256.hexDigest(of: theme.bytes))]
    if let file = letterhead?.file, case .picture(let picture) = letterhead?.drawing {
      inputs.append((file, SHA256.hexDigest(of: picture.png)))
    }
    return inputs
  }

  /// The head of a picture tells only its size: whether it can be drawn is tried here.
  private static func checkPicture(of theme: Theme, _ file: TextFile) throws {
    guard case .picture(let picture) = theme.letterhead?.drawing else { return }
    do {
      _ = try PNGImage.decode(picture.png)
    } catch {
      throw Self.error(
        "no-picture", "the letterhead's picture cannot be drawn: \(error)",
        at: SourceLocation(file: file.path))
    }
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
