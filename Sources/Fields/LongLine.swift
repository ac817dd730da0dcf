/// Where the characters of a long line stand: a mark every hundred characters or so, so that no
/// place is found by walking from the line's start.
struct LongLine: Sendable {
  /// Bytes from which on a line gets marks.
  static let shortest = 1_024
  private static let spacing = 128

  /// A place in the line: how many characters, scalars and bytes stand before it.
  struct Mark: Sendable {
    var characters = 0
    var scalars = 0
    var bytes = 0
  }

  /// The line's number of characters.
  var count: Int { end.characters }
  private let marks: [Mark]
  private let end: Mark

  /// Walks a line once.
  init(_ line: String) {
    var marks: [Mark] = []
    var place = Mark()
    for character in line {
      if place.characters.isMultiple(of: Self.spacing) { marks.append(place) }
      place.characters += 1
      place.scalars += character.unicodeScalars.count
      place.bytes += character.utf8.count
    }
    self.marks = marks
    end = place
  }

  /// The last mark that is not behind a byte.
  func mark(beforeByte offset: Int) -> Mark { last { $0.bytes <= offset } }

  /// The last mark that is not behind a scalar.
  func mark(beforeScalar number: Int) -> Mark { last { $0.scalars <= number } }

  /// The last mark that is not behind a character.
  func mark(beforeCharacter number: Int) -> Mark { last { $0.characters <= number } }

  /// The first mark that is not before a character, else the line's end.
  func mark(behindCharacter number: Int) -> Mark {
    marks[firstIndex(notWhere: { $0.characters < number })...].first ?? end
  }

  private func last(where isBefore: (Mark) -> Bool) -> Mark {
    let index = firstIndex(notWhere: isBefore)
    return index > 0 ? marks[index - 1] : Mark()
  }

  /// The first mark that is not before something.
  private func firstIndex(notWhere isBefore: (Mark) -> Bool) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(marks[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
