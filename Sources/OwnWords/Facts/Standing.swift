/// How something a text says stands to the records.
package enum Standing: Sendable, Hashable {
  /// A record says the same.
  case holds(Fact)
  /// Records say otherwise; the one that says it best.
  case contradicts(Fact)
  /// No record says anything of it.
  case notOnRecord
  /// It was not held against anything: an opinion, an expectation, a number of something else.
  case notJudged
}

/// What a record says, for whoever compares.
package struct Fact: Sendable, Hashable {
  /// The record's id, or the file of records that give a sum or a count.
  package var record: String
  /// What it says, in a few words.
  package var says: String

  package init(record: String, says: String) {
    self.record = record
    self.says = says
  }
}

/// Some words of a text and how they stand to the records.
package struct JudgedWords: Sendable, Hashable {
  /// UTF-8 bytes of the text.
  package var span: Range<Int>
  /// The words.
  package var words: String
  package var standing: Standing
}
