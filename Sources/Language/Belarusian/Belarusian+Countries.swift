extension Wording {
  /// The countries that people call otherwise than ICU does. No Belarusian sentence needs a case of
  /// them: names stand in brackets or after a colon.
  static let belarusianCountries: [String: CountryForms] = [
    "COD": CountryForms("ДР Конга"),
    "COG": CountryForms("Рэспубліка Конга"),
    "MMR": CountryForms("М’янма"),
    "USA": CountryForms("ЗША"),
    "ZAF": CountryForms("ПАР"),
  ]
}
