package import Records

/// What somebody says of a file's values that the file does not: nothing of it is ever guessed.
package struct StatedTerms: Sendable, Hashable {
  /// One thing that may be said.
  package enum Term: String, Sendable, Hashable, CaseIterable {
    /// The currency of all values.
    case currency
    /// The power of ten that values are multiplied by.
    case scale
    /// Where along the way goods are valued.
    case valuation
    /// Who reports.
    case reporter
    /// With whom.
    case partner
  }

  /// ISO 4217 code.
  package var currency: String?
  /// A power of ten, e.g. 6 for millions.
  package var scale: Int?
  /// Of exports and imports alike.
  package var valuation: TradeFlow.Valuation?
  /// Alpha-3 code.
  package var reporter: String?
  /// Alpha-3 code, or `WLD`.
  package var partner: String?

  /// What was said, nothing of it by default.
  package init(
    currency: String? = nil, scale: Int? = nil, valuation: TradeFlow.Valuation? = nil,
    reporter: String? = nil, partner: String? = nil
  ) {
    self.currency = currency
    self.scale = scale
    self.valuation = valuation
    self.reporter = reporter
    self.partner = partner
  }

  /// What was said, in the order of the terms.
  package var said: [Term] {
    let values: [(Term, Bool)] = [
      (.currency, currency != nil), (.scale, scale != nil), (.valuation, valuation != nil),
      (.reporter, reporter != nil), (.partner, partner != nil),
    ]
    return values.filter(\.1).map(\.0)
  }

  /// These, and what others say where these say nothing.
  package func completed(by other: StatedTerms) -> StatedTerms {
    StatedTerms(
      currency: currency ?? other.currency, scale: scale ?? other.scale,
      valuation: valuation ?? other.valuation, reporter: reporter ?? other.reporter,
      partner: partner ?? other.partner)
  }
}

extension StatedTerms.Term {
  /// An example of how it is said.
  var example: String {
    switch self {
    case .currency: "--currency USD"
    case .scale: "--scale 6 for millions"
    case .valuation: "--valuation FOB"
    case .reporter: "--reporter CHN"
    case .partner: "--partner WLD"
    }
  }

  /// What is not known without it.
  var question: String {
    switch self {
    case .currency: "which currency its values are in"
    case .scale: "in which unit its values are"
    case .valuation: "how its goods are valued"
    case .reporter: "who reports"
    case .partner: "with whom the trade is"
    }
  }
}
