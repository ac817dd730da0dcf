internal import Drawing

/// A run of text and where it stands on its page.
struct PlacedText {
  var text: String
  var x: Double
  var y: Double
  var width: Double
}

extension Frame {
  /// Every run of text, in reading order.
  var texts: [PlacedText] { texts(at: .zero) }

  private func texts(at origin: Point) -> [PlacedText] {
    items.flatMap { item -> [PlacedText] in
      switch item {
      case .text(let run, let point):
        [
          PlacedText(
            text: run.text, x: origin.x + point.x, y: origin.y + point.y, width: run.width)
        ]
      case .group(let frame, let point):
        frame.texts(at: Point(x: origin.x + point.x, y: origin.y + point.y))
      default: []
      }
    }
  }

  /// The text without its places.
  var plainText: String { texts.map(\.text).joined() }

  /// How deep the tags are open at the end, and whether they were ever closed too often.
  var openTags: Int {
    items.reduce(0) { depth, item in
      switch item {
      case .tagStart, .linkStart: depth + 1
      case .tagEnd, .linkEnd: depth - 1
      default: depth
      }
    }
  }
}
