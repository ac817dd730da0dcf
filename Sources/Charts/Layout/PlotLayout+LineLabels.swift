internal import Drawing

extension PlotLayout {
  /// A line's name and value at one of its ends, wrapped to a share of the chart.
  func lineLabels(width: Double, isLeading: Bool = false) -> [(run: Int, block: TextBlock)] {
    let options = chart.options
    guard isLeading ? options.showsLeadingLineLabels : options.showsLineLabels else { return [] }
    return data.runs.indices.compactMap { index in
      let run = data.runs[index]
      let vertex =
        isLeading
        ? run.vertices.first { $0.high != nil } : run.vertices.last { $0.high != nil }
      guard !run.isArea, let value = vertex?.high else { return nil }
      let series = data.series[run.series]
      guard isLeading || !options.inlineNames.contains(series.name) else { return nil }
      // Where both ends are named there is room for one name on a narrow chart.
      let isNamed = !(isLeading && width < 300)
      var text = isNamed ? run.name : ""
      let labels = valueLabels
      let hasValue = isLeading || labels.contains(.last) || labels.contains(.all)
      if let end = options.endTexts[series.name], !isLeading {
        text += (text.isEmpty ? "" : " ") + end
      } else if hasValue && !(run.name.isEmpty && !series.name.isEmpty) {
        let written = format.text(value, sketch.style.formats)
        text =
          options.isValueFirst
          ? written + (text.isEmpty ? "" : " ") + text
          : text + (text.isEmpty ? "" : " ") + written
      }
      guard !text.isEmpty else { return nil }
      let textStyle = sketch.style.label.with {
        $0.isBold = true
        $0.color = series.ink.textColor(in: sketch.style.palette)
      }
      let share = options.showsLeadingLineLabels ? (width < 300 ? 0.26 : 0.3) : 0.28
      return (index, sketch.block(text, textStyle, width: width * share))
    }
  }

  /// The texts among the names at the right.
  func endNotes(width: Double) -> [TextBlock] {
    guard chart.options.showsLineLabels else { return [] }
    return chart.options.endNotes.map {
      sketch.block($0.text, sketch.style.label, width: width * 0.28)
    }
  }

  /// Names at the right ends of lines, each as near to its line as the others allow.
  mutating func drawLineLabels() { drawEndLabels(isLeading: false) }

  /// Names at the left ends, where they are asked for.
  mutating func drawLeadingLabels() { drawEndLabels(isLeading: true) }

  /// Names beside the ends of lines that stop early.
  mutating func drawInlineNames() {
    for run in data.runs where chart.options.inlineNames.contains(data.series[run.series].name) {
      guard let last = run.vertices.last(where: { $0.high != nil }), let value = last.high,
        let end = point(last)
      else { continue }
      let text = Text("\(run.name) \(format.text(value, sketch.style.formats))").bold()
        .foregroundStyle(run.ink)
      place(Annotation(position: .topTrailing, text: text), at: end)
    }
  }

  private mutating func drawEndLabels(isLeading: Bool) {
    let labels = lineLabels(width: sketch.taken.bounds.width, isLeading: isLeading)
    let plot = geometry.plot
    var ends = labels.map { label in
      let vertices = data.runs[label.run].vertices
      let vertex =
        isLeading
        ? vertices.first { $0.high != nil } : vertices.last { $0.high != nil }
      return vertex.flatMap(point) ?? Point(x: isLeading ? plot.x : plot.maxX, y: plot.y)
    }
    var blocks = labels.map(\.block)
    var inks = labels.map { data.series[data.runs[$0.run].series].ink }
    if !isLeading {
      blocks += endNotes(width: sketch.taken.bounds.width)
      for note in chart.options.endNotes.prefix(blocks.count - inks.count) {
        ends.append(Point(x: plot.maxX, y: geometry.y(note.value)))
        inks.append(.secondary)
      }
    }
    let centers = LabelPlacement.centers(
      targets: ends.map(\.y), heights: blocks.map { $0.height + 2 },
      bounds: 0...max(plot.maxY, 1))
    let axis = isTrailing ? (yEntries.compactMap(\.block?.width).max() ?? -6) + 6 : 0
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
