internal import Testing

@testable import Values

@Suite("Decimal numbers")
struct DecimalNumberTests {
  @Test(
    "numbers keep their value and lose zeros",
    arguments: [
      ("0", "0"), ("-0.0", "0"), ("1200", "1200"), ("+1.50", "1.5"), ("-0.361", "-0.361"),
      (".5", "0.5"), ("2.7159975E+12", "2715997500000"), ("5e-3", "0.005"), ("000123", "123"),
      ("123456789012345678", "123456789012345678"), ("1.0000000000000000000000", "1"),
      ("12345678901234567890.123456789", "12345678901234567890.123456789"),
    ])
  func text(text: String, expected: String) {
    #expect(DecimalNumber(text)?.description == expected)
  }

  @Test(
    "anything else is no number",
    arguments: [
      "", "-", ".", "1.2.3", "1,5", "1 000", "e5", "1e", "1e-", "--1", "1-", "0x10", "nan", "1e999",
      "1e-31", "12a", "1234567890123456789012345678901",
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

  @Test(
    "is the binary number nearest to it",
    arguments: [
      "0.1", "48.7", "9007199254740993", "12345678901234567890.123456789", "-1135400000.35",
      "0.0000000000000000000000012345",
    ])
  func value(text: String) throws {
    #expect(try #require(DecimalNumber(text)).value == Double(text))
  }

  @Test("the order is that of the values, however many digits they have")
  func order() {
    let numbers = [
      "-1e29", "-2", "-0.5", "-1e-30", "0", "1e-30", "0.05", "0.5", "7", "1e9", "1e29",
    ].compactMap { DecimalNumber($0) }
    #expect(numbers.count == 11)
    #expect(numbers.reversed().sorted() == numbers)
    #expect(!(numbers[6] < numbers[6]))
  }

  @Test("a tenth added ten times is one, and a sum is the same in any order")
  func sums() throws {
    let tenth = try #require(DecimalNumber("0.1"))
    #expect(repeatElement(tenth, count: 10).sum == 1)
    var numbers = try (0..<500).map { index in
      try #require(DecimalNumber("\(index * 7_919).\(index % 97)"))
    }
    let sum = numbers.sum
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<5 {
      numbers.shuffle(using: &generator)
      #expect(numbers.sum == sum)
    }
    #expect(numbers.sum - sum == .zero)
  }

  @Test("a sum with too many digits is none")
  func beyond() throws {
    let (large, small) = (DecimalNumber("1e29"), DecimalNumber("1e-30"))
    #expect(try #require(large).adding(#require(small)) == nil)
    #expect(try #require(small).adding(#require(small))?.description == "0." + zeros(29) + "2")
  }

  @Test("a power of ten moves the point; what has too many digits then is none")
  func scaled() throws {
    let number = try #require(DecimalNumber("12.5"))
    #expect(number.scaled(byTenTo: 3) == 12_500)
    #expect(number.scaled(byTenTo: -1)?.description == "1.25")
    #expect(number.scaled(byTenTo: 40) == nil)
    #expect(DecimalNumber.zero.scaled(byTenTo: 40) == .zero)
  }

  @Test("digits before and behind the point are counted apart")
  func fitting() throws {
    let number = try #require(DecimalNumber("123.45"))
    #expect(number.fits(whole: 3, decimals: 2))
    #expect(!number.fits(whole: 2, decimals: 2))
    #expect(!number.fits(whole: 3, decimals: 1))
    #expect(number.fits(whole: 30, decimals: 30))
  }

  @Test("whole numbers and the last power that counts")
  func powers() throws {
    #expect(DecimalNumber(1_200).whole == 1_200)
    #expect(DecimalNumber(1_200).lastPower == 2)
    let number = try #require(DecimalNumber("12.5"))
    #expect(number.whole == nil)
    #expect(number.lastPower == -1)
    #expect(DecimalNumber.zero.lastPower == 0)
  }

  private func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
}
