extension FileSurvey {
  /// What a person is shown of the file: what it is in one line, then what was counted, then what
  /// is to be decided.
  package var lines: [String] {
    [line] + shown.map { "    \($0)" } + (counted + decisions).map { "  " + $0 }
  }

  /// Whether rows may count the same trade twice and nobody has said which are meant, or rows
  /// contradict each other.
  package var needsDecision: Bool {
    !totals.undecided.isEmpty || !totals.absent.isEmpty || !conflicting.isEmpty
  }

  private var counted: [String] {
    var lines = ["\(Self.count(drafts, "value")) of trade"]
    if isValuationUsual {
      lines.append("valued as is usual, exports FOB and imports CIF: the file does not say")
    }
    if missing > 0 { lines.append("\(Self.count(missing, "value")) missing, which is not zero") }
    if zeros > 0 { lines.append("\(Self.count(zeros, "value")) of zero") }
    if hiddenRows > 0 { lines.append("\(Self.count(hiddenRows, "hidden row")) read all the same") }
    if !flags.isEmpty {
      let marks = flags.sorted { $0.key < $1.key }.map { "`\($0.key)` at \($0.value)" }
      lines.append("flags: " + marks.joined(separator: ", "))
    }
    for name in unreadSheets { lines.append("left out: sheet `\(name)`, of another format") }
    for (reason, count) in skipped.sorted(by: { $0.key < $1.key }) {
      lines.append("left out: \(Self.count(count, "row")), \(reason)")
    }
    if identical > 0 {
      lines.append("\(Self.count(identical, "row")) twice with the same value, taken once")
    }
    return lines
  }

  private var decisions: [String] {
    var lines: [String] = []
    for (dimension, candidates) in totals.undecided {
      let ways = candidates.map { "--take \(dimension.rawValue)=\($0.group)" }
      lines.append("\(dimension.question): say \(ways.joined(separator: " or "))")
      for candidate in candidates {
        let rows = Self.count(candidate.rows, "value")
        let sums = candidate.sumText
        let names = candidate.names.map { "`\($0)`" }.joined(separator: ", ")
        let isNamed = [.reporters, .partners].contains(dimension) && !names.isEmpty
        let parts = [rows, sums, isNamed ? names : ""].filter { !$0.isEmpty }
        lines.append("  \(candidate.group): \(parts.joined(separator: "; "))")
      }
    }
    for text in totals.absent { lines.append("--take \(text): there is nothing of it in the file") }
    if let first = conflicting.first {
      lines.append("two rows give different values for the same trade, the second at \(first)")
    }
    return lines
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}

extension TotalsDimension {
  /// What is to be decided.
  fileprivate var question: String {
    switch self {
    case .reporters: "groups of countries report beside countries"
    case .partners: "groups of countries stand among countries"
    case .products: "levels of products lie inside each other"
    case .flows: "some flows are parts of others"
    case .periods: "periods lie inside each other"
    case .parts: "parts stand beside their total"
    case .valuations: "imports are valued in two ways"
    }
  }
}
