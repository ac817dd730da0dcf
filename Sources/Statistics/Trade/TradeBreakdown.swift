public import Periods
public import Records
public import Values

/// A measure of one period split into parts (HS sections, or the two flows), with what each added
/// to the growth of the whole.
///
/// Source: INSEE definition c1207, contribution to growth.
public struct TradeBreakdown: Sendable, Hashable {
  /// One part of the whole.
  public struct Part: Sendable, Hashable {
    /// HS section as a Roman numeral, `exports` or `imports`, or `rest`: what the total holds
    /// beyond the sections.
    public var code: String
    public var level: Quantity
    /// Share of the whole, in percent.
    public var share: Quantity
    /// Growth of the part on the same period a year before, in percent.
    public var growth: Quantity?
    /// Change of the part on the same period a year before, in its unit.
    public var change: Quantity?
    /// What the part added to the growth of the whole, in percentage points; parts sum to it.
    public var contribution: Quantity?

    public init(
      code: String, level: Quantity, share: Quantity, growth: Quantity?, change: Quantity?,
      contribution: Quantity?
    ) {
      self.code = code
      self.level = level
      self.share = share
      self.growth = growth
      self.change = change
      self.contribution = contribution
    }
  }

  public var measure: TradeMeasure
  /// The side the flows are seen from: alpha-3 code.
  public var side: String
  /// Whose figures they are: alpha-3 code.
  public var reporter: String
  public var period: Period
  public var total: Quantity
  public var growth: Quantity?
  /// Change of the whole on the same period a year before, in its unit.
  public var change: Quantity?
  /// Largest first, then by code.
  public var parts: [Part]
  /// What the whole and its sections rest on.
  var evidence: Evidence
  /// The same of the period they are compared with; nothing where there is none.
  var evidenceBefore: Evidence

  public init(
    measure: TradeMeasure, side: String, reporter: String, period: Period, total: Quantity,
    growth: Quantity?, change: Quantity?, parts: [Part],
    evidence: Evidence = Evidence(), evidenceBefore: Evidence = Evidence()
  ) {
    self.measure = measure
    self.side = side
    self.reporter = reporter
    self.period = period
    self.total = total
    self.growth = growth
    self.change = change
    self.parts = parts
    self.evidence = evidence
    self.evidenceBefore = evidenceBefore
  }
}

extension TradeBreakdown {
  /// The part with a code.
  package func part(_ code: String) -> Part? { parts.first { $0.code == code } }

  /// What all parts but some come to, in the unit of the whole.
  package func level(beside shown: [Part]) -> Quantity? { total.rest(beside: shown.map(\.level)) }

  /// What all parts but some added to the growth of the whole, in percentage points; `nil` where the
  /// growth or one of the contributions is not known.
  package func contribution(beside shown: [Part]) -> Quantity? {
    growth?.rest(beside: shown.map(\.contribution))
  }

  /// What all parts but some added to the change of the whole, in its unit; `nil` where the change of
  /// the whole or of one of them is not known.
  package func change(beside shown: [Part]) -> Quantity? {
    change?.rest(beside: shown.map(\.change))
  }
}

extension [TradeBreakdown] {
  /// The codes of the parts whose contributions, whatever their sign, are the largest over all of
  /// these, the largest first.
  package func codes(movingMost count: Int) -> [String] {
    var moved: [String: Double] = [:]
    for part in flatMap(\.parts) {
      moved[part.code, default: 0] += abs(part.contribution?.value ?? 0)
    }
    return moved.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .prefix(count).map(\.key)
  }
}

/// The partner's share in a country's whole foreign trade.
///
/// Source: WITS, partner share.
public struct PartnerShare: Sendable, Hashable {
  /// The country whose trade is the whole: alpha-3 code.
  public var reporter: String
  /// The country whose part it is: alpha-3 code.
  public var partner: String
  /// The share in percent; its period is `nil` where the speaker gave none.
  public var share: Quantity
  /// The whole trade that follows from the share and the same speaker's turnover.
  public var impliedWhole: Quantity?

  public init(reporter: String, partner: String, share: Quantity, impliedWhole: Quantity? = nil) {
    self.reporter = reporter
    self.partner = partner
    self.share = share
    self.impliedWhole = impliedWhole
  }
}
