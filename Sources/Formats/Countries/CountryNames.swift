internal import Foundation
internal import Records

/// Countries by their English names, as ICU has them and as international statistics spell them.
package struct CountryNames: Sendable {
  private let codes: [String: String]

  /// The names of all countries of ISO 3166-1, with further ones by code.
  package init(_ further: [String: [String]] = [:]) {
    let english = Locale(identifier: "en_US")
    var codes: [String: String] = [:]
    for code in CountryCode.assigned {
      guard let short = CountryCode.alpha2(code) else { continue }
      codes[Self.plain(code)] = code
      if let name = english.localizedString(forRegionCode: short) { codes[Self.plain(name)] = code }
    }
    for (name, code) in Self.spellings { codes[Self.plain(name)] = code }
    for (code, names) in further {
      for name in names { codes[Self.plain(name)] = code }
    }
    self.codes = codes
  }

  /// Names in the languages that are shipped, for sheets that people write themselves.
  static let shipped: CountryNames = {
    var further: [String: [String]] = [
      "RUS": ["Российская Федерация", "РФ", "Расійская Федэрацыя", "Расія"],
      "BLR": ["Белоруссия", "Республика Беларусь", "РБ", "Рэспубліка Беларусь"],
      "CHN": ["КНР", "Китай", "Кітай"], "USA": ["США", "ЗША"],
    ]
    for language in ["ru_RU", "be_BY"].map(Locale.init(identifier:)) {
      for code in CountryCode.assigned {
        guard let short = CountryCode.alpha2(code),
          let name = language.localizedString(forRegionCode: short)
        else { continue }
        further[code, default: []].append(name)
      }
    }
    return CountryNames(further)
  }()

  /// The party that a name means: a country whose name it is, the world, or else a group.
  package func party(_ name: String) -> TradeParty {
    let plain = Self.plain(name)
    if Self.worlds.contains(plain) { return .world }
    return codes[plain].map(TradeParty.country) ?? .group(name)
  }

  private static let worlds: Set<String> = Set(
    ["world", "all countries", "wld", "весь мир", "все страны", "увесь свет", "усе краіны"]
      .map(plain))

  /// A name without case, accents, signs and doubled blanks: two that differ only in these are one.
  private static func plain(_ name: String) -> String {
    let folded = name.folding(
      options: [.caseInsensitive, .diacriticInsensitive], locale: Locale(identifier: "en_US"))
    let words = folded.replacingOccurrences(of: "&", with: " and ").split { character in
      !character.isLetter && !character.isNumber
    }
    return words.joined(separator: " ")
  }

  /// How the United Nations, the World Bank, the IMF and Eurostat write names that ICU writes
  /// otherwise.
  private static let spellings: [(String, String)] = [
    ("Anguila", "AIA"), ("China", "CHN"), ("East Timor", "TLS"),
    ("Ethiopia(excludes Eritrea)", "ETH"),
    ("Falkland Island", "FLK"), ("Hong Kong", "HKG"), ("Macao", "MAC"),
    ("Micronesia, Fed. Sts.", "FSM"), ("Pitcairn", "PCN"), ("Saint Helena", "SHN"),
    ("Turks and Caicos Isl.", "TCA"), ("Wallis and Futura Isl.", "WLF"), ("Palestine", "PSE"),
    ("St. Vincent and the Grenadines", "VCT"),
    ("Burma", "MMR"), ("North Korea", "PRK"), ("South Korea", "KOR"),
    ("Bahamas, The", "BHS"), ("Belarus, Rep. of", "BLR"),
    ("Bolivia (Plurinational State of)", "BOL"),
    ("Bosnia and Herzegovina", "BIH"), ("Bosnia Herzegovina", "BIH"), ("Brunei Darussalam", "BRN"),
    ("Cabo Verde", "CPV"), ("Central African Rep.", "CAF"), ("China, P.R.: Mainland", "CHN"),
    ("China, Hong Kong SAR", "HKG"), ("China, P.R.: Hong Kong", "HKG"), ("Hong Kong, China", "HKG"),
    ("China, Macao SAR", "MAC"), ("Congo, Dem. Rep.", "COD"), ("Congo, Rep.", "COG"),
    ("Dem. Rep. of the Congo", "COD"), ("Czechia", "CZE"), ("Czech Republic", "CZE"),
    ("Côte d'Ivoire", "CIV"), ("Cote d'Ivoire", "CIV"), ("Dem. People's Rep. of Korea", "PRK"),
    ("Korea, Dem. Rep.", "PRK"), ("Korea, Rep.", "KOR"), ("Korea, Republic of", "KOR"),
    ("Rep. of Korea", "KOR"), ("Republic of Korea", "KOR"), ("Dominican Rep.", "DOM"),
    ("Egypt, Arab Rep.", "EGY"), ("Eswatini", "SWZ"), ("Gambia, The", "GMB"),
    ("Iran (Islamic Republic of)", "IRN"), ("Iran, Islamic Rep.", "IRN"),
    ("Iran, Islamic Rep. of", "IRN"),
    ("Kazakhstan, Rep. of", "KAZ"), ("Kyrgyz Republic", "KGZ"), ("Kyrgyz Rep.", "KGZ"),
    ("Lao PDR", "LAO"), ("Lao People's Dem. Rep.", "LAO"), ("Moldova, Rep. of", "MDA"),
    ("Rep. of Moldova", "MDA"), ("Republic of Moldova", "MDA"), ("Myanmar", "MMR"),
    ("Netherlands, The", "NLD"), ("North Macedonia", "MKD"), ("Russian Federation", "RUS"),
    ("Serbia, FR(Serbia/Montenegro)", "SRB"), ("Slovak Republic", "SVK"), ("Slovak Rep.", "SVK"),
    ("State of Palestine", "PSE"), ("Syrian Arab Republic", "SYR"), ("Tajikistan, Rep. of", "TJK"),
    ("Turkey", "TUR"), ("Türkiye", "TUR"), ("Türkiye, Rep. of", "TUR"),
    ("United Rep. of Tanzania", "TZA"), ("United States of America", "USA"), ("USA", "USA"),
    ("Uzbekistan, Rep. of", "UZB"), ("Venezuela, RB", "VEN"),
    ("Venezuela, Rep. Bolivariana de", "VEN"),
    ("Viet Nam", "VNM"), ("Yemen, Rep.", "YEM"), ("United Kingdom", "GBR"),
  ]
}
