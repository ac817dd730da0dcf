internal import Foundation

/// `swift run vectors FILE`: says of every entry of a file of vectors whether it passes, fails or
/// is about something else.
@main struct VectorsProgram {
  static func main() {
    guard CommandLine.arguments.count == 2 else { stop("usage: vectors FILE", code: 64) }
    let path = CommandLine.arguments[1]
    guard let data = FileManager.default.contents(atPath: path) else {
      stop("\(path): cannot be read", code: 66)
    }
    guard let file = VectorFile(data) else { stop("\(path): is no file of vectors", code: 65) }
    let outcomes = file.outcomes()
    for (vector, outcome) in outcomes { print(vector.line(outcome)) }
    let passed = outcomes.count { $0.outcome == .pass }
    let open = outcomes.count { $0.outcome == .notOurs }
    let failed = outcomes.count - passed - open
    print("\(passed) passed, \(failed) failed, \(open) not ours")
    exit(failed == 0 ? 0 : 1)
  }

  private static func stop(_ message: String, code: Int32) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(code)
  }
}
