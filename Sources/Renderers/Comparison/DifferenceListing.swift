internal import Document
internal import Periods

/// A difference as lists of lines under heads, of which text and HTML are made.
struct DifferenceListing {
  enum Sign: String {
    case added = "+"
    case gone = "-"
    case changed = "~"

    /// For those who listen.
    var word: String {
      switch self {
      case .added: "new"
      case .gone: "gone"
      case .changed: "changed"
      }
    }
  }

  struct Line {
    var sign: Sign
    var text: String
  }

  struct Section {
    var head: String
    var lines: [Line]
  }

  let title: String
  let sections: [Section]

  init(_ difference: EditionDifference) {
    let (old, new) = (difference.old, difference.new)
    title =
      "\(old.recordSet), \(old.definition), \(old.edition), \(old.language), as of \(old.asOf) -> "
      + "\(new.recordSet), \(new.definition), \(new.edition), \(new.language), as of \(new.asOf)"
    sections = [
      Section(head: "Numbers", lines: Self.numbers(of: difference)),
      Section(head: "Sentences", lines: Self.lines(difference.sentences, by: \.self)),
      Section(head: "Judgements and dispatches", lines: Self.texts(of: difference)),
      Section(
        head: "Records behind the numbers", lines: Self.lines(difference.records, by: \.self)),
      Section(head: "Sources", lines: Self.lines(difference.sources, by: \.text)),
      Section(
        head: "Files",
        lines: difference.changedFiles.map { Line(sign: .changed, text: $0) }
          + Self.lines(difference.files, by: \.self)),
    ].filter { !$0.lines.isEmpty }
  }

  private static func numbers(of difference: EditionDifference) -> [Line] {
    difference.changedNumbers.map { change in
      Line(
        sign: .changed,
        text: "\(name(of: change.new)): \(change.old.text)"
          + former(of: change) + " -> \(change.new.text)")
    } + lines(difference.numbers) { "\(name(of: $0)): \($0.text)" }
  }

  /// The period and the speaker of the older number, where they are others.
  private static func former(of change: EditionDifference.ChangedNumber) -> String {
    let (old, new) = (change.old, change.new)
    let words = [
      old.period == new.period ? "" : period(of: old),
      old.speaker == new.speaker ? "" : old.speaker ?? "no speaker",
    ].filter { !$0.isEmpty }
    return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
  }

  private static func name(of number: PrintedNumber) -> String {
    [number.name, number.period == nil ? "" : period(of: number), number.speaker ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func period(of number: PrintedNumber) -> String {
    number.period?.description ?? "no period"
  }

  private static func texts(of difference: EditionDifference) -> [Line] {
    difference.changedTexts.map { change in
      var words: [String] = []
      if change.old.confidence != change.new.confidence {
        words.append("\(change.old.confidence) -> \(change.new.confidence)")
      }
      if change.old.body != change.new.body {
        words.append("\(change.old.body) -> \(change.new.body)")
      }
      return Line(sign: .changed, text: "\(change.new.claim): \(words.joined(separator: "; "))")
    }
      + lines(difference.texts) { text in
        text.confidence.isEmpty ? text.claim : "\(text.claim) (\(text.confidence))"
      }
  }

  private static func lines<Element>(
    _ both: EditionDifference.Both<Element>, by text: (Element) -> String
  ) -> [Line] {
    both.gone.map { Line(sign: .gone, text: text($0)) }
      + both.added.map { Line(sign: .added, text: text($0)) }
  }
}
