internal import Charts
internal import Drawing

extension SampleBriefing {
  /// Rising values.
  static let course = Sparkline([10.1, 11, 10.8, 11.6, 12.08])
  /// The chart of a figure, for which the drawer gives a frame of its own.
  static let anyChart = course.described

  /// A small rising line.
  static let spark: Frame = {
    let points = [9.0, 8, 8.5, 6, 6.5, 4, 5, 2].enumerated().map {
      Point(x: 2 + Double($0.offset) * 8, y: $0.element + 3)
    }
    return Frame(
      size: Size(width: 62, height: 16),
      items: [
        .path(
          .polyline(points), fill: nil,
          stroke: Stroke(Palette.gazette.series[0], width: 1.2, cap: .round, join: .round)),
        .path(
          .circle(center: Point(x: 58, y: 5), radius: 2), fill: Palette.gazette.series[0],
          stroke: nil),
      ])
  }()

  /// A plain line chart of any width.
  static func chart(width: Double) -> Frame {
    let palette = Palette.gazette
    let label = TextStyle(size: 9.5, color: palette.secondary)
    var items: [FrameItem] = []
    for step in 0...3 {
      let y = 20 + Double(step) * 50
      items.append(
        .path(
          .line(from: Point(x: 30, y: y), to: Point(x: width - 70, y: y)), fill: nil,
          stroke: Stroke(palette.hairline, width: step == 3 ? 1 : 0.5)))
      items.append(
        .text(TextRun("\(12 - step)", style: label, width: 12), at: Point(x: 8, y: y + 3)))
    }
    for (index, color) in palette.series.enumerated() {
      let points = (0..<12).map { step in
        Point(
          x: 30 + Double(step) * (width - 100) / 11,
          y: 160 - Double(step * (9 - index)) - Double((step * 7 + index * 5) % 11))
      }
      items.append(
        .path(
          .polyline(points), fill: nil, stroke: Stroke(color, width: 1.8, join: .round)))
      let end = Point(x: width - 64, y: (points.last?.y ?? 0) + 3)
      items.append(
        .text(
          TextRun(
            "Series \(index + 1)",
            style: TextStyle(size: 9.5, isBold: index == 0, color: color), width: 40), at: end))
    }
    return Frame(size: Size(width: width, height: 190), items: items)
  }
}
