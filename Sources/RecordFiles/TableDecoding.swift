internal import Diagnostics
internal import Encodings
internal import Fields

/// Turns the bytes of a table into UTF-8, in the encoding they speak for.
struct TableDecoding {
  let form: TableForm
  let findings: Findings

  /// A table's text in UTF-8; of what cannot be told from the bytes a warning says how it was read.
  ///
  /// - Throws: `wrong-encoding` at bytes that are no characters of the encoding that pair.yaml names.
  func utf8(_ bytes: [UInt8], shownAs path: String) throws(DiagnosticError) -> [UInt8] {
    if !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil { return bytes }
    var survey = EncodingSurvey()
    survey.look(at: bytes)
    // Bytes that are no UTF-8 are told where they stand.
    if survey.unicode == .utf8 || survey.unicode == nil && form.encoding == .utf8 { return bytes }
    if let encoding = survey.unicode { return try decoded(bytes, encoding, path) }
    if let encoding = form.encoding, !encoding.isUnicode {
      return try decoded(bytes, encoding, path)
    }
    guard survey.isOpen, form.isCentralEuropean else {
      return try decoded(bytes, survey.encoding, path)
    }
    let text = try decoded(bytes, .windows1250, path)
    reportOpen(text, bytes, path)
    return text
  }

  private func decoded(
    _ bytes: [UInt8], _ encoding: TextEncoding, _ path: String
  ) throws(DiagnosticError) -> [UInt8] {
    var decoder = TextDecoder(encoding)
    do {
      return try decoder.decoded(bytes, isLast: true)
    } catch {
      throw DiagnosticError([
        Diagnostic(
          area: .records, code: "wrong-encoding",
          message: "the text is not \(encoding.rawValue)",
          hint: "save the file as UTF-8, or take `encoding` out of pair.yaml",
          location: SourceLocation(file: path, line: error.line))
      ])
    }
  }

  /// Asks which of two encodings is meant, at the first word that they read otherwise.
  private func reportOpen(_ text: [UInt8], _ bytes: [UInt8], _ path: String) {
    guard let other = try? decoded(bytes, .windows1252, path),
      let (line, words) = Self.firstDifference(text, other)
    else { return }
    findings.add(
      Diagnostic(
        .warning, area: .records, code: "open-encoding",
        message: "`\(words.0)` may be `\(words.1)`: the bytes do not tell the encoding",
        hint: "say in pair.yaml which it is: `csv: {encoding: windows-1250}` for "
          + "`\(words.0)`, or windows-1252",
        location: SourceLocation(file: path, line: line)))
  }

  /// The first word that two readings of the same bytes have otherwise, and its line.
  private static func firstDifference(
    _ one: [UInt8], _ other: [UInt8]
  ) -> (line: Int, words: (String, String))? {
    let lines = [one, other].map { bytes in
      String(decoding: bytes, as: UTF8.self)
        .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
    for (number, (left, right)) in zip(lines[0], lines[1]).enumerated() {
      let words = [left, right].map { $0.split { !$0.isLetter } }
      for (word, otherWord) in zip(words[0], words[1]) where word != otherWord {
        return (number + 1, (String(word), String(otherWord)))
      }
    }
    return nil
  }
}

extension TextEncoding {
  /// Whether it is one of the ways to write Unicode.
  fileprivate var isUnicode: Bool {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: true
    case .windows1250, .windows1251, .windows1252, .koi8r: false
    }
  }
}
