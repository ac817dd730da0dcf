internal import CCairo
public import Drawing

extension FontFile {
  /// The cuts of a family that are installed on this machine, as fontconfig finds them: regular and
  /// bold, upright and italic, as far as there are any.
  ///
  /// - Throws: `CanvasError.font` where no font of that very family is installed; nothing else is
  ///   put in its place.
  public static func installed(
    family: TextStyle.Family?, named name: String
  ) throws(CanvasError) -> [FontFile] {
    guard let configuration = FcInitLoadConfigAndFonts() else { throw .font(path: name) }
    defer { FcConfigDestroy(configuration) }
    var found: [FontFile] = []
    for (isBold, isItalic) in [(false, false), (true, false), (false, true), (true, true)] {
      let path = file(of: name, isBold: isBold, isItalic: isItalic, in: configuration)
      guard let path, !found.contains(where: { $0.path == path }) else { continue }
      found.append(
        FontFile(family: family, name: name, isBold: isBold, isItalic: isItalic, path: path))
    }
    guard !found.isEmpty else { throw .font(path: name) }
    return found
  }

  /// The file of one cut (`FcFontMatch`); `nil` if fontconfig would put another family in its place.
  private static func file(
    of name: String, isBold: Bool, isItalic: Bool, in configuration: OpaquePointer
  ) -> String? {
    guard let pattern = FcPatternCreate() else { return nil }
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FAMILY, name)
    FcPatternAddInteger(pattern, FC_WEIGHT, isBold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR)
    FcPatternAddInteger(pattern, FC_SLANT, isItalic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN)
    FcConfigSubstitute(configuration, pattern, FcMatchPattern)
    FcDefaultSubstitute(pattern)
    var result = FcResultNoMatch
    guard let match = FcFontMatch(configuration, pattern, &result) else { return nil }
    defer { FcPatternDestroy(match) }
    guard text(FC_FAMILY, of: match) == name else { return nil }
    return text(FC_FILE, of: match)
  }

  private static func text(_ key: String, of pattern: OpaquePointer) -> String? {
    var value: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetString(pattern, key, 0, &value) == FcResultMatch, let value else {
      return nil
    }
    return String(cString: value)
  }
}
