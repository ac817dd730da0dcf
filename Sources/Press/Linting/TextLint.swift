internal import Definitions
internal import Diagnostics
internal import Fields
internal import Foundation
internal import OwnWords
package import Periods
internal import RecordFiles
internal import Records
internal import Texts

/// Any text held against a record set, before it is sent anywhere.
package struct TextLint {
  private let records: KnownRecords
  private let day: Day
  private let language: String?
  private let environment: Environment

  /// - Parameters:
  ///   - folder: The record set's folder, from the working folder.
  ///   - day: What was known on it is asked; `nil` for the desk's day of that set, else today.
  ///   - language: The texts' language; `nil` for each text's own.
  /// - Throws: What is wrong with the record set.
  package init(
    records folder: String, asOf day: Day?, language: String?, environment: Environment
  ) throws {
    let set = try RecordSet.all(in: folder, environment)
    self.day = try day ?? Self.standingDay(of: folder, environment) ?? environment.today()
    records = try set.known(on: self.day)
    self.language = language
    self.environment = environment
  }

  /// The day desk.yaml writes editions of a record set as of.
  private static func standingDay(of folder: String, _ environment: Environment) throws -> Day? {
    let url = environment.url(folder)
    guard let root = Desk.folder(above: url.appendingPathComponent("pair.yaml")) else { return nil }
    let enclosed = EnclosedFolder(root)
    let desk = try Desk.read(try enclosed.textFile("desk.yaml", area: .definition))
    let path = enclosed.relativePath(of: url)
    return desk.recordSets.first { $0.folder == path }?.asOf
  }

  /// What texts say, and how it stands to the records.
  ///
  /// - Throws: `missing-file`; what keeps a file from being read as text.
  package func report(on files: [String]) throws -> OwnWordsReport {
    try OwnWordsReport(try files.flatMap(texts), against: records)
  }

  private func texts(in name: String) throws -> [HeldText] {
    let url = environment.url(name)
    guard let data = try? Data(contentsOf: url) else {
      throw Preparation.error(
        "missing-file", "there is no text at \(environment.shown(url))", area: .usage)
    }
    let ending = url.pathExtension.lowercased()
    let isPage = ["html", "htm", "xhtml"].contains(ending)
    let read = TextReader().texts(in: [UInt8](data), named: name)
    if isPage || ["txt", "md", "markdown", ""].contains(ending), let source = read.first,
      String(validating: data, as: UTF8.self) != nil
    {
      let file = try TextFile(bytes: [UInt8](data), shownAs: name, area: .records)
      return [text(source, file.text, as: isPage ? .page : .paragraphs, in: file)]
    }
    // What is packed or encoded otherwise has lines only once it is read.
    return try read.map { source in
      let file = try TextFile(
        bytes: Array(source.text.utf8), shownAs: source.file, area: .records)
      return text(source, source.text, as: .paragraphs, in: file)
    }
  }

  private func text(
    _ source: SourceText, _ written: String, as form: HeldText.Form, in file: TextFile
  ) -> HeldText {
    let published = source.published.flatMap { $0.period.kind == .day ? $0.period.end : nil }
    return HeldText(
      source.file, [.body(written, as: form, in: file, from: 1)],
      language: language ?? source.language.rawValue, date: published ?? day, in: file)
  }
}
