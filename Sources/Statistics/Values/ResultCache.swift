internal import Synchronization

/// Results by key, each computed once, at its first use: sentences, tables and charts ask a picture of
/// trade for the same months.
final class ResultCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Key: Value]>([:])

  /// The result of a key; two threads that ask at once may both compute it, to the same result.
  func value(of key: Key, _ make: () -> Value) -> Value {
    if let known = values.withLock({ $0[key] }) { return known }
    let value = make()
    values.withLock { $0[key] = value }
    return value
  }
}
