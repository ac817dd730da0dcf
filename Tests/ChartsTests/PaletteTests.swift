internal import Drawing
internal import Foundation
internal import Testing

@testable import Charts

/// The data colours by WCAG's contrast and under colour-vision deficiencies.
@Suite struct PaletteTests {
  let palette = Palette.gazette

  @Test("every data colour, and the grey of context, has 3:1 on paper")
  func contrast() {
    for color in palette.series + [palette.context] {
      #expect(color.contrast(with: palette.background) >= 3, "\(color.hexText)")
    }
    #expect(palette.text.contrast(with: palette.background) >= 7)
    #expect(palette.secondary.contrast(with: palette.background) >= 4.5)
  }

  @Test("neighbours in the fixed order differ by 3:1, so that a greyscale print still reads")
  func neighbours() {
    for (a, b) in zip(palette.series, palette.series.dropFirst()) {
      #expect(a.contrast(with: b) >= 3, "\(a.hexText) \(b.hexText)")
    }
  }

  @Test("text in a data colour has 4.5:1 on paper")
  func text() {
    for index in palette.series.indices {
      let color = Ink.series(index).textColor(in: palette)
      #expect(color.contrast(with: palette.background) >= 4.5)
    }
  }

  /// Severity 1 of Machado, Oliveira and Fernandes 2009, on linear light.
  static let deficiencies: [(String, [[Double]])] = [
    (
      "protanopia",
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    ),
    (
      "deuteranopia",
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    ),
    (
      "tritanopia",
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    ),
  ]

  private func linear(_ c: Double) -> Double {
    c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
  }

  /// CIE 1976 L*a*b* under D65 of a colour as somebody with the deficiency sees it.
  private func lab(_ color: Color, _ matrix: [[Double]]?) -> [Double] {
    var rgb = [color.red, color.green, color.blue].map(linear)
    if let matrix {
      rgb = matrix.map { row in
        min(max(zip(row, rgb).map { $0 * $1 }.reduce(0, +), 0), 1)
      }
    }
    let xyz = [
      (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047,
      0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2],
      (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883,
    ].map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16.0 / 116 }
    return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])]
  }

  @Test("the data colours are told apart with each common deficiency", arguments: [0, 1, 2])
  func deficiency(_ index: Int) {
    let (name, matrix) = Self.deficiencies[index]
    for (i, a) in palette.series.enumerated() {
      for (j, b) in palette.series.enumerated().dropFirst(i + 1) {
        let (p, q) = (lab(a, matrix), lab(b, matrix))
        let distance = zip(p, q).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
        // Nearly five times what is just noticed (2.3). Plum and charcoal, third and fifth, are only
        // 6.3 apart under deuteranopia: what a key tells apart has a second cue, too.
        let hasSecondCue = Ink.series(i).texture != Ink.series(j).texture
        #expect(
          distance > 11 || hasSecondCue && distance > 6,
          "\(name): \(a.hexText) and \(b.hexText): \(distance)")
      }
    }
  }

  @Test("in a greyscale print any two fills differ by 3:1 or by their texture")
  func greyscale() {
    for (i, a) in palette.series.enumerated() {
      for (j, b) in palette.series.enumerated().dropFirst(i + 1) {
        let isToldApart =
          a.contrast(with: b) >= 3 || Ink.series(i).texture != Ink.series(j).texture
        #expect(isToldApart, "\(i) and \(j)")
      }
    }
  }
}
