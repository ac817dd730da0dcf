/// The words of names, tables and charts in one language.
package struct KindWords: Sendable {
  package var trade: TradeWords
  package var claims: ClaimWords
  package var contacts: ContactWords
  package var figures: FigureWords
}
