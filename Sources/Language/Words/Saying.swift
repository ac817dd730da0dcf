package import Values

/// How a language words one kind of assertion. It is given what was found true, and the names of what
/// it is about, and nothing else: it cannot say more than was found.
package struct Saying<Claim: Asserted>: Sendable {
  private let words: @Sendable (Claim, Names) -> Phrase

  package init(_ words: @escaping @Sendable (Claim, Names) -> Phrase) {
    self.words = words
  }

  /// The sentence, with what it claims.
  package func callAsFunction(_ claim: Claim, _ names: Names) -> Phrase {
    let said = words(claim, names)
    return said.isEmpty ? .empty : Phrase([.claim(claim.assertion, said.parts)])
  }
}
