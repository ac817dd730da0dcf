internal import Drawing

/// The runs of text in a frame, and what is wrong with them.
struct FrameText {
  private var boxes: [(text: String, rectangle: Rectangle)] = []
  private let size: Size

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
        let height = run.style.size * 0.92
        boxes.append(
          (
            run.text,
            Rectangle(
              x: origin.x + place.x, y: origin.y + place.y - run.style.size * 0.72,
              width: run.width, height: height)
          ))
      default: break
      }
    }
  }

  /// Texts that meet or leave the frame.
  var faults: [String] {
    var faults: [String] = []
    for (index, box) in boxes.enumerated() {
      let r = box.rectangle
      if r.x < -0.05 || r.y < -0.05 || r.maxX > size.width + 0.05 || r.maxY > size.height + 0.05 {
        faults.append("'\(box.text)' leaves the frame")
      }
      for other in boxes.dropFirst(index + 1) {
        let inner = Rectangle(
          x: r.x + 0.1, y: r.y + 0.1, width: r.width - 0.2, height: r.height - 0.2)
        if inner.intersects(other.rectangle) {
          faults.append("'\(box.text)' meets '\(other.text)'")
        }
      }
    }
    return faults
  }
}
