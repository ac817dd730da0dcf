/// A colour of the sRGB space, components 0 to 1.
public struct Color: Sendable, Hashable, Codable {
  public var red: Double
  public var green: Double
  public var blue: Double
  public var alpha: Double
  /// What the colour is for, e.g. `text` or `series-1`: back ends with several themes (HTML) look
  /// up their own colour by it; `nil` means the colour is meant as it is.
  public var role: String?

  public init(red: Double, green: Double, blue: Double, alpha: Double = 1, role: String? = nil) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
    self.role = role
  }

  /// A colour from 24 bits, `0x12436D`.
  public init(hex: UInt32, alpha: Double = 1, role: String? = nil) {
    self.init(
      red: Double(hex >> 16 & 0xFF) / 255, green: Double(hex >> 8 & 0xFF) / 255,
      blue: Double(hex & 0xFF) / 255, alpha: alpha, role: role)
  }

  /// `#12436D`, without alpha.
  public var hexText: String {
    let digits = Array("0123456789ABCDEF")
    return "#"
      + [red, green, blue].map { component in
        let byte = Int((min(max(component, 0), 1) * 255).rounded())
        return "\(digits[byte >> 4])\(digits[byte & 15])"
      }.joined()
  }

  /// Relative luminance of WCAG 2.2, 0 to 1.
  public var luminance: Double {
    func linear(_ c: Double) -> Double {
      c <= 0.04045 ? c / 12.92 : power((c + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// Contrast ratio of WCAG 2.2 against another opaque colour, 1 to 21.
  public func contrast(with other: Color) -> Double {
    let (high, low) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }
}
