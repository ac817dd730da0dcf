internal import Document

/// The languages briefings are written in: a list of wordings, the first of which serves where a text
/// is given in no other.
package struct Languages: Sendable {
  /// The wordings, the main language first.
  package let wordings: [Wording]

  /// Languages in the order of a list.
  package init(_ main: Wording, _ others: Wording...) {
    wordings = [main] + others
  }

  /// The languages of the program: the one list a new one is entered in.
  package static let shipped = Languages(.english, .russian, .belarusian)

  /// The languages that definitions are read for and composed in; tests add an invented one.
  @TaskLocal package static var known = Languages.shipped

  /// The language whose text is taken where there is none in the one asked for.
  package var main: String { wordings[0].language }

  /// The languages, BCP 47.
  package var codes: [String] { wordings.map(\.language) }

  /// The wording of a language; `nil` where there is none.
  package subscript(language: String) -> Wording? {
    wordings.first { $0.language == language }
  }

  /// The wording of a language, else that of the main one; it hyphenates texts in all of them.
  package func wording(for language: String) -> Wording {
    var wording = self[language] ?? wordings[0]
    for other in wordings {
      wording.words.patterns.merge(other.words.patterns) { own, _ in own }
    }
    return wording
  }
}
