/// Values that repeat, each held once and named by a number, in the order in which they came.
package struct NumberedValues<Value: Hashable & Sendable>: Sendable {
  package private(set) var values: [Value] = []
  private var numbers: [Value: Int32] = [:]

  package init() {}

  /// The number of a value, which is given one where it is new.
  package mutating func number(of value: Value) -> Int32 {
    if let number = numbers[value] { return number }
    let number = Int32(values.count)
    values.append(value)
    numbers[value] = number
    return number
  }

  package subscript(number: Int32) -> Value { values[Int(number)] }
}
