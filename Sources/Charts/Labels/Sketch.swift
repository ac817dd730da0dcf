internal import Drawing

/// A drawing in the making: items, what they take, and what could not be placed.
struct Sketch {
  let style: ChartStyle
  let measurer: any TextMeasurer
  var items: [FrameItem] = []
  var taken: Occupancy
  var warnings: [ChartWarning] = []

  init(size: Size, style: ChartStyle, measurer: any TextMeasurer) {
    self.style = style
    self.measurer = measurer
    taken = Occupancy(bounds: Rectangle(x: 0, y: 0, width: size.width, height: size.height))
  }

  /// Text broken to a width.
  func block(_ text: String, _ textStyle: TextStyle, width: Double = .infinity) -> TextBlock {
    TextBlock(text, style: textStyle, width: width, measurer: measurer)
  }

  /// Draws a block and takes its room.
  mutating func draw(
    _ block: TextBlock, x: Double, y: Double, align: TextBlock.Alignment = .left
  ) {
    items += block.items(x: x, y: y, align: align)
    for (index, run) in block.lines.enumerated() {
      taken.texts.append(
        Rectangle(
          x: x - run.width * align.share, y: y + Double(index) * block.lineHeight,
          width: run.width,
          height: block.style.size * (TextBlock.ascent + TextBlock.descent)))
    }
  }

  /// What stands in the place of a plot without data.
  static func empty(
    width: Double, style: ChartStyle, measurer: any TextMeasurer
  ) -> (frame: Frame, warnings: [ChartWarning]) {
    let size = Size(width: width, height: 24)
    var sketch = Sketch(size: size, style: style, measurer: measurer)
    let block = sketch.block(style.words.notAvailable, style.tick)
    sketch.draw(block, x: 0, y: (size.height - block.height) / 2)
    return (Frame(size: size, items: sketch.items), [])
  }

  mutating func line(_ a: Point, _ b: Point, _ color: Color, width: Double, dash: [Double] = []) {
    items.append(
      .path(.line(from: a, to: b), fill: nil, stroke: Stroke(color, width: width, dash: dash)))
  }

  mutating func fill(_ r: Rectangle, _ color: Color) {
    items.append(.path(.rectangle(r), fill: color, stroke: nil))
  }

  /// Slanted lines clipped to a rectangle.
  mutating func hatch(
    _ r: Rectangle, _ color: Color, spacing: Double = 4, width: Double = 0.6, falls: Bool = false
  ) {
    let path = Hatching.path(in: r, spacing: spacing, falls: falls)
    guard !path.elements.isEmpty else { return }
    items.append(.path(path, fill: nil, stroke: Stroke(color, width: width)))
  }

  /// The lines of an ink's texture over what it fills.
  mutating func texture(_ ink: Ink, on r: Rectangle) {
    guard let texture = ink.texture else { return }
    hatch(
      r, style.palette.background, spacing: Ink.textureSpacing, width: Ink.textureWidth,
      falls: texture == .falling)
  }
}
