internal import Drawing

/// Measures every word once and remembers which characters the document uses.
final class Typist {
  /// A style by its place in the typist's list: comparing and hashing styles is slow.
  typealias StyleNumber = Int

  private struct Face: Hashable {
    var family: TextStyle.Family
    var isBold: Bool
    var isItalic: Bool

    init(_ style: TextStyle) {
      family = style.family
      isBold = style.isBold
      isItalic = style.isItalic
    }
  }

  /// One occurrence of a character in a face, with the block it stands in first.
  private struct Use {
    var character: Character
    var style: TextStyle
    var place: String
  }

  /// The block at work, for errors.
  var place = ""
  private let measurer: any TextMeasurer
  private var styles: [TextStyle] = []
  private var numbers: [TextStyle: StyleNumber] = [:]
  private var widths: [[String: Double]] = []
  private var extents: [TextExtent] = []
  private var seen: [Face: Set<Character>] = [:]
  private var uses: [Use] = []
  /// Which characters of ASCII have been seen in a face.
  private var plain: [Face: [Bool]] = [:]

  private var lastNumber = 0

  init(measurer: any TextMeasurer) {
    self.measurer = measurer
  }

  func number(of style: TextStyle) -> StyleNumber {
    if let number = numbers[style] { return number }
    let number = styles.count
    styles.append(style)
    numbers[style] = number
    widths.append([:])
    extents.append(measurer.extent(of: "x", style: style))
    return number
  }

  /// A number not given before, to tell shapes behind the text apart.
  func nextNumber() -> Int {
    lastNumber += 1
    return lastNumber
  }

  func style(_ number: StyleNumber) -> TextStyle { styles[number] }

  /// Ascent and descent of a style.
  func extent(_ number: StyleNumber) -> TextExtent { extents[number] }

  func width(of text: String, _ number: StyleNumber) -> Double {
    if let width = widths[number][text] { return width }
    let width = measurer.width(of: text, style: styles[number])
    widths[number][text] = width
    note(text, styles[number])
    return width
  }

  /// Remembers the texts of a finished drawing, e.g. a chart.
  func noteTexts(of frame: Frame) {
    for item in frame.items {
      switch item {
      case .text(let run, _): note(run.text, run.style)
      case .group(let inner, _): noteTexts(of: inner)
      default: break
      }
    }
  }

  /// The characters used that no font has, in order of first use.
  func missingCharacters() -> [TypesettingError.MissingCharacter] {
    var missing: Set<Character> = []
    for (face, characters) in seen {
      guard let use = uses.first(where: { Face($0.style) == face }) else { continue }
      let text = String(characters.sorted())
      missing.formUnion(measurer.missingCharacters(in: text, style: use.style))
    }
    var found: [TypesettingError.MissingCharacter] = []
    for use in uses where missing.contains(use.character) {
      guard !found.contains(where: { $0.character == use.character }) else { continue }
      found.append(.init(character: use.character, block: use.place))
    }
    return found
  }

  private func note(_ text: String, _ style: TextStyle) {
    let face = Face(style)
    // Most texts have no character that is new.
    let isKnown = text.utf8.allSatisfy { $0 < 0x80 && plain[face]?[Int($0)] == true }
    if isKnown { return }
    for byte in text.utf8 where byte < 0x80 {
      plain[face, default: [Bool](repeating: false, count: 0x80)][Int(byte)] = true
    }
    for character in text where seen[face, default: []].insert(character).inserted {
      uses.append(Use(character: character, style: style, place: place))
    }
  }
}
