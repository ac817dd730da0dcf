internal import Drawing

/// Text broken into lines that fit a width.
struct TextBlock: Sendable, Hashable {
  /// The box that a line's letters fill, in ems: what must not overlap.
  static let ascent = 0.78
  static let descent = 0.24
  static let lineSpacing = 1.22

  var lines: [TextRun]
  var style: TextStyle

  var width: Double { lines.map(\.width).max() ?? 0 }
  var lineHeight: Double { style.size * Self.lineSpacing }
  var height: Double {
    lines.isEmpty
      ? 0
      : Double(lines.count - 1) * lineHeight + style.size * (Self.ascent + Self.descent)
  }

  /// Breaks at spaces and after hyphens, and elsewhere in a word only when it is wider than the
  /// line.
  init(_ text: String, style: TextStyle, width: Double, measurer: any TextMeasurer) {
    self.style = style
    lines = []
    var current = ""
    func measured(_ text: String) -> Double { measurer.width(of: text, style: style) }
    func run(_ text: String) -> TextRun { TextRun(text, style: style, width: measured(text)) }
    for (part, joint) in Self.parts(of: text) {
      let joined = current.isEmpty ? part : current + joint + part
      if measured(joined) <= width {
        current = joined
        continue
      }
      if !current.isEmpty { lines.append(run(current)) }
      current = ""
      for character in part {
        if !current.isEmpty && measured(current + String(character)) > width {
          lines.append(run(current))
          current = ""
        }
        current.append(character)
      }
    }
    if !current.isEmpty { lines.append(run(current)) }
  }

  /// The parts between which a line may end, each with what joins it to the one before: words, and
  /// in long words what ends in a hyphen.
  private static func parts(of text: String) -> [(part: String, joint: String)] {
    text.split(separator: " ").flatMap { word -> [(part: String, joint: String)] in
      guard word.count > 12 else { return [(String(word), " ")] }
      var parts: [(part: String, joint: String)] = [("", " ")]
      for character in word {
        parts[parts.count - 1].part.append(character)
        if character == "-" { parts.append(("", "")) }
      }
      return parts.filter { !$0.part.isEmpty }
    }
  }

  /// Breaks into lines of about the same length, where that needs no further line.
  init(
    _ text: String, style: TextStyle, width: Double, isBalanced: Bool,
    measurer: any TextMeasurer
  ) {
    self.init(text, style: style, width: width, measurer: measurer)
    guard isBalanced, lines.count > 1, width.isFinite else { return }
    var (low, high) = (width / 2, width)
    while high - low > 2 {
      let middle = (low + high) / 2
      let narrower = TextBlock(text, style: style, width: middle, measurer: measurer)
      if narrower.lines.count > lines.count {
        low = middle
      } else {
        high = middle
        self = narrower
      }
    }
  }

  /// Draws the lines, the block's upper edge at `y`; `x` is the left edge, the middle or the
  /// right edge.
  func items(x: Double, y: Double, align: Alignment = .left) -> [FrameItem] {
    lines.enumerated().map { index, run in
      let left = x - run.width * align.share
      let baseline = y + style.size * Self.ascent + Double(index) * lineHeight
      return .text(run, at: Point(x: left, y: baseline))
    }
  }

  /// The rectangle that the lines fill.
  func rectangle(x: Double, y: Double, align: Alignment = .left) -> Rectangle {
    Rectangle(x: x - width * align.share, y: y, width: width, height: height)
  }

  enum Alignment: Sendable {
    case left, center, right

    var share: Double {
      switch self {
      case .left: 0
      case .center: 0.5
      case .right: 1
      }
    }
  }
}
