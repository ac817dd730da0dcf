@testable import Delivery

/// What goes wrong when: the same for the same seed (SplitMix64, Steele et al. 2014).
struct Weather {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number below another.
  mutating func number(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  /// Happens once in so many times.
  mutating func chance(_ count: Int) -> Bool { number(count) == 0 }

  /// A mail server as it is this hour.
  mutating func server() -> @Sendable (OutgoingMessage) -> TransportReport {
    let bad = number(9)
    return { message in
      let isAnna = message.recipient.address.hasPrefix("anna")
      switch bad {
      case 0: return TransportReport(.unreachable, phase: "connect", reply: "refused")
      case 1 where isAnna:
        return TransportReport(.deferred, phase: "rcpt", code: 451, reply: "later")
      case 2 where !isAnna:
        return TransportReport(.rejected, phase: "rcpt", code: 550, reply: "unknown")
      case 3 where isAnna: return TransportReport(.inDoubt, phase: "end", reply: "cut off")
      case 4: return TransportReport(.misconfigured, phase: "tls", reply: "no encryption")
      default: return TransportReport(.accepted, phase: "end", code: 250, reply: "ok")
      }
    }
  }
}
