internal import Drawing

extension PlotLayout {
  /// A line's name and value at one of its ends, wrapped to a share of the chart.
  func lineNames(width: Double, isLeading: Bool = false) -> [(run: Int, block: TextBlock)] {
    let labels = chart.labels
    guard isLeading ? labels.namesStarts : labels.namesLines else { return [] }
    return data.runs.indices.compactMap { index in
      let run = data.runs[index]
      let vertex =
        isLeading
        ? run.vertices.first { $0.high != nil } : run.vertices.last { $0.high != nil }
      guard !run.isArea, run.measured == .y, let value = vertex?.high else { return nil }
      let series = data.series[run.series]
      guard isLeading || !labels.inlineNames.contains(series.name) else { return nil }
      // Where both ends are named there is room for one name on a narrow chart.
      let isNamed = !(isLeading && width < 300)
      var text = isNamed ? run.name : ""
      let hasValue =
        isLeading || valueLabels.contains(.last) || valueLabels.contains(.all)
      if let end = labels.endTexts[series.name], !isLeading {
        text += (text.isEmpty ? "" : " ") + end
      } else if hasValue && !(run.name.isEmpty && !series.name.isEmpty) {
        let written = format.text(value, sketch.style.formats)
        text =
          labels.isValueFirst
          ? written + (text.isEmpty ? "" : " ") + text
          : text + (text.isEmpty ? "" : " ") + written
      }
      guard !text.isEmpty else { return nil }
      let textStyle = sketch.style.label.with {
        $0.isBold = true
        $0.color = series.ink.textColor(in: sketch.style.palette)
      }
      let share = labels.namesStarts ? (width < 300 ? 0.26 : 0.3) : 0.28
      return (index, sketch.block(text, textStyle, width: width * share))
    }
  }

  /// The texts among the names at the right.
  func endNotes(width: Double) -> [TextBlock] {
    guard chart.labels.namesLines else { return [] }
    return chart.labels.endNotes.map {
      sketch.block($0.text, sketch.style.label, width: width * 0.28)
    }
  }

  /// Names at the ends of lines, each as near to its line as the others allow.
  mutating func drawNames(isLeading: Bool) {
    let labels = lineNames(width: sketch.taken.bounds.width, isLeading: isLeading)
    let plot = geometry.plot
    var ends = labels.map { label in
      let run = data.runs[label.run]
      let vertices = run.vertices
      let vertex =
        isLeading
        ? vertices.first { $0.high != nil } : vertices.last { $0.high != nil }
      return vertex.flatMap { point($0, of: run) }
        ?? Point(x: isLeading ? plot.x : plot.maxX, y: plot.y)
    }
    var blocks = labels.map(\.block)
    var inks = labels.map { data.series[data.runs[$0.run].series].ink }
    if !isLeading {
      blocks += endNotes(width: sketch.taken.bounds.width)
      for note in chart.labels.endNotes.prefix(blocks.count - inks.count) {
        ends.append(Point(x: plot.maxX, y: geometry.center(of: note.value, on: .y) ?? plot.y))
        inks.append(.secondary)
      }
    }
    let centers = LabelPlacement.centers(
      targets: ends.map(\.y), heights: blocks.map { $0.height + 2 },
      bounds: 0...max(plot.maxY, 1))
    let axis = beside.width(isTrailing: true)
    let edge = isLeading ? plot.x : plot.maxX + axis
    let side = isLeading ? -1.0 : 1
    for (index, block) in blocks.enumerated() {
      let (end, center) = (ends[index], centers[index])
      let top = center - block.height / 2
      let align: TextBlock.Alignment = isLeading ? .right : .left
      let r = block.rectangle(x: edge + side * 8, y: top, align: align)
      guard sketch.taken.isFree(r, ignoringSegments: true) else {
        warn(block.lines.map(\.text).joined(separator: " "))
        continue
      }
      let isFar = abs(center - end.y) > block.lineHeight / 2 || abs(edge - end.x) > 12
      if isFar {
        let ink = inks[index].color(in: sketch.style.palette)
        sketch.items.append(
          .path(
            .polyline([
              Point(x: end.x + side * 4, y: end.y), Point(x: edge + side, y: end.y),
              Point(x: edge + side * 6, y: center),
            ]), fill: nil, stroke: Stroke(ink, width: 0.5)))
        sketch.taken.segments.append(
          (Point(x: end.x + side * 4, y: end.y), Point(x: edge, y: end.y)))
      }
      sketch.draw(block, x: edge + side * 8, y: top, align: align)
    }
  }
}
