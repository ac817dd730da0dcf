internal import Foundation
internal import Needs
internal import Testing

@testable import Records

struct CountryCodeTests {
  @Test("ISO 3166-1 assigns 249 codes")
  func count() {
    #expect(CountryCode.assigned.count == 249)
    #expect(CountryCode.isCountry("BLR"))
    #expect(!CountryCode.isCountry("ROS"))
    #expect(!CountryCode.isCountry("blr"))
    #expect(!CountryCode.isCountry(CountryCode.world))
  }

  @Test(
    "the codes are those of Debian's iso-codes",
    .enabled(if: Need.isoCodes.isMet(for: "the table of country codes")))
  func isoCodes() throws {
    struct Entry: Decodable {
      var alpha2: String
      var alpha3: String
    }
    let url = URL(fileURLWithPath: "/usr/share/iso-codes/json/iso_3166-1.json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let file = try decoder.decode([String: [Entry]].self, from: Data(contentsOf: url))
    let entries = try #require(file["3166-1"])
    #expect(entries.map(\.alpha3).sorted() == CountryCode.assigned)
    for entry in entries { #expect(CountryCode.alpha2(entry.alpha3) == entry.alpha2) }
  }

  @Test(
    "user-assigned codes are AAA to AAZ, QMA to QZZ, XAA to XZZ and ZZA to ZZZ",
    arguments: [
      ("AAA", true), ("ABA", false), ("QLZ", false), ("QMA", true), ("QZZ", true), ("XAA", true),
      ("XZZ", true), ("ZYZ", false), ("ZZA", true), ("XA1", false), ("XA", false),
    ])
  func userAssigned(code: String, expected: Bool) {
    #expect(CountryCode.isUserAssigned(code) == expected)
  }
}
