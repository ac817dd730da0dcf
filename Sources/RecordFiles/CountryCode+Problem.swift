internal import Fields
internal import Records

extension CountryCode {
  /// What is wrong with a text that is no country code.
  static func problem(with text: String) -> FieldProblem {
    let upper = text.uppercased()
    let code = isCountry(upper) ? upper : assigned.first { alpha2($0) == upper }
    return FieldProblem(
      code: "unknown-country", "is not a country code",
      hint: code.map { "write \($0)" } ?? "write the ISO 3166-1 alpha-3 code, such as BLR")
  }
}
