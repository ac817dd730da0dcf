internal import Foundation
internal import Needs
internal import Testing

@testable import Formats
@testable import Records

@Suite("Countries of foreign files")
struct CountryTests {
  @Test("numbers are those of Debian's iso-codes")
  func numbers() throws {
    guard Need.isoCodes.isMet(for: "the numbers of countries") else { return }
    struct List: Decodable {
      struct Entry: Decodable {
        var code: String
        var numeric: String
        enum CodingKeys: String, CodingKey {
          case code = "alpha_3"
          case numeric
        }
      }
      var entries: [Entry]
      enum CodingKeys: String, CodingKey { case entries = "3166-1" }
    }
    let data = try Data(
      contentsOf: URL(fileURLWithPath: "/usr/share/iso-codes/json/iso_3166-1.json"))
    let entries = try JSONDecoder().decode(List.self, from: data).entries
    let listed = Dictionary(entries.map { ($0.numeric, $0.code) }) { first, _ in first }
    let ours = NumericCountryCode.assigned.map { number, code in
      (String(repeating: "0", count: 3 - String(number).count) + "\(number)", code)
    }
    #expect(Dictionary(uniqueKeysWithValues: ours) == listed)
  }

  @Test("every country has a name, and spellings lead to it")
  func names() {
    let names = CountryNames(["XAA": ["Utopia"]])
    let expected = [
      "belarus": "BLR", "Belarus, Rep. of": "BLR", "Russian Federation": "RUS", "China": "CHN",
      "Cote d'Ivoire": "CIV", "CÔTE D’IVOIRE": "CIV", "Trinidad & Tobago": "TTO",
      "Trinidad and Tobago": "TTO", "Korea, Rep.": "KOR", "Korea, Dem. Rep.": "PRK",
      "Congo, Rep.": "COG", "Congo, Dem. Rep.": "COD", "Viet Nam": "VNM", "USA": "USA",
      "Utopia": "XAA",
    ]
    for (name, code) in expected { #expect(names.party(name) == .country(code), "\(name)") }
    for name in ["European Union", "Areas, nes", "Korea", "Congo", "Unspecified", ""] {
      #expect(names.party(name) == .group(name))
    }
    #expect(names.party(" World") == .world)
  }
}
