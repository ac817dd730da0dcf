internal import Synchronization

/// Results that are worked out when they are first asked for, and once: a picture of trade is asked
/// for the same months by sentences, tables and charts.
final class Remembered<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Key: Value]>([:])

  /// The result of a key; two threads that ask at once may both work it out, to the same result.
  func value(of key: Key, _ make: () -> Value) -> Value {
    if let known = values.withLock({ $0[key] }) { return known }
    let value = make()
    values.withLock { $0[key] = value }
    return value
  }
}
