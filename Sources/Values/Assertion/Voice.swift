/// Somebody's figure: a statement, or what the trade records of a country say.
public struct Voice: Sendable, Hashable {
  /// The statement's id; `nil` for trade records.
  public var statement: String?
  /// Who said it; `nil` for trade records.
  public var speaker: String?
  /// Whose figure it is by side: alpha-3 code.
  public var reporter: String
  public var level: Quantity?
  public var growth: Quantity?

  package init(
    statement: String?, speaker: String?, reporter: String, level: Quantity?, growth: Quantity?
  ) {
    self.statement = statement
    self.speaker = speaker
    self.reporter = reporter
    self.level = level
    self.growth = growth
  }

  /// Whether another figure is somebody else's.
  public func isOther(than voice: Voice) -> Bool {
    speaker != voice.speaker || (speaker == nil && reporter != voice.reporter)
  }
}

extension Voice {
  /// Two figures as operands.
  func terms(against other: Voice) -> [Assertion.Term?] {
    [
      .text(.statement, statement), .text(.speaker, speaker), .text(.reporter, reporter),
      .number(.level, level?.value), .number(.growth, growth?.value),
      .texts(.others, [other.statement].compactMap { $0 }), .text(.otherSpeaker, other.speaker),
      .text(.otherReporter, other.reporter), .number(.otherLevel, other.level?.value),
      .number(.otherGrowth, other.growth?.value),
    ]
  }
}
