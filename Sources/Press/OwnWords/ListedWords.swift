package import Diagnostics
internal import OwnWords

/// Words of a text with how they stand to the records, for other programs.
package struct ListedWords: Encodable {
  private let file: String
  private let line: Int?
  private let column: Int?
  private let words: String
  private let standing: String
  private let record: String?
  private let says: String?

  init(_ judged: JudgedWords, _ words: String, at place: SourceLocation) {
    file = place.file
    line = place.line
    column = place.column
    self.words = words
    let fact: Fact?
    switch judged.standing {
    case .holds(let found): (standing, fact) = ("holds", found)
    case .contradicts(let found): (standing, fact) = ("contradicts", found)
    case .notOnRecord: (standing, fact) = ("notOnRecord", nil)
    case .notJudged: (standing, fact) = ("notJudged", nil)
    }
    record = fact?.record
    says = fact?.says
  }
}
