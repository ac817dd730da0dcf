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
    /// In which zone moments of UTC are days.
    case zone
    /// How people meet, where an entry does not say.
    case channel
    /// What became of contacts, where a row does not say.
    case status
    /// What stands before the decimals of numbers.
    case decimal
  }

  /// What stands before the decimals of numbers.
  package enum DecimalMark: String, Sendable, Hashable, CaseIterable {
    case point, comma
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
  /// A name of the IANA's list, e.g. `Europe/Minsk`.
  package var zone: String?
  /// For entries that do not say it.
  package var channel: Contact.Channel?
  /// For rows that do not say it.
  package var status: Contact.Status?
  /// For numbers that may be read in two ways.
  package var decimal: DecimalMark?

  /// What was said, nothing of it by default.
  package init(
    currency: String? = nil, scale: Int? = nil, valuation: TradeFlow.Valuation? = nil,
    reporter: String? = nil, partner: String? = nil, zone: String? = nil,
    channel: Contact.Channel? = nil, status: Contact.Status? = nil, decimal: DecimalMark? = nil
  ) {
    self.currency = currency
    self.scale = scale
    self.valuation = valuation
    self.reporter = reporter
    self.partner = partner
    self.zone = zone
    self.channel = channel
    self.status = status
    self.decimal = decimal
  }

  /// What was said, in the order of the terms.
  package var said: [Term] {
    let values: [(Term, Bool)] = [
      (.currency, currency != nil), (.scale, scale != nil), (.valuation, valuation != nil),
      (.reporter, reporter != nil), (.partner, partner != nil), (.zone, zone != nil),
      (.channel, channel != nil), (.status, status != nil), (.decimal, decimal != nil),
    ]
    return values.filter(\.1).map(\.0)
  }

  /// These, and what others say where these say nothing.
  package func completed(by other: StatedTerms) -> StatedTerms {
    StatedTerms(
      currency: currency ?? other.currency, scale: scale ?? other.scale,
      valuation: valuation ?? other.valuation, reporter: reporter ?? other.reporter,
      partner: partner ?? other.partner, zone: zone ?? other.zone,
      channel: channel ?? other.channel, status: status ?? other.status,
      decimal: decimal ?? other.decimal)
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
    case .zone: "--zone Europe/Minsk"
    case .channel: "--channel meeting"
    case .status: "--status held"
    case .decimal: "--decimal comma"
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
    case .zone: "in which zone its days are"
    case .channel: "how people meet"
    case .status: "what became of contacts"
    case .decimal: "what stands before the decimals of its numbers"
    }
  }
}
