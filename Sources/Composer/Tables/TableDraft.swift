internal import Document
internal import Language
internal import Periods

/// A table before it has its words from the definition, its label and its id.
struct TableDraft {
  var title: String
  var subtitle: [Inline] = []
  var columns: [Table.Column]
  var rows: [Table.Row] = []
  /// How many things are shown; heads over groups do not count.
  var count: Int { rows.count { $0.kind != .group } }
  var newest: Day?
  /// Sentences under the table.
  var notes: [String] = []
  /// Sentences under them that claim something.
  var caveats: [Phrase] = []
  /// Ids of sources named under the table, where its rows have no column for them.
  var sources: [String] = []

  init(title: String, columns: [Table.Column]) {
    self.title = title
    self.columns = columns
  }

  /// What the signs beside numbers mean, as far as they stand in its rows.
  func signNotes(_ words: TradeWords) -> [String] {
    let texts = rows.flatMap(\.cells).map { cell -> [Inline] in
      if case .text(let text) = cell { text } else { [] }
    }
    let isDisputed = texts.contains { $0.contains(.text("†")) }
    let isImplied = texts.contains { text in
      text.contains { if case .emphasis = $0 { true } else { false } }
    }
    return (isDisputed ? [words.disputedSign] : []) + (isImplied ? [words.impliedSign] : [])
  }

  /// A row over all columns that heads those below.
  mutating func group(_ text: [Inline]) {
    rows.append(Table.Row([.text(text)], kind: .group))
  }
}
