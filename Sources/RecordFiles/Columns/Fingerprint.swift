internal import Records
internal import Synchronization

/// A number for what makes two rows of trade the same: flow, period, product, valuation, currency and
/// sources. The same for the same values, whoever reads them.
enum Fingerprint {
  static func of(_ relation: TradeRows.Relation) -> UInt64 {
    of([
      relation.reporter, relation.partner, relation.direction.rawValue, relation.currency,
      relation.valuation.rawValue,
    ])
  }

  /// FNV-1a over the texts, each with an end.
  static func of(_ texts: [String]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in texts {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    return mixed(hash)
  }

  /// A number of two, in which their order counts.
  @inline(__always)
  static func both(_ left: UInt64, _ right: UInt64) -> UInt64 {
    mixed(left &* 0x9E37_79B9_7F4A_7C15 &+ right)
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 32)
  }

  /// The fingerprints that stand more than once in some lists.
  ///
  /// It is looked for in parts, so that the memory it takes does not grow with the lists.
  static func repeated(in lists: [[UInt64]], cores: Int) -> Set<UInt64> {
    let count = lists.reduce(0) { $0 + $1.count }
    let bits = (0..<64).first { count >> $0 <= 1 << 20 } ?? 0
    let found = Mutex<Set<UInt64>>([])
    let parts = 1 << bits
    let next = Mutex(0)
    let shift = UInt64(64 - bits)
    Threads.run(min(cores, parts)) { _ in
      let size = 1 << 21
      let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: size)
      defer { slots.deallocate() }
      while true {
        let part = next.withLock { part in
          defer { part += 1 }
          return part
        }
        guard part < parts else { return }
        slots.initialize(repeating: 0, count: size)
        var own: Set<UInt64> = []
        for list in lists {
          for value in list where bits == 0 || value >> shift == UInt64(part) {
            let value = value == 0 ? 1 : value
            var slot = Int(truncatingIfNeeded: value & UInt64(size - 1))
            while slots[slot] != 0, slots[slot] != value { slot = (slot + 1) & (size - 1) }
            if slots[slot] == value { own.insert(value) } else { slots[slot] = value }
          }
        }
        if !own.isEmpty { found.withLock { $0.formUnion(own) } }
      }
    }
    return found.withLock { $0 }
  }
}
