internal import Fields
internal import Periods
internal import Records
internal import Values

extension FieldType where Value == String {
  /// The id of a record or source: letters, digits and `- _ . :`.
  static var recordID: FieldType<String> {
    FieldType("id", schema: .string(pattern: nil), cell: .code) { (text) throws(FieldProblem) in
      let isGood =
        text.utf8.allSatisfy(isIDByte)
        || text.allSatisfy { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
      guard isGood else {
        throw FieldProblem(
          code: "bad-id", "is not an id", hint: "use letters, digits and - _ . : only")
      }
      return text
    }
  }

  /// An ISO 3166-1 alpha-3 code.
  static var country: FieldType<String> {
    FieldType("country", schema: .string(pattern: "^[A-Z]{3}$")) { (text) throws(FieldProblem) in
      guard CountryCode.isCountry(text) else { throw CountryCode.problem(with: text) }
      return text
    }
  }

  /// One of the pair's two countries.
  static func country(of pair: Pair) -> FieldType<String> {
    country.map { (code) throws(FieldProblem) in
      guard pair.country(code) != nil else { throw .foreignCountry(pair) }
      return code
    }
  }

  /// Any country, or the world.
  static var countryOrWorld: FieldType<String> {
    FieldType("country", schema: .string(pattern: "^[A-Z]{3}$")) { (text) throws(FieldProblem) in
      guard text == CountryCode.world || CountryCode.isCountry(text) else {
        throw CountryCode.problem(with: text)
      }
      return text
    }
  }

  /// One of the pair's two countries, or the world.
  static func partner(of pair: Pair) -> FieldType<String> {
    countryOrWorld.map { (code) throws(FieldProblem) in
      guard code == CountryCode.world || pair.country(code) != nil else {
        throw .foreignCountry(pair)
      }
      return code
    }
  }

  /// An ISO 4217 code; only its form is checked.
  static var currency: FieldType<String> {
    FieldType("currency", schema: .string(pattern: "^[A-Z]{3}$")) { (text) throws(FieldProblem) in
      guard Currency.hasForm(text) else {
        let upper = text.uppercased()
        throw FieldProblem(
          code: "bad-currency", "is not a currency code",
          hint: Currency.hasForm(upper)
            ? "write \(upper)" : "write the ISO 4217 code, such as USD")
      }
      return text
    }
  }

  /// The id of a source that `sources.csv` has.
  static func source(in sources: [String: Source]) -> FieldType<String> {
    let names = sources.keys.sorted()
    return FieldType("source", schema: .string(pattern: nil), cell: .code) {
      (text) throws(FieldProblem) in
      guard sources[text] != nil else {
        throw .unknownName(
          text, code: "unknown-source", "is not in sources.csv", among: names,
          otherwise: "add a row with that id to sources.csv")
      }
      return text
    }
  }
}

extension FieldType where Value == [String] {
  /// Ids of sources that `sources.csv` has; each counts once. No id has a blank or a comma in it, so
  /// that they may stand between ids.
  static func sources(in sources: [String: Source]) -> FieldType<[String]> {
    FieldType<[String]>.list(of: .source(in: sources), separatedBy: ";, \n").map {
      (ids) throws(FieldProblem) in
      guard !ids.isEmpty else { throw FieldProblem(code: "no-source", "names no source") }
      return ids.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
  }
}

extension FieldType where Value == DecimalNumber {
  /// A number that is not below zero, as exact as it is written.
  static var exactAmount: FieldType<DecimalNumber> {
    FieldType("number", schema: .number) { (text) throws(FieldProblem) in
      guard NumberText.isNumber(text) else { throw NumberText.problem(with: text) }
      let (whole, decimals) = (20, 9)
      guard let amount = DecimalNumber(text), amount.fits(whole: whole, decimals: decimals) else {
        throw FieldProblem(
          code: "long-number", "has too many digits",
          hint: "at most \(whole) before the point and \(decimals) after it")
      }
      guard amount >= .zero else { throw .negative }
      return amount
    }
  }
}

extension FieldType where Value == Double {
  /// A number that is not below zero.
  static var amount: FieldType<Double> {
    FieldType<Double>.number.map { (number) throws(FieldProblem) in
      guard number >= 0 else { throw .negative }
      return number
    }
  }
}

extension FieldProblem {
  static var negative: FieldProblem { FieldProblem(code: "negative-value", "is below zero") }

  static func foreignCountry(_ pair: Pair) -> FieldProblem {
    FieldProblem(
      code: "foreign-country", "is not in the pair",
      hint: "the pair is \(pair.first.code) and \(pair.second.code)")
  }
}

/// The written form of currencies.
enum Currency {
  /// Whether a text is three capital letters, as ISO 4217 codes are.
  static func hasForm(_ text: String) -> Bool {
    text.count == 3 && text.allSatisfy { ("A"..."Z").contains($0) }
  }
}

/// The ASCII part of what an id may hold, asked first because tables have many ids.
private func isIDByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
    UInt8(ascii: "."), UInt8(ascii: ":"):
    true
  default: false
  }
}
