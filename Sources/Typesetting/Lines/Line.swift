internal import Drawing

/// A set line: items from the left end of its baseline.
struct Line {
  var items: [PieceItem]
  /// From the left edge of the measure to the end of the last box.
  var width: Double
}

/// Something in a piece: what is drawn, or the place in reading order where a footnote belongs.
enum PieceItem {
  case drawn(FrameItem)
  case note(Int)
  /// What is decided when it is known what else stands on the page.
  case flexible(Flexible)

  func moved(by x: Double, _ y: Double) -> PieceItem {
    switch self {
    case .drawn(let item): .drawn(item.moved(by: x, y))
    case .note: self
    case .flexible(let inner): .flexible(inner.moved(by: x, y))
    }
  }
}

extension FrameItem {
  /// The same item elsewhere.
  func moved(by x: Double, _ y: Double) -> FrameItem {
    func there(_ point: Point) -> Point { Point(x: point.x + x, y: point.y + y) }
    switch self {
    case .group(let frame, let point): return .group(frame, at: there(point))
    case .text(let run, let point): return .text(run, at: there(point))
    case .anchor(let name, let point): return .anchor(name, at: there(point))
    case .linkStart(let target, let r):
      return .linkStart(
        target, Rectangle(x: r.x + x, y: r.y + y, width: r.width, height: r.height))
    case .picture(let picture, let r):
      return .picture(
        picture, Rectangle(x: r.x + x, y: r.y + y, width: r.width, height: r.height))
    case .path(let path, let fill, let stroke):
      let elements = path.elements.map { element -> Path.Element in
        switch element {
        case .move(let p): .move(there(p))
        case .line(let p): .line(there(p))
        case .curve(let p, let a, let b): .curve(there(p), control1: there(a), control2: there(b))
        case .close: .close
        }
      }
      return .path(Path(elements), fill: fill, stroke: stroke)
    case .linkEnd, .tagStart, .tagEnd: return self
    }
  }
}
