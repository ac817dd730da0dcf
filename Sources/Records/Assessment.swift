public import Periods

/// What the desk concludes, with its confidence: a file of `assessments/`.
public struct Assessment: Sendable, Hashable {
  /// What kind of conclusion it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// About what has happened.
    case judgement
    /// What to watch.
    case outlook
    /// What will happen by a due date; scored when it is due.
    case forecast
  }

  /// How sure the desk is of the basis of its conclusion.
  public enum Confidence: String, Sendable, Hashable, CaseIterable {
    case low, moderate, high
  }

  /// What came of a forecast.
  public struct Outcome: Sendable, Hashable {
    public enum Result: String, Sendable, Hashable, CaseIterable {
      case happened, partly, failed
    }

    public var result: Result
    /// The day from which the outcome is known.
    public var date: Day
    public var note: String?
    public var sources: [String]

    public init(result: Result, date: Day, note: String? = nil, sources: [String] = []) {
      self.result = result
      self.date = date
      self.note = note
      self.sources = sources
    }
  }

  /// The file's name without `.md`.
  public var id: String
  public var kind: Kind
  /// The day it was written; it counts as known from then.
  public var date: Day
  /// The claim, in one sentence.
  public var title: String
  public var language: String
  public var confidence: Confidence
  /// The day a forecast is due.
  public var due: Day?
  public var outcome: Outcome?
  public var topics: [String]
  public var sources: [String]
  /// Why it stands against the records, where it does, in the desk's words; printed with it.
  public var contradiction: String?
  /// The evidence, CommonMark.
  public var body: String
  public var origin: Origin

  public init(
    id: String, kind: Kind, date: Day, title: String, language: String, confidence: Confidence,
    due: Day? = nil, outcome: Outcome? = nil, topics: [String] = [], sources: [String],
    contradiction: String? = nil, body: String, origin: Origin = Origin()
  ) {
    self.id = id
    self.kind = kind
    self.date = date
    self.title = title
    self.language = language
    self.confidence = confidence
    self.due = due
    self.outcome = outcome
    self.topics = topics
    self.sources = sources
    self.contradiction = contradiction
    self.body = body
    self.origin = origin
  }
}
