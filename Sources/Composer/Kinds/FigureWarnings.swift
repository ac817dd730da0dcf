internal import Charts
internal import Definitions
internal import Diagnostics
internal import Fields

/// What the drawings of one chart could not show: each thing once, with the drawings that lack it.
struct FigureWarnings {
  /// Where a chart is drawn, each at a width of its own.
  enum Place: String, CaseIterable {
    case paper = "on paper"
    case wide = "in HTML"
    case narrow = "in HTML on narrow screens"
    case picture = "as a picture"
  }

  private var found: [(warning: ChartWarning, places: [Place])] = []

  mutating func add(_ warnings: [ChartWarning], at place: Place) {
    for warning in warnings {
      let index = found.firstIndex { $0.warning == warning } ?? found.count
      if index == found.count { found.append((warning, [])) }
      // Two labels may read alike; they are told once.
      if found[index].places.last != place { found[index].places.append(place) }
    }
  }

  /// Warnings at the place where the definition names the chart.
  func diagnostics(of chart: ChartDefinition) -> [Diagnostic] {
    guard let key = chart.key else { return [] }
    return found.map { warning, places in
      var message = "chart `\(chart.id)`: \(warning.text)"
      // What no drawing has needs no list of them.
      if case .label = warning, places.count < Place.allCases.count {
        message += " " + places.map(\.rawValue).joined(separator: ", ")
      }
      return key.diagnostic(.warning, code: warning.code, message: message)
    }
  }
}

extension ChartWarning {
  fileprivate var code: String {
    switch self {
    case .label: "label-without-room"
    case .rule: "chart-rule"
    }
  }
}
