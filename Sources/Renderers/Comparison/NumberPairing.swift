internal import Document
internal import Periods
internal import Values

/// Which number of one edition is which of another: of the same name and speaker about the same period,
/// else about the period that has taken its turn, else the only one of its name, whoever gives it.
struct NumberPairing {
  private(set) var pairs: [(old: PrintedNumber, new: PrintedNumber)] = []
  /// Those without a counterpart.
  private(set) var gone: [PrintedNumber] = []
  private(set) var added: [PrintedNumber] = []

  init(_ old: [PrintedNumber], _ new: [PrintedNumber]) {
    (gone, added) = (old, new)
    pair { Key($0, speaker: $0.speaker, period: $0.period) }
    pair { Key($0, speaker: $0.speaker, period: nil) }
    pair(onlyLone: true) { Key($0, speaker: nil, period: nil) }
    let order = Dictionary(
      new.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    pairs.sort { order[$0.new.id, default: 0] < order[$1.new.id, default: 0] }
  }

  /// What places a number in its edition.
  private struct Key: Hashable {
    var name: String
    var speaker: String?
    var unit: String
    var place: String
    var period: Period?
    /// Which one of several that are alike in all of this.
    var turn = 0

    init(_ number: PrintedNumber, speaker: String?, period: Period?) {
      name = number.name
      self.speaker = speaker
      unit = number.unit.name
      place = number.place
      self.period = period
    }
  }

  /// Pairs what is left and has the same key; only keys that one number has, if asked for.
  private mutating func pair(onlyLone: Bool = false, by key: (PrintedNumber) -> Key) {
    let old = Self.placed(gone, by: key)
    let many = onlyLone ? Self.repeated(gone, by: key).union(Self.repeated(added, by: key)) : []
    var matched: Set<String> = []
    var left: [PrintedNumber] = []
    for (number, place) in Self.ordered(added, by: key) {
      if let former = old[place], !many.contains(key(number)) {
        pairs.append((former, number))
        matched.insert(former.id)
      } else {
        left.append(number)
      }
    }
    added = left
    gone.removeAll { matched.contains($0.id) }
  }

  /// The keys that more than one number has.
  private static func repeated(
    _ numbers: [PrintedNumber], by key: (PrintedNumber) -> Key
  ) -> Set<Key> {
    Set(Dictionary(grouping: numbers, by: key).filter { $0.value.count > 1 }.keys)
  }

  private static func placed(
    _ numbers: [PrintedNumber], by key: (PrintedNumber) -> Key
  ) -> [Key: PrintedNumber] {
    Dictionary(
      ordered(numbers, by: key).map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func ordered(
    _ numbers: [PrintedNumber], by key: (PrintedNumber) -> Key
  ) -> [(PrintedNumber, Key)] {
    var turns: [Key: Int] = [:]
    return numbers.map { number in
      var place = key(number)
      let turn = turns[place, default: 0]
      turns[place] = turn + 1
      place.turn = turn
      return (number, place)
    }
  }
}
