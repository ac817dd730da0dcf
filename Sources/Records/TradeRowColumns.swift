internal import Values

/// Exact amounts, 8 bytes each where all are whole numbers below 2⁶³, and one more where some have
/// decimals.
struct DecimalColumn: Sendable {
  private var digits: [Int64] = []
  /// How many digits stand behind the point; empty where none do.
  private var decimals: [UInt8] = []
  /// Amounts beyond 64 bits, by their places.
  private var large: [Int: DecimalNumber] = [:]

  mutating func reserveCapacity(_ count: Int) { digits.reserveCapacity(count) }

  mutating func append(_ amount: DecimalNumber) {
    digits.append(0)
    if !decimals.isEmpty { decimals.append(0) }
    self[digits.count - 1] = amount
  }

  subscript(place: Int) -> DecimalNumber {
    get {
      if !large.isEmpty, let amount = large[place] { return amount }
      return DecimalNumber(
        digits: Int128(digits[place]), decimals: decimals.isEmpty ? 0 : Int(decimals[place]))
    }
    set {
      if !large.isEmpty { large[place] = nil }
      guard let short = Int64(exactly: newValue.coefficient), newValue.decimals < 256 else {
        large[place] = newValue
        return
      }
      digits[place] = short
      if newValue.decimals > 0, decimals.isEmpty {
        decimals = Array(repeating: 0, count: digits.count)
      }
      if !decimals.isEmpty { decimals[place] = UInt8(newValue.decimals) }
    }
  }
}

/// Texts that most rows do not have.
struct SparseTexts: Sendable {
  /// Empty where no row has one.
  private var texts: [String?] = []

  var isEmpty: Bool { texts.isEmpty }

  mutating func set(_ text: String?, at row: Int) {
    if text == nil, row >= texts.count { return }
    while texts.count <= row { texts.append(nil) }
    texts[row] = text
  }

  subscript(row: Int) -> String? { row < texts.count ? texts[row] : nil }
}
