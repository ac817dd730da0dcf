internal import Records

/// Eurostat's codes of external trade, alone or as `KEY: Label`.
struct EurostatCodes {
  private let names = CountryNames()

  /// The flow of a code; `nil` for any other text.
  static func flow(_ text: String) -> TradeDraft.Flow? { flows[key(text).uppercased()] }

  /// Whether an indicator is a value in euros.
  static func isValue(_ text: String) -> Bool {
    ["VALUE_IN_EUROS", "VALUE_EUR"].contains(key(text))
  }

  /// The product of a code.
  static func product(_ text: String) -> TradeDraft.Product {
    let code = key(text)
    return code == "TOTAL" ? .total : .harmonized(digits: code)
  }

  /// A country by its two letters as Eurostat writes them, or by its name.
  func party(_ text: String) -> TradeParty {
    let key = Self.key(text)
    if key == "WORLD" { return .world }
    if let code = Self.countries[key] { return .country(code) }
    return names.party(key == text ? text : String(text.dropFirst(key.count + 2)))
  }

  /// The code of a cell `KEY: Label`; the whole where there is no label.
  private static func key(_ text: String) -> String {
    guard let colon = text.firstRange(of: ": "), text[..<colon.lowerBound].count <= 20,
      !text[..<colon.lowerBound].contains(" ")
    else { return text }
    return String(text[..<colon.lowerBound])
  }

  private static let flows: [String: TradeDraft.Flow] = [
    "1": .import, "IMPORT": .import, "2": .export, "EXPORT": .export,
  ]

  /// ISO 3166-1 alpha-2, Greece and the United Kingdom also as Eurostat has them.
  private static let countries: [String: String] = {
    var codes = ["EL": "GRC", "UK": "GBR"]
    for code in CountryCode.assigned {
      if let short = CountryCode.alpha2(code) { codes[short] = code }
    }
    return codes
  }()
}
