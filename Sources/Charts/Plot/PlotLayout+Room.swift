internal import Drawing

extension PlotLayout {
  /// What the last value of a line without a name takes at its right.
  var lastValueRoom: Double {
    guard !chart.labels.namesLines, valueLabels.contains(.last) else { return 2 }
    let widths = data.runs.filter { !$0.isArea }.compactMap { run in
      run.vertices.last { $0.high != nil }?.high.map {
        sketch.block(format.text($0, sketch.style.formats), sketch.style.label).width
      }
    }
    return widths.max().map { $0 + 7 } ?? 2
  }

  /// What labels need above and below the plot because values reach its ends.
  func labelRoom(_ height: Double) -> (above: Double, below: Double) {
    let hasAnnotations = chart.marks.contains {
      $0.annotation != nil && $0.annotation?.position != .overlay
    }
    // With names at the ends, the last value stands there.
    let besides = chart.labels.namesLines ? valueLabels.subtracting([.last]) : valueLabels
    let hasLineValues = !data.runs.isEmpty && !besides.isEmpty
    let hasBarValues = !data.bars.isEmpty && !valueLabels.isEmpty
    guard data.measured == .y, hasAnnotations || hasLineValues || hasBarValues,
      let scale = geometry.y.numbers
    else { return (0, 0) }
    let need = sketch.style.label.size + 5
    // What the plot will have of the height: panels share theirs with an axis of its size.
    let share = shared.y == nil ? 0.8 : 0.5
    let numbers = data.measuredNumbers
    let above = (1 - scale.share(numbers.max() ?? scale.start)) * height * share
    let below = scale.share(numbers.min() ?? scale.end) * height * share
    let hangs = data.bars.contains { $0.low < 0 }
    return (max(0, need - above), hangs ? max(0, need - below) : 0)
  }

  /// What the texts of upright rules take above the rows.
  var textOverRows: Double {
    let heights = (data.rulesBelow + data.rules).compactMap { mark -> Double? in
      guard let annotation = mark.annotation, mark.y == nil else { return nil }
      return sketch.block(
        annotation.text.content, sketch.style.tick, width: geometry.plot.width
      ).height + 4
    }
    return heights.max() ?? 0
  }

  /// Whether bars carry textures: in rows, the parts have one order and their shares written on them.
  var hasTextures: Bool { data.hasTextures && !data.writesRows }

  /// Names over the parts of the first row, if every one fits over its own.
  mutating func placeHeads() {
    guard data.writesRows, data.hasStacks, isHidden(.x), let first = data.bars.first?.place else {
      return
    }
    let parts = data.bars.filter { $0.place == first && $0.low != $0.high }
    let named = data.series.filter { !$0.name.isEmpty }
    guard parts.count == named.count, parts.count > 1 else { return }
    var found: [(block: TextBlock, x: Double)] = []
    for part in parts {
      let series = data.series[part.series]
      let look = sketch.style.label.with {
        $0.isBold = true
        $0.color = series.ink.textColor(in: sketch.style.palette)
      }
      let block = sketch.block(series.name, look)
      guard let a = geometry.center(of: part.low, on: .x),
        let b = geometry.center(of: part.high, on: .x), block.width + 4 <= abs(b - a)
      else { return }
      found.append((block, min(a, b)))
    }
    heads = found
  }
}
