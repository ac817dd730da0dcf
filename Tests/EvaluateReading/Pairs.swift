internal import Foundation
internal import RecordFiles
internal import Records

/// The pairs that texts are read for: a desk's own where there is one, else the bare countries.
struct Pairs {
  private let desk: Pair?
  private let codes: [String: String]

  /// Takes the pair of a record set in a desk.
  init(records: URL, desk: URL) throws {
    self.desk = try RecordFolder(folder: records, desk: desk).allRecords().pair
    let locale = Locale(identifier: "en")
    codes = Dictionary(
      Locale.Region.isoRegions.compactMap { region in
        guard let alpha3 = CountryCodes.alpha3[region.identifier],
          let name = locale.localizedString(forRegionCode: region.identifier)
        else { return nil }
        return (name.replacingOccurrences(of: " mainland", with: ""), alpha3)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The pair of two countries by their English names.
  func pair(_ names: [String]) -> Pair? {
    if let desk, Set(names).isSubset(of: Set(desk.countries.compactMap { $0.names["en"] })) {
      return desk
    }
    let countries = names.compactMap { name in
      codes[name].map { Country(code: $0, names: ["en": name]) }
    }
    guard countries.count == 2 else { return nil }
    return Pair(first: countries[0], second: countries[1])
  }
}

/// Alpha-3 codes by alpha-2.
enum CountryCodes {
  static let alpha3: [String: String] = Dictionary(
    CountryCode.assigned.compactMap { code in CountryCode.alpha2(code).map { ($0, code) } },
    uniquingKeysWith: { first, _ in first })
}
