internal import CairoCanvas
internal import Drawing

@testable import Typesetting

/// The fonts and dictionaries as Debian installs them.
enum House {
  static let hyphenation = "/usr/share/hyphen"
  static let patterns = [
    "en": "hyph_en_US.dic", "ru": "hyph_ru_RU.dic", "be": "hyph_be_BY.dic",
  ]

  static func typography() throws -> Typography {
    let folder = "/usr/share/fonts/truetype/paratype/"
    func file(_ family: TextStyle.Family, _ name: String, _ file: String, b: Bool, i: Bool)
      -> FontFile
    {
      FontFile(family: family, name: name, isBold: b, isItalic: i, path: folder + file)
    }
    return try Typography(fonts: [
      file(.serif, "PT Serif", "PTF55F.ttf", b: false, i: false),
      file(.serif, "PT Serif", "PTF75F.ttf", b: true, i: false),
      file(.serif, "PT Serif", "PTF56F.ttf", b: false, i: true),
      file(.serif, "PT Serif", "PTF76F.ttf", b: true, i: true),
      file(.sans, "PT Sans", "PTS55F.ttf", b: false, i: false),
      file(.sans, "PT Sans", "PTS75F.ttf", b: true, i: false),
      file(.sans, "PT Sans", "PTS56F.ttf", b: false, i: true),
      file(.mono, "PT Mono", "PTM55F.ttf", b: false, i: false),
    ])
  }
}

/// Every character half its size wide: lines can be counted by hand.
final class FixedMeasurer: TextMeasurer {
  private(set) var calls = 0
  var missing: Set<Character> = []

  func extent(of text: String, style: TextStyle) -> TextExtent {
    calls += 1
    return TextExtent(
      width: Double(text.count) * style.size / 2, ascent: style.size * 0.9,
      descent: style.size * 0.3)
  }

  func missingCharacters(in text: String, style: TextStyle) -> [Character] {
    text.filter { missing.contains($0) }.map { $0 }
  }
}
