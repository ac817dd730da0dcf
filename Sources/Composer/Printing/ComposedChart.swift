internal import Definitions

/// What a figure was made from.
struct ComposedChart: Sendable {
  var definition: ChartDefinition
  /// Whether no other figure stands beside it.
  var isAlone: Bool
}
