internal import Definitions
internal import Diagnostics
internal import Document
package import Foundation
internal import Language
internal import Periods
internal import Records
package import Renderers
internal import Workbooks

/// Tables for other people's spreadsheets: those of an edition, or all records of a set.
package struct Export {
  private let tables: [SheetTable]
  private let sources: SheetTable?
  private let properties: WorkbookFile.Properties
  private let decimalMark: Character

  /// The tables of an edition and the values of its charts, with its sources.
  package init(edition work: Production) {
    let briefing = work.briefing
    let sheets = EditionSheets(briefing)
    tables = sheets.tables
    sources = sheets.sources
    properties = WorkbookFile.Properties(
      title: briefing.identity.title, author: briefing.identity.desk,
      created: Self.seconds(briefing.identity.asOf))
    decimalMark = briefing.words.decimalMark
  }

  /// All records of a set, as they were read; it counts as made on the newest day that they know.
  ///
  /// - Parameter language: Whose decimal mark texts have; default the main one's.
  /// - Throws: What is wrong with the records.
  package init(
    recordsIn folder: String, language: String?, environment: Environment
  ) throws {
    let records = try RecordSet.all(in: folder, environment)
    let sheets = RecordSheets(records)
    tables = sheets.tables
    sources = nil
    properties = WorkbookFile.Properties(
      title: records.name, author: "",
      created: sheets.newestDay.map(Self.seconds) ?? Self.firstMoment)
    let languages = Languages.known
    decimalMark = languages.wording(for: language ?? languages.main).words.decimalMark
  }

  /// Writes the tables, or those of some ids.
  ///
  /// - Returns: The names of the files.
  /// - Throws: `unknown-table`; `several-tables` where one file is to hold more; `cannot-write`.
  package func write(
    _ ids: [String], to output: String, as target: ExportTarget, environment: Environment
  ) throws -> [String] {
    let chosen = try chosen(ids)
    let url = environment.url(output)
    switch target {
    case .workbook:
      try EditionFolder.write(
        workbook(chosen + [sources].compactMap { $0 }, output), replacing: url)
      return [output]
    case .text:
      guard chosen.count == 1 else {
        throw Preparation.error(
          "several-tables", "one text holds one table, and there are \(chosen.count)",
          hint: "say --table with one of \(names(chosen)), or --output with .xlsx or a folder",
          area: .usage)
      }
      try EditionFolder.write(text(chosen[0]), replacing: url)
      return [output]
    case .folder:
      let files = named(chosen + [sources].compactMap { $0 })
      for (name, table) in files {
        try EditionFolder.write(text(table), replacing: url.appendingPathComponent(name))
      }
      return files.map { "\(output)/\($0.name)" }
    }
  }

  private func chosen(_ ids: [String]) throws(DiagnosticError) -> [SheetTable] {
    if let id = ids.first(where: { id in !tables.contains { $0.id == id } }) {
      throw Preparation.error(
        "unknown-table", "there is no table \(id)",
        hint: tables.isEmpty ? nil : "there are: \(names(tables))", area: .usage)
    }
    let chosen = ids.isEmpty ? tables : tables.filter { ids.contains($0.id) }
    guard !chosen.isEmpty else {
      throw Preparation.error("no-tables", "there is no table to export", area: .usage)
    }
    return chosen
  }

  private func names(_ tables: [SheetTable]) -> String {
    tables.map(\.id).joined(separator: ", ")
  }

  /// Files of tables by their ids, no two of one name.
  private func named(_ tables: [SheetTable]) -> [(name: String, table: SheetTable)] {
    var taken: Set<String> = []
    return tables.map { table in
      var base = FileName.safe(table.id)
      while !taken.insert(base.lowercased()).inserted { base += "-2" }
      return (base + ".csv", table)
    }
  }

  private func workbook(_ tables: [SheetTable], _ output: String) throws -> [UInt8] {
    do {
      return try WorkbookFile(sheets: tables, properties: properties)
        .bytes(workingIn: FileManager.default.temporaryDirectory)
    } catch let failure as WorkbookFile.Failure {
      var hint: String?
      if case .longCell = failure { hint = "export it as CSV, which holds texts of any length" }
      throw Preparation.error(
        "cannot-write", "\(failure)", hint: hint, at: SourceLocation(file: output), area: .disk)
    }
  }

  private func text(_ table: SheetTable) -> [UInt8] {
    SheetText(decimalMark: decimalMark) { CSVLine($0).text(separatedBy: $1) }.bytes(of: table)
  }

  /// The beginning of a day in UTC.
  private static func seconds(_ day: Day) -> Int { day.ordinal * 86_400 }

  /// When the workbook of an undated set counts as made: the beginning of 1980, as archives reckon.
  private static let firstMoment = 315_532_800
}
