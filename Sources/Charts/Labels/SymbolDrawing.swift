internal import Drawing

extension SymbolShape {
  /// Draws the symbol, with a thin rim of the ground that keeps it off lines and neighbours.
  func items(at c: Point, radius r: Double, color: Color, ground: Color) -> [FrameItem] {
    let rim = Stroke(ground, width: 1)
    switch self {
    case .circle:
      return [.path(.circle(center: c, radius: r), fill: color, stroke: rim)]
    case .hollowCircle:
      return [
        .path(
          .circle(center: c, radius: r - 0.6), fill: ground,
          stroke: Stroke(color, width: 1.3))
      ]
    case .cross:
      let d = r * 0.8
      let path = Path([
        .move(Point(x: c.x - d, y: c.y - d)), .line(Point(x: c.x + d, y: c.y + d)),
        .move(Point(x: c.x - d, y: c.y + d)), .line(Point(x: c.x + d, y: c.y - d)),
      ])
      return [.path(path, fill: nil, stroke: Stroke(color, width: 1.4, cap: .round))]
    case .square:
      let side = r * 1.75
      return [
        .path(
          .rectangle(
            Rectangle(x: c.x - side / 2, y: c.y - side / 2, width: side, height: side)),
          fill: color, stroke: rim)
      ]
    case .diamond:
      let d = r * 1.25
      return [
        .path(
          .polygon([
            Point(x: c.x, y: c.y - d), Point(x: c.x + d, y: c.y), Point(x: c.x, y: c.y + d),
            Point(x: c.x - d, y: c.y),
          ]), fill: color, stroke: rim)
      ]
    case .triangle:
      let d = r * 1.2
      return [
        .path(
          .polygon([
            Point(x: c.x, y: c.y - d), Point(x: c.x + d, y: c.y + d * 0.75),
            Point(x: c.x - d, y: c.y + d * 0.75),
          ]), fill: color, stroke: rim)
      ]
    }
  }
}
