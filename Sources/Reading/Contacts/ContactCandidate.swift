public import Records

/// A contact that a text tells of, as far as it tells it: a proposal for a person to accept.
public struct ContactCandidate: Sendable, Hashable {
  /// What the text says of it.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    case held, planned, invited, postponed, cancelled, denied
  }

  /// A field a person looks at before accepting.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    case date, channel, status, level, participants
  }

  /// When it was or will be.
  public var date: ReadDate
  public var channel: Contact.Channel
  public var status: Status
  /// The highest level both sides reach; `nil` where the text does not say.
  public var level: Level?
  /// Those who took part, with their countries.
  public var participants: [Participant]
  /// Where it took place, as the text has it.
  public var place: String?
  /// The one of the two countries it took place in; alpha-3 code.
  public var host: String?
  /// The words it rests on: ranges of the text's UTF-8 bytes.
  public var spans: [Range<Int>]
  /// How sure each field is.
  public var confidence: [Field: Confidence]
  /// Whether it is long past when the text is written: mentioned, not reported.
  public var isOlder: Bool

  /// How sure the whole is: as sure as its weakest field.
  public var certainty: Double { confidence.values.map(\.value).min() ?? 0 }
  /// Whether it is offered as sure.
  public var isSure: Bool { certainty >= Confidence.sure && !isOlder }
}
