internal import Definitions
internal import Statistics
internal import Values

extension CatalogueEntry {
  /// The name of a measure.
  init(_ measure: Measure) {
    self.init(measure.name, ValueKind(measure.unit), measure.meaning) {
      measure.value($0.statistics).map { .quantity($0) }
    }
  }
}

extension ValueKind {
  /// What a measure's values are.
  init(_ unit: Measure.Unit) {
    self =
      switch unit {
      case .money: .money
      case .percent: .percent
      case .count: .count
      case .days: .duration
      case .number: .number
      }
  }
}

extension Catalogue {
  /// Measures, then the texts, days and flags about the same things.
  static func entries(
    of measures: [Measure], beside others: [CatalogueEntry]
  ) -> [CatalogueEntry] {
    measures.map { CatalogueEntry($0) } + others
  }
}
