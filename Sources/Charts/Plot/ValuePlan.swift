internal import Drawing

/// Which values are written beside their marks, and which axes are not shown because all are.
struct ValuePlan {
  private(set) var labels: Set<Chart.ValueLabel>
  private(set) var hidden: Set<PlotDirection> = []

  init(_ chart: Chart, _ data: PlotData, format: NumberFormat, width: Double, sketch: Sketch) {
    labels = chart.labels.values
    for direction in PlotDirection.allCases where chart.axis(direction).visibility == .hidden {
      hidden.insert(direction)
    }
    if data.writesRows {
      let axis = chart.axis(.x)
      if axis.visibility == .automatic && axis.marks.isEmpty {
        hidden.insert(.x)
        if labels.isEmpty && !data.hasStacks { labels = [.all] }
      }
      return
    }
    // Upright bars too close for all their values carry the most important ones, over an axis.
    let widest = data.bars.map {
      sketch.block(format.text($0.value, sketch.style.formats), sketch.style.label).width
    }.max()
    guard let widest, labels.contains(.all),
      widest + 3 > width / Double(max(1, data.bars.count + data.missingBars.count))
    else { return }
    labels = [.last, .minimum, .maximum]
    hidden.remove(.y)
  }
}

extension PlotData {
  /// Whether bars lie in rows of words, where there is room for every value.
  var writesRows: Bool {
    func lies(_ place: PlottedValue, _ measured: PlotDirection) -> Bool {
      if case .category = place { measured == .x } else { false }
    }
    return !(bars.isEmpty && missingBars.isEmpty) && bars.allSatisfy { lies($0.place, $0.measured) }
      && missingBars.allSatisfy { lies($0.place, $0.measured) }
  }

  /// Whether bars stand on one another.
  var hasStacks: Bool { isNormalized || bars.contains { $0.isStacked } }

  /// How many bars stand side by side.
  var slots: Int { bars.map(\.slot.count).max() ?? 1 }
}
