internal import Diagnostics
package import Document
internal import Foundation
internal import Periods
internal import Renderers
internal import Values

/// Printed numbers as a list for people or for spreadsheets.
package struct NumberListing {
  private let rows: [[String]]
  private static let header = [
    "id", "text", "name", "value", "lower", "upper", "unit", "period", "nature", "speaker",
    "method", "formula", "records", "sources",
  ]

  package init(_ numbers: [PrintedNumber]) {
    rows = numbers.map { n in
      [
        n.id, n.text, n.name, Self.plain(n.value), Self.plain(n.interval?.lower),
        Self.plain(n.interval?.upper), n.unit.name, n.period?.description ?? "",
        n.nature.rawValue, n.speaker ?? "", n.statistic, n.formulaText,
        n.records.joined(separator: ";"), n.sources.joined(separator: ";"),
      ]
    }
  }

  /// RFC 4180, with a header row.
  package var csv: String {
    ([Self.header] + rows).map(CSVLine.init).map(\.text).joined()
  }

  /// Aligned columns: id, text, value, unit, period, method, name, records, sources; long lists are
  /// cut, the CSV and the JSON have them whole.
  package var table: String {
    let chosen = [0, 1, 3, 6, 7, 10, 2, 12, 13]
    let cells = ([Self.header] + rows).map { row in
      chosen.map { Self.cut(VisibleText.line(row[$0])) }
    }
    let widths = chosen.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { row in
      zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
        .joined(separator: "  ").trimmingCharacters(in: .whitespaces) + "\n"
    }.joined()
  }

  private static func plain(_ value: Double?) -> String { value.map { "\($0)" } ?? "" }

  private static func cut(_ text: String) -> String {
    text.count > 40 ? String(text.prefix(39)) + "…" : text
  }
}
