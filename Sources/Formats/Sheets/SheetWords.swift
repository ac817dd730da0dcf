internal import Records

/// Words of trade in somebody's own sheet, in the languages that are shipped.
enum SheetWords {
  /// The flow that a text names; `nil` where it names none or several.
  static func flow(in text: String) -> TradeDraft.Flow? {
    let plain = text.lowercased()
    if reWords.contains(where: plain.hasPrefix) {
      return plain.hasSuffix("import") || plain.hasSuffix("imports") || plain.hasSuffix("импорт")
        || plain.hasSuffix("імпарт") ? .reImport : .reExport
    }
    let words = Set(SheetUnit.words(of: text))
    let isExport = !words.isDisjoint(with: exports)
    let isImport = !words.isDisjoint(with: imports)
    return isExport == isImport ? nil : isExport ? .export : .import
  }

  /// Whether a text says that all of something is meant.
  static func isTotal(_ text: String) -> Bool {
    totals.contains(SheetUnit.words(of: text).joined(separator: " "))
  }

  /// Whether a cell says that there is no value, which is not zero.
  static func isMissing(_ text: String) -> Bool { missing.contains(text.lowercased()) }

  /// The valuation that a text names; `nil` for any other text.
  static func valuation(in text: String) -> TradeFlow.Valuation? {
    let plain = text.lowercased()
    return TradeFlow.Valuation.allCases.first { $0.rawValue.lowercased() == plain }
      ?? ["фоб": .fob, "сиф": .cif, "сіф": .cif][plain]
  }

  private static let reWords = [
    "re-", "reexport", "reimport", "ре-", "реэкс", "реимп", "рээкс", "рэімп",
  ]
  private static let exports: Set<String> = [
    "export", "exports", "экспорт", "экспорта", "экспарт", "экспарту", "вывоз", "вываз",
  ]
  private static let imports: Set<String> = [
    "import", "imports", "импорт", "импорта", "імпарт", "імпарту", "ввоз", "увоз",
  ]
  private static let totals: Set<String> = [
    "total", "all", "all products", "total all products", "всего", "итого", "все товары",
    "усяго", "разам", "усе тавары",
  ]
  private static let missing: Set<String> = [
    "", "-", "–", "—", "…", "...", "..", ":", "n/a", "na", "н/д", "нет данных", "няма даных", "x",
    "х",
  ]
}
