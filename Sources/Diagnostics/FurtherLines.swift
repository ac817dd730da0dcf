/// The lines of a file, beside the first, in which the same is wrong: one mistake is told once.
public struct FurtherLines: Sendable, Hashable, Codable {
  /// The most lines that are named; of more the number is said.
  public static let limit = 10

  /// The first of the lines, in order.
  public private(set) var lines: [Int] = []
  /// How many there are beyond those.
  public private(set) var rest = 0

  /// No lines so far.
  public init() {}

  /// Adds a line; one that is named already counts once.
  public mutating func add(_ line: Int) {
    guard !lines.contains(line) else { return }
    if lines.count < Self.limit {
      lines.append(line)
      lines.sort()
    } else {
      rest += 1
    }
  }

  /// As people read it: `the same in lines 3, 5 and 7`.
  public var text: String {
    if lines.count == 1, rest == 0 { return "the same in line \(lines[0])" }
    let numbers = lines.map(String.init)
    if rest > 0 {
      return "the same in lines \(numbers.joined(separator: ", ")) and \(rest) more"
    }
    return "the same in lines \(numbers.dropLast().joined(separator: ", ")) and "
      + (numbers.last ?? "")
  }
}
