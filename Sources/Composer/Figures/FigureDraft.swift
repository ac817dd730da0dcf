internal import Charts
internal import Document
internal import Language
internal import Periods

/// A chart before it has its words from the definition, its label and its id.
struct FigureDraft {
  /// The chart without any text around it.
  var chart: any Drawable
  /// The finding, where the definition gives none.
  var title: Phrase
  /// What else is true of what is shown, by rank: the title where the finding was told before.
  var otherTitles: [Phrase] = []
  /// Measure, unit and period.
  var subtitle: String
  var note = ""
  /// How far the records go, under the note; nothing where they cover what is shown.
  var caveat = Phrase.empty
  /// Ids of the sources.
  var sources: [String]
  /// The values drawn.
  var data: Table
  /// How many values are drawn.
  var points: Int
  var newest: Day?

  /// What its marks need said, and what is to be known of the values.
  var wholeNote: String {
    [chart.parts.note, note].filter { !$0.isEmpty }.map { $0.hasSuffix(".") ? $0 : $0 + "." }
      .joined(separator: " ")
  }
}
