public import Periods

/// A figure that a text gives, as far as it gives it: a proposal for a person to accept.
public struct FigureCandidate: Sendable, Hashable {
  /// Whether it tells what was, or what shall be.
  public enum Kind: String, Sendable, Hashable { case reported, target, forecast }

  /// A field a person looks at before accepting.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    case measure, value, period, growth, partner
  }

  /// The measure's code, as in statements.csv: `turnover`, `exports`, `loans` ...
  public var measure: String
  /// Whose figure it is by side; alpha-3 code.
  public var reporter: String
  /// The other country.
  public var partner: String
  /// The level; `nil` where only a growth is given.
  public var value: Double?
  /// The value as the text has it, with its digits.
  public var digits: String?
  /// The unit, e.g. `USD bn`, `percent`.
  public var unit: String?
  /// How the text hedges: `about`, `over`, `under`.
  public var hedge: String?
  /// The period it is about; `nil` where it is not said.
  public var period: Period?
  /// Growth in percent.
  public var growth: Double?
  /// What the growth is measured from.
  public var base: Period?
  /// Who gives it, by name, where the sentence says so.
  public var speaker: String?
  public var kind: Kind
  /// The words it rests on: ranges of the text's UTF-8 bytes.
  public var spans: [Range<Int>]
  /// How sure each field is.
  public var confidence: [Field: Confidence]

  /// How sure the whole is: as sure as its weakest field.
  public var certainty: Double { confidence.values.map(\.value).min() ?? 0 }
  /// Whether it is offered as sure.
  public var isSure: Bool { certainty >= Confidence.sure }
}
