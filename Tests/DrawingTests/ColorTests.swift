internal import Drawing
internal import Testing

@Suite("a colour")
struct ColorTests {
  private static let steps: [UInt32] = [0x00, 0x01, 0x0A, 0x0B, 0x3D, 0x80, 0x95, 0xFE, 0xFF]

  @Test("is written as it was given, in 24 bits")
  func hexText() {
    for red in Self.steps {
      for green in Self.steps {
        for blue in Self.steps {
          let hex = red << 16 | green << 8 | blue
          let digits = String(hex, radix: 16, uppercase: true)
          let expected = "#" + String(repeating: "0", count: 6 - digits.count) + digits
          #expect(Color(hex: hex).hexText == expected)
        }
      }
    }
    #expect(Color(hex: 0x12436D, alpha: 0.5, role: "accent").hexText == "#12436D")
    #expect(Color(red: -1, green: 0.5, blue: 7).hexText == "#0080FF")
  }

  @Test("has the luminance and contrast of WCAG 2.2: published pairs")
  func known() {
    let white = Color(hex: 0xFFFFFF)
    let black = Color(hex: 0x000000)
    #expect(abs(white.luminance - 1) < 1e-12)
    #expect(black.luminance == 0)
    #expect(abs(Color(hex: 0xFF0000).luminance - 0.2126) < 1e-12)
    #expect(abs(Color(hex: 0x00FF00).luminance - 0.7152) < 1e-12)
    #expect(abs(Color(hex: 0x0000FF).luminance - 0.0722) < 1e-12)
    #expect(abs(white.contrast(with: black) - 21) < 1e-12)
    // The greys either side of 4.5 and 3 on white that checkers of contrast are tried with.
    let greys: [(UInt32, Double)] = [
      (0x767676, 4.542), (0x777777, 4.478), (0x949494, 3.033), (0x959595, 2.995),
    ]
    for (grey, contrast) in greys {
      #expect(abs(white.contrast(with: Color(hex: grey)) - contrast) < 0.001, "\(grey)")
    }
  }

  @Test("contrasts the same both ways, from 1 with itself to 21")
  func contrast() {
    let colors = Self.steps.flatMap { step in
      [Color(hex: step << 16), Color(hex: step << 8), Color(hex: step), Color(hex: step * 0x10101)]
    }
    for one in colors {
      #expect(one.contrast(with: one) == 1)
      for other in colors {
        let contrast = one.contrast(with: other)
        #expect(contrast == other.contrast(with: one))
        #expect(contrast >= 1 && contrast <= 21 + 1e-12)
      }
    }
  }

  @Test("is lighter the more there is of a component")
  func monotone() {
    for shift: UInt32 in [0, 8, 16] {
      let lights = (0...255).map { Color(hex: UInt32($0) << shift).luminance }
      #expect(zip(lights, lights.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test(
    "of a palette is told apart on its ground: text by 4.5, series and context by 3, each named once",
    arguments: [Palette.gazette, Palette.gazetteDark])
  func palettes(palette: Palette) {
    for ground in [palette.background, palette.panel] {
      #expect(palette.text.contrast(with: ground) >= 4.5)
      #expect(palette.secondary.contrast(with: ground) >= 4.5)
      #expect(palette.accent.contrast(with: ground) >= 3)
    }
    let colors = palette.series + [palette.context]
    let roles = colors.compactMap(\.role)
    #expect(Set(roles).count == colors.count)
    #expect(Set(colors.map(\.hexText)).count == colors.count)
  }

  @Test("of a series stands out from a dark ground by 3")
  func darkSeries() {
    let dark = Palette.gazetteDark
    for color in dark.series { #expect(color.contrast(with: dark.background) >= 3) }
  }
}
