internal import Drawing

/// Numbers, names, colours and text as SVG writes them.
enum SVGText {
  /// A number with at most two decimals and no trailing zeros.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    let hundredths = Int((value * 100).rounded())
    let magnitude = hundredths.magnitude
    var text = "\(magnitude / 100)"
    let rest = magnitude % 100
    if rest != 0 {
      text += rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    }
    return (hundredths < 0 ? "-" : "") + text
  }

  /// A name that may be an id: letters, digits, `-`, `_` and `.`, beginning with a letter.
  static func identifier(_ name: String) -> String {
    var out = ""
    for scalar in name.unicodeScalars {
      let isPlain =
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar) || "-_.".unicodeScalars.contains(scalar)
      out.unicodeScalars.append(isPlain ? scalar : "_")
    }
    let begins = out.unicodeScalars.first.map { $0.properties.isAlphabetic } ?? false
    return begins ? out : "x" + out
  }

  /// Attributes of fill and stroke: plain colours, and the theme's over them where they have roles.
  static func paint(fill: Color?, stroke: Color?) -> String {
    var out = " fill=\"\(fill?.hexText ?? "none")\""
    if let fill, fill.alpha < 1 { out += " fill-opacity=\"\(number(fill.alpha))\"" }
    if let stroke {
      out += " stroke=\"\(stroke.hexText)\""
      if stroke.alpha < 1 { out += " stroke-opacity=\"\(number(stroke.alpha))\"" }
    }
    let themed = [fill.flatMap { variable("fill", $0) }, stroke.flatMap { variable("stroke", $0) }]
      .compactMap { $0 }
    return themed.isEmpty ? out : out + " style=\"\(themed.joined(separator: ";"))\""
  }

  /// `fill:var(--ink-series-2,#28A197)`. The ink of text (`series-2-text`) falls back on the ink
  /// it was made from.
  private static func variable(_ property: String, _ color: Color) -> String? {
    guard let role = color.role else { return nil }
    let name = identifier(role)
    let suffix = "-text"
    guard name.hasSuffix(suffix) else {
      return "\(property):var(--ink-\(name),\(color.hexText))"
    }
    let plain = name.dropLast(suffix.count)
    return "\(property):var(--ink-\(name),var(--ink-\(plain),\(color.hexText)))"
  }
}
