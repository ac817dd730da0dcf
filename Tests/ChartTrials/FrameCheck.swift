public import Drawing

/// The text of a frame with the boxes that its letters fill, and what is wrong with it.
public struct FrameCheck {
  /// A run of text where it stands on the frame.
  public struct Box: Sendable {
    public var text: String
    /// What the letters fill, from the height of capitals to the foot of descenders.
    public var rectangle: Rectangle
    public var style: TextStyle
  }

  /// All runs of text, in the order in which they are drawn.
  public private(set) var boxes: [Box] = []
  /// A path with its inks.
  public typealias Shape = (path: Path, fill: Color?, stroke: Stroke?)

  /// All paths, as their groups hold them.
  public private(set) var paths: [Shape] = []
  private let size: Size

  /// The runs of text and the paths of a frame and of its groups.
  public init(_ frame: Frame) {
    size = frame.size
    collect(frame, at: .zero)
  }

  private mutating func collect(_ frame: Frame, at origin: Point) {
    for item in frame.items {
      switch item {
      case .group(let inner, let place):
        collect(inner, at: Point(x: origin.x + place.x, y: origin.y + place.y))
      case .text(let run, let place):
        let (ascent, descent) = (run.style.size * 0.72, run.style.size * 0.2)
        boxes.append(
          Box(
            text: run.text,
            rectangle: Rectangle(
              x: origin.x + place.x, y: origin.y + place.y - ascent, width: run.width,
              height: ascent + descent),
            style: run.style))
      case .path(let path, let fill, let stroke): paths.append((path, fill, stroke))
      default: break
      }
    }
  }

  /// What is wrong with the text, one sentence each: nothing may overlap, be cut or be tiny.
  public var faults: [String] {
    var faults: [String] = []
    for (index, box) in boxes.enumerated() {
      let r = box.rectangle
      if r.x < -0.05 || r.y < -0.05 || r.maxX > size.width + 0.05 || r.maxY > size.height + 0.05 {
        faults.append("'\(box.text)' leaves the frame: \(r) of \(size)")
      }
      if box.style.size < 7 { faults.append("'\(box.text)' is set in \(box.style.size) pt") }
      for other in boxes.dropFirst(index + 1) {
        let inset = Rectangle(
          x: r.x + 0.1, y: r.y + 0.1, width: r.width - 0.2, height: r.height - 0.2)
        if inset.intersects(other.rectangle) {
          faults.append("'\(box.text)' meets '\(other.text)'")
        }
      }
    }
    return faults
  }
}

extension Path {
  /// The points that the path goes through, without those that bend its curves.
  public var points: [Point] {
    elements.compactMap { element in
      switch element {
      case .move(let point), .line(let point), .curve(let point, _, _): point
      case .close: nil
      }
    }
  }
}
