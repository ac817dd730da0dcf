package import CairoCanvas
package import Diagnostics
internal import Digests
internal import Drawing
package import Foundation

/// The table of the only fonts used, `fonts/fonts.lock`.
package struct FontLock {
  /// The font files, in the order of the table.
  package var files: [FontFile]
  /// What is different from the table: digests of other versions of a font.
  package var warnings: [Diagnostic]

  /// Reads the table and compares each file with its digest.
  package init(home: URL) throws {
    let lock = home.appendingPathComponent("fonts/fonts.lock")
    guard let text = try? String(contentsOf: lock, encoding: .utf8) else {
      throw Self.error("fonts-missing", "there is no font table at \(lock.path)", hint: nil)
    }
    files = []
    warnings = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let parts = line.split(separator: "\t").map(String.init)
      let location = SourceLocation(file: "fonts/fonts.lock", line: index + 1)
      guard parts.count == 5 else {
        throw Self.error(
          "bad-font-lock", "a row has family, cut, name, file and SHA-256", at: location)
      }
      // Mapped: megabytes are compared, and most of them never used.
      guard
        let bytes = try? Data(contentsOf: URL(fileURLWithPath: parts[3]), options: .mappedIfSafe)
      else {
        throw Self.error(
          "font-missing", "the font file \(parts[3]) is not there",
          hint: "install Debian's fonts-paratype and fonts-noto-core; ./briefing does it",
          at: location)
      }
      if bytes.withUnsafeBytes(SHA256.hexDigest) != parts[4] {
        warnings.append(
          Diagnostic(
            .warning, area: .software, code: "other-font",
            message: "\(parts[3]) is not the version that is locked: lines may break elsewhere",
            location: location))
      }
      files.append(
        FontFile(
          family: TextStyle.Family(rawValue: parts[0]), name: parts[2],
          isBold: parts[1].contains("bold"), isItalic: parts[1].contains("italic"),
          path: parts[3]))
    }
  }

  private static func error(
    _ code: String, _ message: String, hint: String? = nil, at location: SourceLocation? = nil
  ) -> DiagnosticError {
    DiagnosticError([
      Diagnostic(area: .software, code: code, message: message, hint: hint, location: location)
    ])
  }
}
