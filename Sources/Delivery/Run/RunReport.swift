/// Why something could not be done: an exit code of sysexits.h and one line for each problem.
public struct RunFault: Error, Sendable, Hashable {
  /// The exit code.
  public var exit: Int32
  /// What is wrong, one line each.
  public var lines: [String]

  /// Makes a fault.
  public init(exit: Int32, _ lines: [String]) {
    self.exit = exit
    self.lines = lines
  }
}

/// One thing that went wrong in a run.
public struct RunProblem: Sendable, Hashable {
  /// The exit code it leads to.
  public var exit: Int32
  /// The edition it concerns; empty for none.
  public var edition: String
  /// The message it concerns; `nil` for none.
  public var message: Int64?
  /// What is wrong, on one line.
  public var text: String

  /// Makes a problem; line breaks in the text become spaces.
  public init(exit: Int32, edition: String = "", message: Int64? = nil, _ text: String) {
    self.exit = exit
    self.edition = edition
    self.message = message
    self.text = text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The problem as people read it: what it is about, then what it is.
  public var line: String {
    let message = message.map { "message \($0): " } ?? ""
    return (edition.isEmpty ? "" : "\(edition): ") + message + text
  }
}

/// What one run did.
public struct RunReport: Sendable, Hashable {
  /// The run's number in the ledger; `nil` where it did not come so far.
  public var run: Int64?
  /// The editions whose messages were stored.
  public var made: [EditionKey] = []
  /// The editions given up.
  public var abandoned: [EditionKey] = []
  /// How many messages a server took.
  public var acceptedCount = 0
  /// What went wrong.
  public var problems: [RunProblem] = []

  /// Makes a report of nothing.
  public init() {}

  /// The exit code of sysexits.h: the gravest of the problems, 0 where there is none.
  public var exitCode: Int32 { Self.gravest(problems.map(\.exit)) }

  /// One line for the ledger; empty where nothing was done.
  public var summary: String {
    let parts = [
      (made.count, "made"), (abandoned.count, "abandoned"), (acceptedCount, "accepted"),
      (problems.count, problems.count == 1 ? "problem" : "problems"),
    ]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// Whether the disk or the ledger failed: then nothing more is sent.
  var hasDiskFault: Bool { problems.contains { $0.exit == 74 } }

  mutating func add(_ fault: RunFault, edition: String = "") {
    problems += fault.lines.map { RunProblem(exit: fault.exit, edition: edition, $0) }
  }

  /// A fault of the disk, of the desk, of the records, of this program, what a person has to look at,
  /// what will be tried again.
  private static func gravest(_ codes: [Int32]) -> Int32 {
    let order: [Int32] = [74, 78, 65, 70, 69, 1, 75]
    return order.first(where: codes.contains) ?? codes.first { $0 != 0 } ?? 0
  }
}
