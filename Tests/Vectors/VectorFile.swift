internal import Foundation

/// A file of inputs with the outputs they must give, such as `published.json` beside this file.
struct VectorFile {
  var vectors: [Vector]

  /// Reads a file; `nil` where it is not of that form.
  init?(_ data: Data) {
    let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    guard let entries = object?["vectors"] as? [Any] else { return nil }
    vectors = entries.enumerated().map { Vector($0.element, at: $0.offset) }
    let series = Self.series(object?["series"])
    for index in vectors.indices { vectors[index].input.resolve(series) }
    let known = vectors
    for index in vectors.indices { vectors[index].input.resolve(among: known) }
  }

  /// The values of the series that a file gives once for many entries, by name.
  private static func series(_ json: Any?) -> [String: [Any]] {
    (json as? [String: Any] ?? [:]).compactMapValues { entry in
      (entry as? [String: Any])?["values"] as? [Any]
    }
  }

  /// What became of each vector, in the order of the file.
  func outcomes() -> [(vector: Vector, outcome: Outcome)] {
    let functions = VectorTable.functions()
    return vectors.map { vector in
      guard let function = functions[vector.function] else { return (vector, .notOurs) }
      let actual = function(vector.input)
      if actual is VectorTable.NotOurs { return (vector, .notOurs) }
      return (vector, vector.matches(actual) ? .pass : .fail(actual: Vector.text(actual)))
    }
  }

  /// What became of a vector.
  enum Outcome: Equatable {
    case pass
    /// With what came out instead.
    case fail(actual: String)
    /// There is no such function in Statistics.
    case notOurs
  }
}

extension Vector {
  /// One line for one vector.
  func line(_ outcome: VectorFile.Outcome) -> String {
    switch outcome {
    case .pass: "pass      \(name)"
    case .notOurs: "not ours  \(name) (\(function))"
    case .fail(let actual): "FAIL      \(name): \(actual) is not \(Self.text(expected))"
    }
  }

  /// A result as text, members in alphabetical order.
  static func text(_ value: Any?) -> String {
    switch value.flatMap({ Input.unwrapped($0) }) {
    case nil: "undefined"
    case let list as [Any?]: "[\(list.map(text).joined(separator: ", "))]"
    case let object as [String: Any?]:
      object.sorted { $0.key < $1.key }.map { "\($0.key): \(text($0.value))" }
        .joined(separator: ", ")
    case let value?: "\(value)"
    }
  }
}

extension Input {
  /// Puts the values of a series in the place of its name.
  mutating func resolve(_ series: [String: [Any]]) {
    values = values.mapValues { value in (value as? String).flatMap { series[$0] } ?? value }
  }

  /// Puts the series of another vector in the place of its name, "the series of the entry '…'".
  mutating func resolve(among vectors: [Vector]) {
    guard let reference = values["seriesRef"] as? String,
      let other = vectors.first(where: { reference.contains("'\($0.name)'") })
    else { return }
    values["series"] = other.input.values["series"]
  }
}
