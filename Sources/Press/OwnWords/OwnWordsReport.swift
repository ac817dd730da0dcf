internal import Definitions
package import Diagnostics
internal import Document
internal import Fields
internal import OwnWords
internal import Periods
internal import Records

/// What the desk's own words say, and how it stands to the records of an edition.
package struct OwnWordsReport {
  /// Some words with their place.
  private struct Item {
    var text: HeldText
    var words: JudgedWords
  }

  private var items: [Item] = []
  /// Texts in languages that are not read.
  private var unread: [HeldText] = []

  /// Holds texts against records.
  init(_ texts: [HeldText], against records: KnownRecords) throws(DiagnosticError) {
    guard !texts.isEmpty else { return }
    let check = OwnWordsCheck(records)
    var earlier: [Day: OwnWordsCheck] = [:]
    for text in texts {
      guard let judged = check.judge(text.text) else {
        unread.append(text)
        continue
      }
      var kept = judged
      // Figures are revised: what a text said when it was written may have held then.
      if text.text.date < records.day, judged.contains(where: \.isContradiction) {
        let then = earlier[text.text.date]
        let before =
          if let then { then } else {
            OwnWordsCheck(try records.source.known(on: text.text.date))
          }
        earlier[text.text.date] = before
        kept = zip(judged, before.judge(text.text) ?? judged).map { now, then in
          if now.isContradiction, case .holds = then.standing { then } else { now }
        }
      }
      items += kept.map { Item(text: text, words: $0) }
    }
  }

  /// What contradicts the records, at its words: an error, unless the text gives a reason.
  package var contradictions: [Diagnostic] {
    items.compactMap { item in
      guard case .contradicts(let fact) = item.words.standing else { return nil }
      return item.text.file.diagnostic(
        item.text.reason == nil ? .error : .warning, code: "contradicts-records",
        message: "“\(item.words.shown)” is not what the records say: \(fact.record) has "
          + fact.says,
        hint: item.text.reason == nil
          ? "correct it, or give a reason under `contradiction` in the text's front matter" : nil,
        at: item.text.location(of: item.words.span))
    } + needless
  }

  /// Reasons for contradictions that are none.
  private var needless: [Diagnostic] {
    var seen: Set<String> = []
    return items.filter { item in
      item.text.reason != nil
        && !items.contains { $0.text.name == item.text.name && $0.words.isContradiction }
        && seen.insert(item.text.name).inserted
    }.map { item in
      item.text.file.diagnostic(
        .warning, code: "needless-reason",
        message: "the text gives a reason for a contradiction and contradicts no record")
    }
  }

  /// What no record says anything of, a line each: place and words.
  package var unsupported: [String] {
    items.compactMap { item in
      guard case .notOnRecord = item.words.standing else { return nil }
      let place = item.text.location(of: item.words.span)
      let column = [place.line, place.column].compactMap { $0.map { ":\($0)" } }.joined()
      return "\(place.file)\(column): “\(item.words.shown)”"
    }
  }

  /// How many words stand how, in one line; `nil` where there is no text.
  package var summary: String? {
    guard !items.isEmpty || !unread.isEmpty else { return nil }
    func count(_ isCounted: (Standing) -> Bool) -> Int {
      items.count { isCounted($0.words.standing) }
    }
    let parts = [
      "\(count { if case .holds = $0 { true } else { false } }) on record",
      "\(count { if case .contradicts = $0 { true } else { false } }) against the records",
      "\(count { $0 == .notOnRecord }) not on record",
      "\(count { $0 == .notJudged }) not judged",
    ]
    let names = unread.map(\.name)
    return "numbers, dates, names and words of direction in texts: "
      + parts.joined(separator: ", ")
      + (names.isEmpty ? "" : "; not read: " + names.joined(separator: ", "))
  }

  /// Everything found, with its place, as `briefing lint --format json` lists it.
  package var listing: [ListedWords] {
    items.map { item in
      ListedWords(item.words, item.words.shown, at: item.text.location(of: item.words.span))
    }
  }

  /// What JSON tells: everything that was judged.
  var words: [OwnWord] {
    items.compactMap { item in
      func word(_ standing: OwnWord.Standing, _ fact: Fact?) -> OwnWord {
        OwnWord(
          text: item.text.name, words: item.words.shown, standing: standing,
          record: fact?.record ?? "", says: fact?.says ?? "")
      }
      return switch item.words.standing {
      case .holds(let fact): word(.holds, fact)
      case .contradicts(let fact): word(.contradicts, fact)
      case .notOnRecord: word(.notOnRecord, nil)
      case .notJudged: nil
      }
    }
  }
}

extension JudgedWords {
  fileprivate var isContradiction: Bool {
    if case .contradicts = standing { true } else { false }
  }

  /// The words on one line.
  fileprivate var shown: String {
    words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
