/// The messages of one edition with what they were made from.
public struct Parcel: Sendable {
  /// The messages.
  public var mailing: Mailing
  /// The edition.
  public var key: EditionKey
  /// 0 for the edition itself, else one more than the ledger has in any language: a correction,
  /// which takes the place of what has not been sent yet.
  public var revision: Int
  /// What they were made from.
  public var input: EditionInput

  /// Makes a parcel; no correction unless told otherwise.
  public init(_ mailing: Mailing, for key: EditionKey, revision: Int = 0, input: EditionInput) {
    self.mailing = mailing
    self.key = key
    self.revision = revision
    self.input = input
  }
}
