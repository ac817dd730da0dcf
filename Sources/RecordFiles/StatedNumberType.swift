internal import Fields
internal import Records

extension FieldType where Value == StatedNumber {
  /// A number with the step its printed digits show.
  static var stated: FieldType<StatedNumber> {
    FieldType("number", schema: .number) { (text) throws(FieldProblem) in
      let value = try FieldType<Double>.number.value(of: text)
      return StatedNumber(value: value, step: StatedNumber.printedStep(of: text), text: text)
    }
  }
}

extension FieldType where Value == Double {
  /// A step of rounding: a number above zero.
  static var step: FieldType<Double> {
    FieldType<Double>.number.map { (number) throws(FieldProblem) in
      guard number > 0 else {
        throw FieldProblem(code: "bad-rounding", "is not a step of rounding", hint: "write 0.1")
      }
      return number
    }
  }
}

extension StatedNumber {
  /// The step of the last printed digit: 0.1 for 48.7, 0.01 for 12.08, 1 for 40 and for 2400.
  package static func printedStep(of text: String) -> Double {
    let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
    guard decimals > 0 else { return 1 }
    // Read from its decimal form, so that 0.1 is the nearest number to a tenth.
    return Double("0." + String(repeating: "0", count: decimals - 1) + "1") ?? 1
  }

  /// The same number with the step the record gives, if it gives one.
  func rounded(to step: Double?) -> StatedNumber {
    StatedNumber(value: value, step: step ?? self.step, text: text)
  }
}
