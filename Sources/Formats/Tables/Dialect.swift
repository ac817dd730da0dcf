/// How a text of fields is written: found out for each file.
package struct Dialect: Sendable, Hashable {
  /// The byte between fields.
  package var separator: UInt8
  /// The byte around fields that hold one.
  package var quote: UInt8 = UInt8(ascii: "\"")
  /// Lines before the table that only name the separator.
  var skippedLines = 0

  /// The bytes that may stand between fields, the likeliest first.
  private static let separators = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

  /// Fields separated by a byte.
  package init(separator: UInt8) {
    self.separator = separator
  }

  /// The dialect of a text by its beginning, in UTF-8.
  ///
  /// A first line `sep=;` decides. Else the separator is the one by which most of the rows have the
  /// same number of fields, more than one, quotes respected; of several, the one with more fields.
  init(of beginning: [UInt8], isWhole: Bool) {
    if let named = Self.named(in: beginning) {
      self.init(separator: named)
      skippedLines = 1
    } else if Self.isPacked(beginning) {
      self.init(separator: UInt8(ascii: "\t"))
    } else {
      let scores = Self.separators.map { Self.score(of: $0, in: beginning, isWhole: isWhole) }
      let best = scores.max() ?? 0
      let position = scores.firstIndex(of: best) ?? 0
      self.init(separator: best > 0 ? Self.separators[position] : UInt8(ascii: ","))
    }
    if Self.hasSingleQuotes(beginning, separator: separator) { quote = UInt8(ascii: "'") }
  }

  /// The separator that a first line `sep=;` names.
  private static func named(in bytes: [UInt8]) -> UInt8? {
    let line = bytes.prefix(8).prefix { $0 != 0x0A && $0 != 0x0D }.filter {
      $0 != UInt8(ascii: "\"")
    }
    guard line.count == 5, Array(line.prefix(4)) == Array("sep=".utf8) else { return nil }
    return line[4]
  }

  /// Whether the first line packs names into one, as Eurostat's TSV does: the commas between them are no
  /// separators.
  private static func isPacked(_ bytes: [UInt8]) -> Bool {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let name = line.prefix { $0 != 0x09 }
    return name.count < line.count && name.contains(UInt8(ascii: "\\"))
      && name.contains(UInt8(ascii: ","))
  }

  /// How many fields rows have by a separator, over the rows that agree.
  private static func score(of separator: UInt8, in bytes: [UInt8], isWhole: Bool) -> Int {
    var counts: [Int: Int] = [:]
    var scanner = FieldScanner(dialect: Dialect(separator: separator))
    var rows = 0
    scanner.scan(bytes, isLast: isWhole) { fields, _ in
      rows += 1
      if fields.count > 1 { counts[fields.count, default: 0] += 1 }
      return rows < 100 ? .next : .stop
    }
    let best = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let best else { return 0 }
    // Agreement first: a comma inside of names gives other numbers of fields in each row.
    return best.value * 1_000_000 / max(1, rows) + min(best.key, 9_999)
  }

  /// Whether most fields stand between apostrophes.
  private static func hasSingleQuotes(_ bytes: [UInt8], separator: UInt8) -> Bool {
    let mark = UInt8(ascii: "'")
    let lines = bytes.split(maxSplits: 20) { $0 == 0x0A || $0 == 0x0D }.prefix(20)
    var quoted = 0
    var all = 0
    for field in lines.flatMap({ $0.split(separator: separator) }) {
      all += 1
      if field.count > 1, field.first == mark, field.last == mark { quoted += 1 }
    }
    return quoted * 2 > all && all > 0
  }
}

extension UInt8 {
  /// The ASCII byte of a text of one character.
  fileprivate init(ascii text: String) {
    self = text.utf8.first ?? 0
  }
}
