/// The four measures of trade between two countries, as their codes in `statements.csv`.
public enum TradeMeasure: String, Sendable, Hashable, CaseIterable {
  /// Exports plus imports.
  case turnover
  /// What the side sells to the other.
  case exports
  /// What the side buys from the other.
  case imports
  /// Exports minus imports.
  case balance

  /// The same trade seen from the other side: its exports are the other's imports.
  public var mirrored: TradeMeasure {
    switch self {
    case .exports: .imports
    case .imports: .exports
    case .turnover, .balance: self
    }
  }
}
