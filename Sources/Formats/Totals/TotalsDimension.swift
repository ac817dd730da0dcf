internal import Periods
internal import Records

/// A way in which rows of one file may count the same trade twice.
package enum TotalsDimension: String, Sendable, Hashable, CaseIterable {
  /// Regions among the reporters.
  case reporters
  /// The world, regions and areas that are not named among countries.
  case partners
  /// Levels of products inside each other.
  case products
  /// Re-exports inside exports.
  case flows
  /// Years beside their months.
  case periods
  /// Rows by means of transport, customs procedure or second partner beside their total.
  case parts
  /// Imports valued in two ways beside each other.
  case valuations

  /// Which of the classes a draft is in; drafts of two classes are never added up. `nil` where the
  /// dimension does not concern it.
  func group(of draft: TradeDraft) -> String? {
    switch self {
    case .reporters: draft.reporter.kind.rawValue
    case .partners: draft.partner.kind.rawValue
    case .products: draft.product.level
    case .flows: Self.group(of: draft.flow)
    case .periods: draft.period.kind.rawValue
    case .valuations: draft.flow == .import ? draft.valuation.rawValue : nil
    case .parts:
      draft.parts.isEmpty
        ? "totals" : draft.parts.joined(separator: "+").split(separator: " ").joined(separator: "-")
    }
  }

  private static func group(of flow: TradeDraft.Flow) -> String {
    switch flow {
    case .export, .import: "general"
    case .reExport, .reImport: "re-exports"
    case .domesticExport: "domestic"
    case .processing: "processing"
    }
  }
}

extension TotalsDimension {
  /// How a choice is written, for each dimension.
  package static var choices: String {
    allCases.map { "\($0.rawValue)=GROUP" }.joined(separator: ", ")
  }
}
