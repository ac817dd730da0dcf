/// A number, date, name, count or word of direction in a text that people wrote, and how it stands to
/// the records.
public struct OwnWord: Sendable, Hashable, Codable {
  /// How it stands to the records.
  public enum Standing: String, Sendable, Hashable, Codable {
    /// A record says the same.
    case holds
    /// Records say otherwise; the text gives a reason, which is printed with it.
    case contradicts
    /// No record says anything of it.
    case notOnRecord
  }

  /// The text: `assessments/trade-sign`, or the definition's file.
  public var text: String
  /// The words.
  public var words: String
  public var standing: Standing
  /// The record's id; empty where there is none.
  public var record: String
  /// What the record says; empty where there is none.
  public var says: String

  public init(text: String, words: String, standing: Standing, record: String, says: String) {
    self.text = text
    self.words = words
    self.standing = standing
    self.record = record
    self.says = says
  }
}
