internal import Testing

@testable import Records

struct AmountTests {
  @Test(
    "is written as it was read, without zeros at its ends",
    arguments: [
      ("12.50", "12.5"), ("0.00", "0"), ("-0.05", "-0.05"), ("+7", "7"), ("007", "7"),
      ("12345678901234567890.123456789", "12345678901234567890.123456789"),
    ])
  func text(written: String, read: String) throws {
    #expect(try #require(Amount(written)).description == read)
  }

  @Test(
    "is no number with other signs, or with more digits than the limit",
    arguments: ["", ".", "-", "1.2.3", "1e5", "12a", "123456789012345678901", "0.1234567891"])
  func refusals(text: String) {
    #expect(Amount(text) == nil)
  }

  @Test(
    "is the binary number nearest to it",
    arguments: [
      "0.1", "48.7", "9007199254740993", "12345678901234567890.123456789", "-1135400000.35",
    ])
  func value(text: String) throws {
    #expect(try #require(Amount(text)).value == Double(text))
  }

  @Test("a tenth added ten times is one, and a sum is the same in any order")
  func sums() throws {
    let tenth = try #require(Amount("0.1"))
    #expect(repeatElement(tenth, count: 10).sum == 1)
    var amounts = try (0..<500).map { index in
      try #require(Amount("\(index * 7_919).\(index % 97)"))
    }
    let sum = amounts.sum
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<5 {
      amounts.shuffle(using: &generator)
      #expect(amounts.sum == sum)
    }
    #expect(amounts.sum - sum == .zero)
  }

  @Test("is compared by its size, whatever its decimals")
  func order() throws {
    let small = try #require(Amount("9.99"))
    #expect(small < 10)
    #expect(-Amount(10) < small)
    #expect(!(small < small))
  }
}
