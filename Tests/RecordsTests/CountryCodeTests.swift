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
    "user-assigned codes are AAA to AAZ, QMA to QZZ, XAA to XZZ and ZZA to ZZZ",
    arguments: [
      ("AAA", true), ("ABA", false), ("QLZ", false), ("QMA", true), ("QZZ", true), ("XAA", true),
      ("XZZ", true), ("ZYZ", false), ("ZZA", true), ("XA1", false), ("XA", false),
    ])
  func userAssigned(code: String, expected: Bool) {
    #expect(CountryCode.isUserAssigned(code) == expected)
  }
}
