import Foundation

/// A test as it stands in its file.
struct TestFunction {
  /// Its sentence, escapes as they are written.
  var title: String
  var file: String
  var name: String
  /// Its attribute and head, up to the brace.
  var head: String
  var body: String
  /// Whether it, or a function of its file that it calls, expects something.
  var expectsSomething: Bool

  /// Every test of the checkout, by the form that swift-format gives a function.
  static func all() throws -> [TestFunction] {
    try Checkout.swiftFiles(below: "Tests").flatMap { file in
      try functions(in: String(contentsOf: file, encoding: .utf8), file.lastPathComponent)
    }
  }

  private static func functions(in text: String, _ file: String) -> [TestFunction] {
    let bodies = bodies(in: text)
    let test = #/@Test\(\s*"((?:[^"\\]|\\.)*)"(?:(?!@Test)(?!\n\n)[\s\S])*?\bfunc (\w+)/#
    return text.matches(of: test).map { match in
      let name = String(match.2)
      let body = bodies[name] ?? ""
      let called = body.matches(of: #/(\w+)\(/#).compactMap { bodies[String($0.1)] }
      return TestFunction(
        title: String(match.1), file: file, name: name, head: String(match.0), body: body,
        expectsSomething: ([body] + called).contains(where: expects))
    }
  }

  private static func expects(_ body: String) -> Bool {
    ["#expect(", "#require(", "Issue.record("].contains { body.contains($0) }
  }

  /// The bodies of a file's functions by name: from the name to the line that closes it. Functions of
  /// one name are taken together.
  private static func bodies(in text: String) -> [String: String] {
    var bodies: [String: String] = [:]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() {
      guard let match = line.firstMatch(of: #/^( *)[\w@ ]*\bfunc (\w+)/#) else { continue }
      let close = match.1 + "}"
      let end = line.hasSuffix("}") ? place : lines[place...].firstIndex { $0 == close }
      bodies[String(match.2), default: ""] += lines[place...(end ?? place)].joined(separator: "\n")
    }
    return bodies
  }
}
