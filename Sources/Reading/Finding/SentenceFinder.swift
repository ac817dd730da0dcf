/// Finds sentences, their roles and what is quoted in them.
struct SentenceFinder {
  let tokens: [Token]
  let words: ReadingWords

  /// The sentences of a text, in order.
  func sentences(of text: String) -> [Sentence] {
    let bytes = Array(text.utf8)
    var sentences: [Sentence] = []
    var start = 0
    var paragraph = 0
    var begins = true
    for place in tokens.indices {
      let last = place + 1 == tokens.count
      let breaks =
        !last
        && bytes[tokens[place].span.upperBound..<tokens[place + 1].span.lowerBound].contains(0x0A)
      guard last || breaks || ends(after: place) else { continue }
      sentences.append(
        sentence(start..<place + 1, paragraph, begins: begins, isLast: last || breaks))
      start = place + 1
      begins = breaks
      if breaks { paragraph += 1 }
    }
    return quoted(sentences)
  }

  private func ends(after place: Int) -> Bool {
    let mark = tokens[place].key
    let next = tokens[place + 1]
    if "”»\"".contains(mark), place > 0, [".", "!", "?"].contains(tokens[place - 1].key) {
      return next.isApart && next.isCapitalized
    }
    guard [".", "!", "?", "…"].contains(mark), next.isApart else { return false }
    guard next.isCapitalized || next.kind == .mark || next.kind == .number else { return false }
    guard mark == ".", place > 0 else { return true }
    let before = tokens[place - 1]
    return !(before.kind == .word && before.text.count == 1 && before.isCapitalized)
      && words.match(.abbreviation, tokens, at: place - 1) == nil
  }

  /// Whether it is an item of a list: a dash begins the paragraph.
  private func isListed(_ range: Range<Int>, _ begins: Bool) -> Bool {
    begins && tokens[range.lowerBound].key == "-"
  }

  private func sentence(
    _ range: Range<Int>, _ paragraph: Int, begins: Bool, isLast: Bool
  ) -> Sentence {
    var role = Sentence.Role.body
    if range.contains(where: { words.match(.caption, tokens, at: $0) != nil })
      || isListed(range, begins)
    {
      role = .apart
    } else if isLast, let end = tokens[range].last, !".!?…”»\":;)".contains(end.key) {
      // A line of few words without a full stop.
      role = range.count < 30 ? .heading : .body
    }
    return Sentence(tokens: range, paragraph: paragraph, role: role)
  }

  /// Marks what stands between quotation marks, from six tokens on: fewer are a name or an irony. A
  /// quotation ends with its paragraph, so that one mark too few spoils no more.
  private func quoted(_ sentences: [Sentence]) -> [Sentence] {
    var result = sentences
    var open: Int?
    var paragraph = -1
    for place in sentences.indices {
      if sentences[place].paragraph != paragraph {
        paragraph = sentences[place].paragraph
        open = nil
      }
      var from = open.map { _ in sentences[place].tokens.lowerBound }
      for token in sentences[place].tokens {
        let key = tokens[token].key
        if let start = from, "”»\"".contains(key) {
          if token - start > 6 || open != nil { result[place].quoted.append(start..<token) }
          from = nil
          open = nil
        } else if from == nil, "“«\"„".contains(key) {
          from = token + 1
        }
      }
      if let from {
        if from < sentences[place].tokens.upperBound {
          result[place].quoted.append(from..<sentences[place].tokens.upperBound)
        }
        open = from
      }
    }
    return result
  }
}
