/// What the numbers of a document rest on, as it is stored: each sum once, as a row of a table with the
/// ids of the records behind it, and for each number which of them.
public struct StoredEvidence: Sendable, Hashable, Codable {
  /// What one record source answered, as far as it was asked for.
  private struct Answer: Sendable, Hashable, Codable {
    var snapshot: String
    var sums: [StoredAnswer.Entry]
  }

  /// What one number rests on.
  private struct Item: Sendable, Hashable, Codable {
    var records: [String]
    var parts: [Part]
  }

  /// Sums of one answer, by its place in the list.
  private struct Part: Sendable, Hashable, Codable {
    var answer: Int
    var sums: [Evidence.Sum]
  }

  private var answers: [Answer] = []
  private var items: [Item] = []

  /// Asks for the rows and the records behind what several numbers rest on.
  public init(_ all: [Evidence]) {
    var places: [ObjectIdentifier: Int] = [:]
    var known: [any RecordAnswer] = []
    var asked: [Set<Evidence.Sum>] = []
    for evidence in all {
      var parts: [Part] = []
      for part in evidence.parts {
        let place = places[ObjectIdentifier(part.answer)] ?? known.count
        if place == known.count {
          places[ObjectIdentifier(part.answer)] = place
          known.append(part.answer)
          asked.append([])
        }
        asked[place].formUnion(part.sums)
        parts.append(Part(answer: place, sums: part.sums))
      }
      items.append(Item(records: evidence.named, parts: parts))
    }
    answers = zip(known, asked).map { answer, sums in
      Answer(
        snapshot: answer.snapshot,
        sums: sums.sorted().map { sum in
          StoredAnswer.Entry(
            sum: sum, rows: answer.rows(of: [sum]), records: answer.records(behind: [sum]))
        })
    }
  }

  /// What each number rests on, in the order in which they were given.
  public var evidence: [Evidence] {
    let answers = answers.map { StoredAnswer(snapshot: $0.snapshot, entries: $0.sums) }
    return items.map { item in
      Evidence(
        named: item.records,
        parts: item.parts.compactMap { part in
          guard answers.indices.contains(part.answer) else { return nil }
          return Evidence.Part(answer: answers[part.answer], sums: part.sums)
        })
    }
  }
}
