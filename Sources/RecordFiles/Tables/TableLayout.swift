internal import Fields

/// How a table's rows are written, found out by the names of its columns.
struct TableLayout {
  /// The byte between fields.
  let separator: UInt8
  /// Where the row with the names of the columns begins.
  let start: Int
  /// The line of that row, where others stand above it.
  let lineBelowTitle: Int?

  /// What stands between fields, in words.
  var separatorName: String {
    TableForm.Separator.allCases.first { $0.byte == separator }?.rawValue ?? "separator"
  }

  /// The rows in which the names of the columns are looked for.
  private static let rows = 30

  /// Finds the row that names most of the columns, and what stands between its names.
  ///
  /// A first line `sep=;`, which spreadsheets take out, decides what stands between fields.
  init(of file: TextFile, form: TableForm, columns: [String]) {
    let named = Self.named(in: file)
    let separators = named.map { [$0.separator] } ?? Self.separators(form)
    let known = Set(columns)
    var best: Header?
    for separator in separators {
      let header = Self.header(
        in: CSVRows(
          file: file, findings: Findings(), separator: separator, start: named?.end ?? 0), known)
      if let header, header.names > best?.names ?? 0 { best = header }
    }
    separator = best?.separator ?? named?.separator ?? Self.frequent(in: file, separators)
    start = best?.start ?? named?.end ?? 0
    lineBelowTitle = best.flatMap { $0.isFirst ? nil : $0.line }
  }

  /// A row that names columns.
  private struct Header {
    var names: Int
    var start: Int
    var line: Int
    var separator: UInt8
    var isFirst: Bool
  }

  private static func separators(_ form: TableForm) -> [UInt8] {
    let all = TableForm.Separator.allCases
    return (all.filter { $0 == form.separator } + all.filter { $0 != form.separator }).map(\.byte)
  }

  /// The separator that a first line `sep=;` names, and where that line ends.
  private static func named(in file: TextFile) -> (separator: UInt8, end: Int)? {
    let line = file.line(1)
    let text = line.filter { $0 != "\"" }.lowercased()
    guard text.hasPrefix("sep="), let separator = text.dropFirst(4).first?.asciiValue,
      text.dropFirst(5).allSatisfy({ ",;\t ".contains($0) }), file.lineCount > 1
    else { return nil }
    return (separator, file.start(ofLine: 2))
  }

  /// The first of the rows with most names. A row of data has none, a title hardly one: beyond the
  /// first row there must be two.
  private static func header(in rows: CSVRows, _ known: Set<String>) -> Header? {
    var best: Header?
    var number = 0
    for row in rows where !row.isBlank {
      let names = (0..<row.count).count { known.contains(TableHeader.name(row.text(at: $0))) }
      let isEnough = number == 0 ? names > 0 : names > max(1, best?.names ?? 0)
      if isEnough {
        best = Header(
          names: names, start: row.start, line: row.line, separator: rows.separator,
          isFirst: number == 0)
      }
      number += 1
      if number == Self.rows { break }
    }
    return best
  }

  /// The separator that the first line has most of.
  private static func frequent(in file: TextFile, _ separators: [UInt8]) -> UInt8 {
    let line = file.line(1).utf8
    let counts = separators.map { separator in line.count { $0 == separator } }
    let most = counts.max() ?? 0
    return zip(separators, counts).first { $0.1 == most }?.0 ?? UInt8(ascii: ",")
  }
}
