package import Periods
package import Records
package import Values

/// A row of trade as a foreign file gives it, before it is a record: nothing is added up, left out
/// or guessed.
package struct TradeDraft: Sendable, Hashable {
  /// Which trade it counts.
  package enum Flow: String, Sendable, Hashable, CaseIterable {
    case export, `import`
    /// Inside exports, where they are counted by the general system.
    case reExport = "re-export"
    /// Inside imports.
    case reImport = "re-import"
    /// Exports of domestic origin only.
    case domesticExport = "domestic-export"
    /// Goods that cross the border to be worked on, or come back.
    case processing
  }

  /// What was traded.
  package enum Product: Sendable, Hashable {
    /// All products.
    case total
    /// A product of the Harmonized System or a nomenclature that continues it: 2 to 10 digits.
    case harmonized(String)
    /// A product of another list, by the file's own code.
    case other(String)

    /// The level as an option names it: `total`, the number of digits, or `other`.
    package var level: String {
      switch self {
      case .total: "total"
      case .harmonized(let code): String(code.count)
      case .other: "other"
      }
    }

    /// Its code; `TOTAL` for all products.
    package var name: String {
      switch self {
      case .total: "TOTAL"
      case .harmonized(let code), .other(let code): code
      }
    }
  }

  /// Who reports it; of a reconciled set, the exporter.
  package var reporter: TradeParty
  /// With whom.
  package var partner: TradeParty
  /// Which trade.
  package var flow: Flow
  /// What was traded.
  package var product: Product
  /// When.
  package var period: Period
  /// The value in `currency` times ten to the power of `scale`; `nil` where the file has none.
  package var value: DecimalNumber?
  /// The power of ten that the file states for its values.
  package var scale: Int
  /// ISO 4217 code.
  package var currency: String
  /// Where along the way it is valued.
  package var valuation: TradeFlow.Valuation
  /// Whether the valuation is the usual one of its flow, as the file says none.
  package var isValuationUsual: Bool
  /// Kilograms, where the file has them; 0 of a file that says 0 for "not delivered" is none.
  package var netWeight: DecimalNumber?
  /// The file's flags of the value, e.g. `p`.
  package var flags: [String]
  /// What the row is only a part of its total by, e.g. `transport`; empty for a total.
  package var parts: [String]
  /// Where the value stands.
  package var place: CellPlace

  /// A total without flags, valued as usual for its flow unless told otherwise.
  package init(
    reporter: TradeParty, partner: TradeParty, flow: Flow, product: Product, period: Period,
    value: DecimalNumber?, scale: Int = 0, currency: String,
    valuation: TradeFlow.Valuation? = nil, netWeight: DecimalNumber? = nil, flags: [String] = [],
    parts: [String] = [], place: CellPlace
  ) {
    self.reporter = reporter
    self.partner = partner
    self.flow = flow
    self.product = product
    self.period = period
    self.value = value
    self.scale = scale
    self.currency = currency
    let isImport = flow == .import || flow == .reImport
    self.valuation = valuation ?? (isImport ? .cif : .fob)
    isValuationUsual = valuation == nil
    self.netWeight = netWeight
    self.flags = flags
    self.parts = parts
    self.place = place
  }

  /// The value in whole units of the currency.
  package var amount: DecimalNumber? {
    value.flatMap { $0.scaled(byTenTo: scale) }
  }
}

extension TradeDraft.Product {
  /// A code of the Harmonized System: of an odd number of digits a spreadsheet has lost the zero at
  /// the beginning, as each level has two.
  static func harmonized(digits code: String) -> TradeDraft.Product {
    guard (1...10).contains(code.count), code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return .other(code)
    }
    return .harmonized(code.count % 2 == 1 ? "0" + code : code)
  }
}
