/// The languages that are read: each has its words and its states in a folder of its own.

extension ReadingWords {
  /// The words of a language; `nil` for one that is not read.
  static func words(for language: String) -> ReadingWords? {
    switch language {
    case "en": EnglishWords.words
    case "ru": RussianWords.words
    case "be": BelarusianWords.words
    default: nil
    }
  }
}

extension StateWords {
  /// The states in a language; `nil` for one that is not read.
  static func states(for language: String) -> StateWords? {
    switch language {
    case "en": EnglishStates.states
    case "ru": RussianStates.states
    case "be": BelarusianStates.states
    default: nil
    }
  }
}
