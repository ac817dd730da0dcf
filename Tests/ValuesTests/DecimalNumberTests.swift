internal import Testing

@testable import Formats

@Suite("Decimal numbers")
struct DecimalNumberTests {
  @Test(
    "numbers keep their value and lose zeros",
    arguments: [
      ("0", "0"), ("-0.0", "0"), ("1200", "1200"), ("+1.50", "1.5"), ("-0.361", "-0.361"),
      (".5", "0.5"), ("2.7159975E+12", "2715997500000"), ("5e-3", "0.005"), ("000123", "123"),
      ("123456789012345678", "123456789012345678"), ("1.0000000000000000000000", "1"),
    ])
  func text(text: String, expected: String) {
    #expect(DecimalNumber(text)?.description == expected)
  }

  @Test(
    "anything else is no number",
    arguments: [
      "", "-", ".", "1.2.3", "1,5", "1 000", "e5", "1e", "1e-", "--1", "1-", "0x10", "nan", "1e999",
      "1234567890123456789",
    ])
  func others(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test("digits beyond those that count are rounded half up")
  func rounded() {
    #expect(DecimalNumber("39368.68522699998", roundedTo: 15)?.description == "39368.685227")
    #expect(DecimalNumber("323.47000000000003", roundedTo: 15)?.description == "323.47")
    #expect(DecimalNumber("9999999999999995", roundedTo: 15)?.description == "10000000000000000")
    #expect(DecimalNumber("1234567890123456", roundedTo: 15)?.description == "1234567890123460")
  }

  @Test("the order is that of the values")
  func order() {
    let numbers = ["-2", "-0.5", "0", "0.05", "0.5", "7", "1e9"].compactMap { DecimalNumber($0) }
    #expect(numbers.count == 7)
    #expect(numbers.reversed().sorted() == numbers)
  }

  @Test("digits at a power of ten are exact or missing")
  func scaled() {
    #expect(DecimalNumber("12.5")?.scaled(to: -2) == 1250)
    #expect(DecimalNumber("12.5")?.scaled(to: 0) == nil)
    #expect(DecimalNumber("1200")?.scaled(to: 0) == 1200)
    #expect(DecimalNumber("1200")?.whole == 1200)
  }
}
