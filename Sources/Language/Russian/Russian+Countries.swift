extension Wording {
  /// The countries that people call otherwise than ICU does. No Russian sentence needs a case of them:
  /// names stand in brackets or after a colon.
  static let russianCountries: [String: CountryForms] = [
    "CHN": CountryForms("Китай"),
    "COD": CountryForms("ДР Конго"),
    "COG": CountryForms("Республика Конго"),
    "MMR": CountryForms("Мьянма"),
    "USA": CountryForms("США"),
    "ZAF": CountryForms("ЮАР"),
  ]
}
