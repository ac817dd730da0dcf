internal import Fields
internal import Foundation
internal import Testing

@testable import RecordFiles
@testable import Records

/// Holds docs/records.md against the declarations.
struct ManualTests {
  private func text() throws -> String {
    let manual = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../docs/records.md").standardizedFileURL
    return try String(contentsOf: manual, encoding: .utf8)
  }

  /// The columns and the required ones of the section on a file.
  private func section(on file: String) throws -> String {
    let text = try text()
    let start = try #require(text.range(of: "## \(file)\n"))
    let rest = text[start.upperBound...]
    return rest.prefix(upTo: rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func check(_ format: RecordFormat) throws {
    let section = try section(on: format.file)
    let columns = format.fields.map(\.name).joined(separator: ", ")
    let required = format.fields.filter(\.isRequired).map(\.name).joined(separator: ", ")
    #expect(section.hasPrefix("`\(columns)` — required: \(required)"), "\(format.file)")
  }

  @Test("the manual names every column and which are required")
  func columns() throws {
    let tables = RecordFormat.all.filter { $0.file.hasSuffix(".csv") }
    #expect(tables.count == 5)
    for format in tables { try check(format) }
  }

  @Test("the manual names every key of pair.yaml and of the front matter")
  func keys() throws {
    let formats = RecordFormat.all.filter { !$0.file.hasSuffix(".csv") }
    #expect(formats.count == 3)
    for format in formats {
      let section = try section(on: format.file)
      for field in format.fields {
        let isNamed = section.contains("`\(field.name)") || section.contains("\(field.name):")
        #expect(isNamed, "\(field.name) in \(format.file)")
      }
    }
  }

  @Test("the manual begins with every format and what it holds")
  func formats() throws {
    let manual = try text()
    for format in RecordFormat.all {
      #expect(manual.contains("| `\(format.file)` | \(format.subject) |\n"), "\(format.file)")
    }
  }

  @Test("the manual names every valuation, in the order in which they count")
  func valuations() throws {
    let section = try section(on: "trade.csv")
    for direction in TradeFlow.Direction.allCases {
      let words = direction.valuations.map(\.rawValue).joined(separator: ", ")
      #expect(section.contains("\(words) for \(direction.rawValue)s"))
    }
  }
}
