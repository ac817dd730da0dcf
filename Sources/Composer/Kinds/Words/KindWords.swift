/// The words of names, tables and charts in one language.
struct KindWords: Sendable {
  var trade: TradeWords
  var claims: ClaimWords
  var contacts: ContactWords
}
