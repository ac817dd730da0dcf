extension Character {
  /// The columns a terminal gives this character: two for the wide and fullwidth ones of Unicode
  /// Standard Annex 11 and for emoji, one for all others; marks stand on the letter before them.
  var columns: Int {
    let isEmoji = unicodeScalars.contains {
      $0.properties.isEmojiPresentation || $0.value == Self.emojiSelector
    }
    if isEmoji { return 2 }
    guard let first = unicodeScalars.first?.value, first >= Self.firstWide else { return 1 }
    return Self.wide.contains { $0.contains(first) } ? 2 : 1
  }

  /// VARIATION SELECTOR-16: the character before it is shown as an emoji.
  private static let emojiSelector: UInt32 = 0xFE0F

  private static let firstWide: UInt32 = 0x1100

  /// Hangul, the ideographs with their punctuation and syllables, and fullwidth forms.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1_6FE0...0x1_B2FB, 0x2_0000...0x3_FFFD,
  ]
}
