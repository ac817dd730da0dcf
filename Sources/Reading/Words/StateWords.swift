/// How a language names the states of the world: `code: names ~ adjectives ~ capitals`, stems with a
/// star.
struct StateWords: Sendable {
  /// What word named a country.
  enum Kind: String, Sendable, Hashable { case name, adjective, capital }

  private var table = WordTable()
  /// The codes, in the order of the table.
  private(set) var codes: [String] = []
  /// The capital as the table writes it, without star, by code.
  private(set) var capitals: [String: String] = [:]

  /// Reads a table.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let code = String(line[..<colon].filter { $0 != " " })
      codes.append(code)
      let parts = line[line.index(after: colon)...].split(
        separator: "~", omittingEmptySubsequences: false)
      for (part, kind) in zip(parts, [Kind.name, .adjective, .capital]) {
        for name in part.split(separator: ";") {
          add(String(name), code: code, kind: kind)
        }
      }
    }
  }

  /// Adds a name.
  mutating func add(_ name: String, code: String, kind: Kind) {
    guard let pattern = WordPattern(name) else { return }
    table.add(pattern, value: code + " " + kind.rawValue)
    if kind == .capital, capitals[code] == nil {
      capitals[code] = name.filter { $0 != "*" }.split(separator: " ").joined(separator: " ")
    }
  }

  /// The country that the tokens at a place name.
  func match(_ tokens: [Token], at place: Int) -> (code: String, kind: Kind, count: Int)? {
    guard let match = table.match(tokens, at: place) else { return nil }
    let parts = match.value.split(separator: " ")
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[1])) else { return nil }
    return (String(parts[0]), kind, match.count)
  }
}
