internal import Foundation
internal import Records

/// What the reviewed table of a language says of a country beyond the common name that ICU has.
package struct CountryForms: Sendable, Hashable {
  /// The name in headings and tables, where it is not ICU's.
  package var name: String?
  /// The name inside a sentence: with its article, or in the case that the language's sentences
  /// need.
  package var inSentence: String?

  package init(_ name: String? = nil, inSentence: String? = nil) {
    self.name = name
    self.inSentence = inSentence
  }
}

extension Wording {
  /// A country's common name in headings and tables, by its alpha-3 code; `nil` for a code that ISO
  /// 3166-1 has not assigned.
  package func countryName(_ code: String) -> String? {
    guard let alpha2 = CountryCode.alpha2(code) else { return nil }
    return countries[code]?.name
      ?? Locale(identifier: locale).localizedString(forRegionCode: alpha2)
  }

  /// A country's common name inside a sentence; the nominative where the table has no other form.
  package func countryInSentence(_ code: String) -> String? {
    countries[code]?.inSentence ?? countryName(code)
  }
}
