internal import Language

extension FigureWords {
  /// The same in the invented language.
  var pseudo: FigureWords {
    var words = self
    words.title = spoken(words.title)
    words.figure = spoken(words.figure)
    words.whose = spoken(words.whose)
    words.subtitle = spoken(words.subtitle)
    words.unlikeTotal = spoken(words.unlikeTotal)
    words.flagged = spoken(words.flagged)
    words.otherSign = spoken(words.otherSign)
    words.freight = spoken(words.freight)
    words.newer = spoken(words.newer)
    return words
  }
}
