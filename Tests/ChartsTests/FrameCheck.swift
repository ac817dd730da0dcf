internal import Drawing

/// The text of a frame with the boxes that its letters fill.
struct FrameCheck {
  struct Box {
    var text: String
    var rectangle: Rectangle
    var size: Double
  }

  var boxes: [Box] = []
  let size: Size

  init(_ frame: Frame) {
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
            size: run.style.size))
      default: break
      }
    }
  }

  /// What is wrong with the text, one sentence each: nothing may overlap, be cut or be tiny.
  var faults: [String] {
    var faults: [String] = []
    for (index, box) in boxes.enumerated() {
      let r = box.rectangle
      if r.x < -0.05 || r.y < -0.05 || r.maxX > size.width + 0.05 || r.maxY > size.height + 0.05 {
        faults.append("'\(box.text)' leaves the frame: \(r) of \(size)")
      }
      if box.size < 7 { faults.append("'\(box.text)' is set in \(box.size) pt") }
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
