internal import Diagnostics
internal import Fields

/// Finds letters in a table that an earlier program has spoiled: nothing brings them back but a new
/// export, and a reader of the briefing would see them.
struct DamagedText {
  let file: TextFile
  let findings: Findings

  /// Warns of characters that were lost, and of letters that were encoded twice.
  func report() {
    report(
      Self.replacement, "lost-character", "a character was lost here when the file was saved",
      "write it anew, or export the file again as UTF-8")
    report(
      Self.twiceEncoded, "twice-encoded", "a letter was encoded twice here, as in `Ã©` for `é`",
      "export the file again as UTF-8")
  }

  private func report(_ pattern: [UInt8], _ code: String, _ message: String, _ hint: String) {
    let bytes = file.bytes
    var line = 0
    // Most tables have none of these bytes, which is soon told.
    guard bytes.contains(pattern[0]) else { return }
    for start in bytes.indices.dropLast(pattern.count - 1)
    where bytes[start] == pattern[0] && bytes[start...].starts(with: pattern) {
      let place = file.position(ofByte: start)
      guard place.line != line else { continue }
      line = place.line
      findings.add(code, in: file, severity: .warning, about: code, line: line) { code in
        file.diagnostic(
          .warning, code: code, message: message, hint: hint,
          at: file.location(line: place.line, column: place.column))
      }
    }
  }

  /// U+FFFD, which programs write for bytes that they could not read.
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
  /// `Ã` before a sign: the two bytes of a letter in UTF-8, taken for two letters.
  private static let twiceEncoded: [UInt8] = [0xC3, 0x83, 0xC2]
}
