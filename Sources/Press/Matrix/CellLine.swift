package import Foundation

/// How the process of a cell and whoever started it speak: a `PrintJob` one way and a `CellReport` the
/// other, each as one line of JSON.
package enum CellLine {
  /// A value as a line.
  package static func write<Value: Encodable>(_ value: Value) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value) + Data("\n".utf8)
  }

  /// The value that a line holds.
  package static func read<Value: Decodable>(
    _ type: Value.Type, from line: Data
  ) throws -> Value {
    try JSONDecoder().decode(type, from: line)
  }
}
