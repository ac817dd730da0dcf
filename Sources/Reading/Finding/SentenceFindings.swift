/// What the finders found in a sentence.
struct SentenceFindings {
  /// A word for a way of contact or a state of it.
  struct Cue: Hashable {
    var value: String
    var tokens: Range<Int>
  }

  var sentence: Sentence
  var offices: [OfficeMention]
  var people: [PersonMention]
  var countries: [CountryMention]
  var dates: [DateMention]
  var channels: [Cue]
  var statuses: [Cue]
  /// Words that mean both sides: "both", "the two countries".
  var both: [Cue]
}
