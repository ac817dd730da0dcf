/// What a number rests on: sums that record sources answered with, and records that are named. It is
/// small to copy and to merge; which records stand behind the sums is asked of the sources when
/// somebody wants to know.
public struct Evidence: Sendable {
  /// One sum of an answer.
  public struct Sum: Sendable, Hashable, Comparable, Codable {
    /// Its number in the answer.
    public var cell: Int
    /// Whether earlier figures count too, not just the newest.
    public var isEveryVintage: Bool

    public init(cell: Int, isEveryVintage: Bool = false) {
      self.cell = cell
      self.isEveryVintage = isEveryVintage
    }

    public static func < (left: Sum, right: Sum) -> Bool {
      left.cell == right.cell
        ? !left.isEveryVintage && right.isEveryVintage : left.cell < right.cell
    }
  }

  /// Sums of one answer, sorted, each once.
  struct Part: Sendable {
    let answer: any RecordAnswer
    var sums: [Sum]
  }

  /// Ids, sorted, each once.
  private(set) var named: [String]
  private(set) var parts: [Part]

  /// Records by their ids; none for a number that rests on none.
  public init(records: [String] = []) {
    named = records.sortedOnce()
    parts = []
  }

  /// One sum of an answer.
  public init(sum: Sum, of answer: any RecordAnswer) {
    named = []
    parts = [Part(answer: answer, sums: [sum])]
  }

  /// Records by their ids, and sums of several answers.
  init(named: [String], parts: [Part]) {
    self.named = named
    self.parts = parts
  }

  /// All that several numbers rest on.
  public init(merging all: some Sequence<Evidence>) {
    self = all.reduce(into: Evidence()) { $0.merge($1) }
  }

  /// Adds what another number rests on.
  public mutating func merge(_ other: Evidence) {
    named = named.merged(with: other.named)
    for part in other.parts {
      if let index = parts.firstIndex(where: { $0.answer === part.answer }) {
        parts[index].sums = parts[index].sums.mergedOnce(with: part.sums)
      } else {
        parts.append(part)
      }
    }
  }

  /// Whether it rests on nothing.
  public var isEmpty: Bool { named.isEmpty && parts.isEmpty }

  /// Ids of the records, sorted, each once; asked of the sources.
  public var records: [String] {
    parts.reduce(named) { $0.merged(with: $1.answer.records(behind: $1.sums)) }
  }

  /// What sources say by letters of the records behind the sums, e.g. `p` for provisional, sorted, each
  /// once; asked of the sources.
  public var flags: [String] {
    parts.reduce([]) { $0.merged(with: $1.answer.flags(behind: $1.sums)) }
  }

  /// The sums as rows of a table, each once.
  public var rows: [SumRow] { parts.flatMap { $0.answer.rows(of: $0.sums) } }
}

extension Evidence: Hashable {
  /// Whether the same records stand behind both.
  public static func == (left: Evidence, right: Evidence) -> Bool {
    left.isSameQuestion(as: right) || left.records == right.records
  }

  private func isSameQuestion(as other: Evidence) -> Bool {
    named == other.named && parts.count == other.parts.count
      && zip(parts, other.parts).allSatisfy { $0.answer === $1.answer && $0.sums == $1.sums }
  }

  public func hash(into hasher: inout Hasher) {
    // Two questions may have one answer: what can be known without asking is whether there is one.
    hasher.combine(isEmpty)
  }
}
