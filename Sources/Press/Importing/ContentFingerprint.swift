internal import Formats
internal import Records
internal import Values

/// A fingerprint of the records of a file, the same in any order of rows, under any name and in any
/// container: FNV-1a of each, added up.
struct ContentFingerprint {
  private var sum: UInt64 = 0

  mutating func add(_ draft: TradeDraft) {
    let parts = [
      draft.reporter.name, draft.partner.name, draft.flow.rawValue, draft.product.level,
      draft.product.recordCode ?? "", "\(draft.period)", draft.valuation.rawValue,
      draft.amount?.description ?? "", draft.currency,
    ]
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0x1F) &* 0x100_0000_01b3
    }
    sum &+= hash
  }

  /// The fingerprint as 16 hexadecimal digits.
  var text: String {
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
