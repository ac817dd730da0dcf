import Testing

@testable import Document

@Suite("How a number was rounded")
struct RoundingTests {
  @Test(
    "is read back from its name in files",
    arguments: [
      (Rounding.noValue, ""), (.inWords, "in words"), (.decimals(0), "0 decimals"),
      (.decimals(1), "1 decimal"),
      (
        .decimals(2, of: Rounding.Scale(factor: 1_000_000_000, currency: "USD")),
        "2 decimals, in 1000000000 USD"
      ),
    ])
  func names(rounding: Rounding, name: String) {
    #expect(rounding.name == name)
    #expect(Rounding(name: name) == rounding)
  }

  @Test(
    "no other text is a name",
    arguments: ["decimals", "-1 decimals", "1 decimal, in USD", "1 decimal, in 5", "words", "1"])
  func others(name: String) {
    #expect(Rounding(name: name) == nil)
  }
}
