internal import Charts
internal import Definitions
internal import Diagnostics
internal import Document
internal import Fields

/// What the drawings of one chart could not show: each thing once, with the drawings that lack it.
struct FigureWarnings {
  private var found: [(warning: ChartWarning, media: [FigureMedium])] = []

  /// Nothing.
  init() {}

  /// What the drawings made so far of a figure could not show.
  init(of figure: Figure, isAlone: Bool, drawnBy drawer: ChartDrawer) {
    for medium in FigureMedium.allCases {
      // Beside another, the narrow drawing serves every screen.
      if !isAlone, medium == .screen { continue }
      let shown = !isAlone && medium == .narrowScreen ? .screen : medium
      add(drawer.warnings(of: figure, on: medium) ?? [], on: shown)
    }
  }

  mutating func add(_ warnings: [ChartWarning], on medium: FigureMedium) {
    for warning in warnings {
      let index = found.firstIndex { $0.warning == warning } ?? found.count
      if index == found.count { found.append((warning, [])) }
      // Two labels may read alike; they are told once.
      if found[index].media.last != medium { found[index].media.append(medium) }
    }
  }

  /// Warnings at the place where the definition names the chart.
  func diagnostics(of chart: ChartDefinition) -> [Diagnostic] {
    guard let key = chart.key else { return [] }
    return found.map { warning, media in
      var message = "chart `\(chart.id)`: \(warning.text)"
      // What no drawing has needs no list of them.
      if case .label = warning, media.count < FigureMedium.allCases.count {
        message += " " + media.map(\.words).joined(separator: ", ")
      }
      return key.diagnostic(.warning, code: warning.code, message: message)
    }
  }
}

extension FigureMedium {
  /// Where a chart is seen, for whoever makes the briefing.
  fileprivate var words: String {
    switch self {
    case .paper: "on paper"
    case .screen: "in HTML"
    case .narrowScreen: "in HTML on narrow screens"
    case .picture: "as a picture"
    case .narrowPicture: "as a narrow picture"
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
