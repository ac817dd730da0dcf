internal import Drawing

/// Puts title, subtitle, key, plot, note and source under one another.
struct ChartSheet {
  /// A swatch and its name.
  struct KeyEntry {
    var name: String
    var ink: Ink
    var isHatched = false
    var symbol: SymbolShape?
    /// With the lines of its ink's texture.
    var isTextured = false
    /// A thin outlined stretch.
    var isOutlined = false
    /// A piece of line.
    var line: LineStyle?
    /// Covers so much of the ground, 0 to 1.
    var opacity = 1.0
  }

  var parts: ChartParts
  var key: [KeyEntry] = []
  var keyPosition = Chart.KeyPosition.top

  /// Adds a sentence to the note.
  mutating func addNote(_ text: String) {
    parts.note += (parts.note.isEmpty ? "" : " ") + text
  }

  /// The whole chart around a plot.
  func frame(
    around plot: Frame, width: Double, style: ChartStyle, measurer: any TextMeasurer
  ) -> Frame {
    var items: [FrameItem] = []
    var y = 0.0
    func add(_ text: String, _ textStyle: TextStyle, after gap: Double) {
      guard !text.isEmpty else { return }
      let isTitle = textStyle.isBold
      let block = TextBlock(
        text, style: textStyle, width: width, isBalanced: isTitle, measurer: measurer)
      if y > 0 { y += gap }
      items += block.items(x: 0, y: y)
      y += block.height
    }
    add(parts.title, style.title, after: 0)
    add(parts.subtitle, style.subtitle, after: 2.5)
    if !key.isEmpty && keyPosition == .top {
      if y > 0 { y += 6 }
      y = addKey(to: &items, from: y, width: width, style: style, measurer: measurer)
    }
    if y > 0 { y += 7 }
    items.append(.group(plot, at: Point(x: 0, y: y)))
    y += plot.size.height
    if !key.isEmpty && keyPosition == .bottom {
      y = addKey(to: &items, from: y + 6, width: width, style: style, measurer: measurer)
    }
    add(parts.note, style.note, after: 7)
    let source = parts.source.isEmpty ? "" : "\(style.words.source) \(parts.source)"
    add(source, style.note, after: parts.note.isEmpty ? 7 : 2)
    return Frame(size: Size(width: width, height: y), items: items)
  }

  /// Names with their swatches in lines.
  private func addKey(
    to items: inout [FrameItem], from top: Double, width: Double, style: ChartStyle,
    measurer: any TextMeasurer
  ) -> Double {
    let swatch = 7.0
    let gap = 4.0
    var (x, y) = (0.0, top)
    var lineHeight = 0.0
    for entry in key {
      let block = TextBlock(
        entry.name, style: style.label, width: width - swatch - gap, measurer: measurer)
      let advance = swatch + gap + block.width
      if x > 0 && x + advance > width + 0.01 {
        x = 0
        y += lineHeight + 2
        lineHeight = 0
      }
      let middle = y + block.style.size * (TextBlock.ascent - 0.36)
      let r = Rectangle(x: x, y: middle - swatch / 2, width: swatch, height: swatch)
      items += swatchItems(entry, r, style: style)
      items += block.items(x: x + swatch + gap, y: y)
      lineHeight = max(lineHeight, block.height)
      x += advance + 12
    }
    return y + lineHeight
  }

  private func swatchItems(
    _ entry: KeyEntry, _ r: Rectangle, style: ChartStyle
  ) -> [FrameItem] {
    var color = entry.ink.color(in: style.palette)
    color.alpha = entry.opacity
    if let line = entry.line {
      let y = r.y + r.height / 2
      return [
        .path(
          .line(from: Point(x: r.x - 2, y: y), to: Point(x: r.maxX + 2, y: y)), fill: nil,
          stroke: Stroke(color, width: line.lineWidth, dash: line.dash))
      ]
    }
    if let symbol = entry.symbol {
      let center = Point(x: r.x + r.width / 2, y: r.y + r.height / 2)
      return symbol.items(at: center, radius: 3, color: color, ground: style.palette.background)
    }
    if entry.isOutlined {
      let stretch = Rectangle(x: r.x, y: r.y + 1.5, width: r.width, height: r.height - 3)
      return [.path(.rectangle(stretch), fill: nil, stroke: Stroke(color, width: 0.9))]
    }
    guard entry.isHatched else {
      let fill = FrameItem.path(.rectangle(r), fill: color, stroke: nil)
      guard entry.isTextured, let texture = entry.ink.texture else { return [fill] }
      let lines = Hatching.path(
        in: r, spacing: Ink.textureSpacing, falls: texture == .falling)
      return [
        fill,
        .path(
          lines, fill: nil, stroke: Stroke(style.palette.background, width: Ink.textureWidth)),
      ]
    }
    return [
      .path(Hatching.path(in: r, spacing: 2), fill: nil, stroke: Stroke(color, width: 0.6)),
      .path(.rectangle(r), fill: nil, stroke: Stroke(color, width: 0.5)),
    ]
  }
}
