internal import Diagnostics

/// What a file is by its first bytes, whatever its name says.
enum FileKind: Hashable {
  /// A ZIP archive, as XLSX and ODS are.
  case archive
  /// A JSON document.
  case json
  /// Text.
  case text
  /// Something that holds no table.
  case other(FileFault)

  /// How many bytes are looked at.
  static let length = 1_024

  /// The kind that the first bytes of a file show.
  init(_ bytes: [UInt8]) {
    let signs: [([UInt8], FileFault)] = [
      (
        [0xD0, 0xCF, 0x11, 0xE0],
        .notATable(
          "an old .xls workbook, or one with a password",
          hint: "open it in a spreadsheet and save it as .xlsx without a password")
      ),
      (Array("%PDF".utf8), .notATable("a PDF", hint: "import the table it was made from")),
      ([0x1F, 0x8B], .notATable("packed by gzip", hint: "unpack it first")),
      (Array("BZh".utf8), .notATable("packed by bzip2", hint: "unpack it first")),
      (Array("PAR1".utf8), .notATable("a Parquet file", hint: "export it as CSV")),
      ([0x89, 0x50, 0x4E, 0x47], .notATable("a picture", hint: "import the table it shows")),
    ]
    if let fault = signs.first(where: { bytes.starts(with: $0.0) })?.1 {
      self = .other(fault)
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      self = .archive
    } else {
      self = Self.ofText(bytes)
    }
  }

  private static func ofText(_ bytes: [UInt8]) -> FileKind {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = (bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...])
      .drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let start = String(decoding: content.prefix(200), as: UTF8.self).lowercased()
    if start.hasPrefix("begin:vcalendar") {
      return .other(.notATable("a calendar", hint: "calendars are not imported yet"))
    }
    if ["<!doctype html", "<html", "<table", "<div", "<style"].contains(where: start.hasPrefix) {
      return .other(
        .notATable("a web page", hint: "open it in a spreadsheet and save it as .xlsx"))
    }
    if start.hasPrefix("<") {
      return .other(.notATable("XML", hint: "download it as CSV or as a workbook"))
    }
    return start.hasPrefix("{") || start.hasPrefix("[") ? .json : .text
  }
}
