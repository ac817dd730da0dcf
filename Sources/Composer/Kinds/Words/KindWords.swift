/// The words of names, tables and charts in one language. Another language is another value of
/// this type in files of its own.
struct KindWords: Sendable {
  var trade: TradeWords
  var claims: ClaimWords
  var contacts: ContactWords

  /// The words of a language; English where there are none yet.
  static func of(_ language: String) -> KindWords {
    // English is the only language so far; `Wording.all` decides what a briefing may be asked for.
    .english
  }

  static let english = KindWords(trade: .english, claims: .english, contacts: .english)
}

extension Wording {
  /// The words of names, tables and charts.
  var kinds: KindWords { .of(language) }
}
