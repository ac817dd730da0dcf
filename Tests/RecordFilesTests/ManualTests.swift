internal import Fields
internal import Foundation
internal import Testing

@testable import RecordFiles
@testable import Records

/// Holds docs/records.md against the declarations.
struct ManualTests {
  private let context = RecordContext(
    pair: Pair(
      first: Country(code: "XAA", names: [:]), second: Country(code: "XBB", names: [:])),
    sources: [:], findings: Findings())

  /// The columns and the required ones of the section on a file.
  private func section(on file: String) throws -> String {
    let manual = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../docs/records.md").standardizedFileURL
    let text = try String(contentsOf: manual, encoding: .utf8)
    let start = try #require(text.range(of: "## \(file)\n"))
    let rest = text[start.upperBound...]
    return rest.prefix(upTo: rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func check(_ file: String, _ fields: [FieldDeclaration]) throws {
    let section = try section(on: file)
    let columns = fields.map(\.name).joined(separator: ", ")
    let required = fields.filter(\.isRequired).map(\.name).joined(separator: ", ")
    #expect(section.hasPrefix("`\(columns)` — required: \(required)"))
  }

  @Test("the manual names every column and which are required")
  func columns() throws {
    try check("sources.csv", SourceColumns().declarations)
    try check("trade.csv", TradeColumns(context).declarations)
    try check("statements.csv", StatementColumns(context).declarations)
    try check("contacts.csv", ContactColumns(context).declarations)
  }

  @Test("the manual names every key of pair.yaml and of the front matter")
  func keys() throws {
    let sections = [
      ("pair.yaml", PairFields().declarations),
      ("dispatches/*.md", DispatchFile(context).declarations),
      ("assessments/*.md", AssessmentFile(context).declarations),
    ]
    for (file, fields) in sections {
      let section = try section(on: file)
      for field in fields {
        let isNamed = section.contains("`\(field.name)") || section.contains("\(field.name):")
        #expect(isNamed, "\(field.name) in \(file)")
      }
    }
  }
}
