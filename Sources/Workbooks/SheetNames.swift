/// Names of sheets as spreadsheets allow them: at most 31 characters of UTF-16, without some signs, no two
/// alike but for capitals.
struct SheetNames {
  private static let mostUnits = 31
  private var taken: Set<String> = ["history"]

  /// A name for a sheet, as near to what it should be called as may be.
  mutating func name(_ wanted: String) -> String {
    let kept = wanted.unicodeScalars.map { scalar -> Character in
      let isRefused = "[]:*?/\\'\t\n\u{7F}".unicodeScalars.contains(scalar) || scalar.isNoXML
      return isRefused ? "-" : Character(scalar)
    }
    let base = Self.cut(String(kept), to: Self.mostUnits)
    var name = base.isEmpty ? "Table" : base
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let tail = " (\(number))"
      name = Self.cut(base, to: Self.mostUnits - tail.utf16.count) + tail
      number += 1
    }
    return name
  }

  /// As many whole characters as there is room for.
  private static func cut(_ text: String, to units: Int) -> String {
    var cut = text
    while cut.utf16.count > units { cut.removeLast() }
    return cut
  }
}

extension Unicode.Scalar {
  /// Whether a part of a workbook has no place for it, neither as itself nor by its number (XML 1.0, 2.2);
  /// a carriage return is read as a line feed.
  var isNoXML: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
