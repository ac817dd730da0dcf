/// Where a number comes from: the statistic, its formula, the records and the sources behind it.
public struct Provenance: Sendable, Hashable {
  /// How a number came about.
  public enum Nature: String, Sendable, Hashable, CaseIterable {
    /// As a trade record or contact has it.
    case recorded
    /// Computed here from records.
    case computed
    /// As somebody said it.
    case stated
    /// Not said, but follows from what was said.
    case implied
  }

  /// The stable name of the statistic, e.g. `growth.year-on-year`.
  public var statistic: String
  /// The formula, e.g. `100 × (current / year before − 1)`, and what it was given.
  public var calculation: Calculation
  /// The records it came from.
  public var evidence: Evidence
  /// The ids of the sources behind those records, sorted, each once.
  public var sources: [String]
  /// Who said it; `nil` where nobody did.
  public var speaker: String?
  /// Whose figure it is by side: alpha-3 code; `nil` where it belongs to neither.
  public var reporter: String?
  public var nature: Nature
  /// Whether others give a figure that does not agree.
  public var hasDissent: Bool
  /// What a reader should know, in the desk's words.
  public var note: String?

  public init(
    statistic: String, calculation: Calculation,
    records: [String] = [], sources: [String] = [], speaker: String? = nil, reporter: String? = nil,
    nature: Nature, hasDissent: Bool = false,
    note: String? = nil
  ) {
    self.statistic = statistic
    self.calculation = calculation
    evidence = Evidence(records: records)
    self.sources = sources.sortedOnce()
    self.speaker = speaker
    self.reporter = reporter
    self.nature = nature
    self.hasDissent = hasDissent
    self.note = note
  }
}

extension Provenance {
  /// Ids of the records it came from, sorted, each once; asked of the source of the records.
  public var records: [String] { evidence.records }

  /// The same origin with other evidence and other sources, which are sorted, each once, already.
  package func with(_ evidence: Evidence, sources: [String]) -> Provenance {
    var copy = self
    copy.evidence = evidence
    copy.sources = sources
    return copy
  }
}
