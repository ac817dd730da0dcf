public import Drawing

/// A colour by its part in the palette, so that a chart follows the theme it is drawn in.
public enum Ink: Sendable, Hashable, Codable {
  /// A data colour by its place in the palette, from 0; wraps around.
  case series(Int)
  /// A shade of the text's ink by its place, from 0; wraps around after six. Darker and paler ones
  /// take turns, and each has its texture: for parts of what has no colour of its own.
  case shade(Int)
  /// Grey for context.
  case context
  case accent
  case text
  case secondary
  case hairline
  case background
  /// A colour as it is.
  case color(Color)

  /// The colour in a palette.
  public func color(in palette: Palette) -> Color {
    switch self {
    case .series(let index):
      let count = palette.series.count
      return count == 0 ? palette.accent : palette.series[((index % count) + count) % count]
    case .shade(let index):
      let isDark = index % 2 == 0
      var color = palette.text.mixed(with: palette.background, share: isDark ? 0.08 : 0.48)
      color.role = isDark ? "shade-1" : "shade-2"
      return color
    case .context: return palette.context
    case .accent: return palette.accent
    case .text: return palette.text
    case .secondary: return palette.secondary
    case .hairline: return palette.hairline
    case .background: return palette.background
    case .color(let color): return color
    }
  }

  /// Thin lines of the ground over a fill: what tells series apart in a greyscale print, in which
  /// the first, third and fifth data colour are alike, and so are the others.
  enum Texture: Sendable, Hashable {
    case rising, falling
  }

  /// How far a texture's lines lie apart, and how thick they are, in points.
  static let textureSpacing = 3.8
  static let textureWidth = 0.5

  /// The third and fourth colour, or shade, have rising lines, the fifth and sixth falling ones.
  var texture: Texture? {
    let index: Int
    switch self {
    case .series(let place), .shade(let place): index = place
    default: return nil
    }
    return [nil, nil, .rising, .rising, .falling, .falling][((index % 6) + 6) % 6]
  }

  /// The colour for text: darkened until it has 4.5:1 on the background, with the role's name and
  /// `-text`, so that a theme may give its own.
  public func textColor(in palette: Palette) -> Color {
    var color = color(in: palette)
    // Paper is the ink of text on filled marks.
    guard self != .background, color.contrast(with: palette.background) < 4.5 else { return color }
    let toward = palette.text
    var share = 0.0
    let original = color
    while color.contrast(with: palette.background) < 4.5 && share < 1 {
      share += 0.05
      color.red = original.red + (toward.red - original.red) * share
      color.green = original.green + (toward.green - original.green) * share
      color.blue = original.blue + (toward.blue - original.blue) * share
    }
    color.role = original.role.map { $0 + "-text" }
    return color
  }
}

extension Color {
  /// The colour that a share of another leaves when painted over this one.
  func mixed(with other: Color, share: Double) -> Color {
    Color(
      red: red + (other.red - red) * share, green: green + (other.green - green) * share,
      blue: blue + (other.blue - blue) * share)
  }
}
