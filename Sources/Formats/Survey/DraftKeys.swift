internal import Periods
internal import Records

/// Finds rows of one file that say the same thing twice, by eight bytes a row.
struct DraftKeys {
  /// How rows with one key stand to each other.
  enum Repetition {
    case first
    /// The same value again.
    case identical
    /// Another value.
    case conflicting
  }

  private struct Key: Hashable {
    var reporter: TradeParty
    var partner: TradeParty
    var flow: TradeDraft.Flow
    var product: TradeDraft.Product
    var period: Period
    var parts: [String]
    var valuation: TradeFlow.Valuation
  }

  private var values: [Int: Int] = [:]

  mutating func take(_ draft: TradeDraft) -> Repetition {
    let key = Key(
      reporter: draft.reporter, partner: draft.partner, flow: draft.flow, product: draft.product,
      period: draft.period, parts: draft.parts, valuation: draft.valuation
    ).hashValue
    let value = draft.amount.hashValue
    guard let known = values[key] else {
      values[key] = value
      return .first
    }
    return known == value ? .identical : .conflicting
  }
}
