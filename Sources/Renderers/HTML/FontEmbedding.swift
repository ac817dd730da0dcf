internal import CairoCanvas
internal import Document
internal import Drawing
internal import Foundation

/// `@font-face` rules that carry the fonts of a page as subsets inside the style sheet.
struct FontEmbedding {
  /// The fonts on offer, the preferred ones of a cut first.
  var fonts: [EmbeddableFont]

  /// The name under which the embedded cuts of a family stand in the style sheet; without a family
  /// that of the fallbacks.
  static func name(of family: TextStyle.Family?) -> String {
    "Briefing \(family?.rawValue.capitalized ?? "Fallback")"
  }

  /// The rules for the characters used of each cut; a font that is not used is not embedded.
  func rules(for use: FontUse) throws(RenderingError) -> String {
    var css = ""
    var left = requests(of: use)
    for font in fonts {
      let faces = FontFace.all.filter { serves(font, $0) }
      let wanted = faces.reduce(into: Set<Unicode.Scalar>()) { $0.formUnion(left[$1] ?? []) }
      guard !wanted.isEmpty else { continue }
      do {
        let found = wanted.intersection(try FontSubset.characters(of: font.bytes))
        guard !found.isEmpty else { continue }
        let subset = try FontSubset.bytes(of: font.bytes, keeping: found)
        for face in faces { left[face]?.subtract(found) }
        css += rule(font, subset, characters: found)
      } catch {
        throw .font(path: font.file.path, error)
      }
    }
    return css
  }

  /// What is asked of each cut. Where a cut has no file, browsers slant or thicken the regular one,
  /// so that one is asked.
  private func requests(of use: FontUse) -> [FontFace: Set<Unicode.Scalar>] {
    var requests: [FontFace: Set<Unicode.Scalar>] = [:]
    for (face, characters) in use.characters {
      let hasFile = fonts.contains { $0.file.family != nil && serves($0, face) }
      requests[hasFile ? face : FontFace(face.family), default: []].formUnion(characters)
    }
    return requests
  }

  private func serves(_ font: EmbeddableFont, _ face: FontFace) -> Bool {
    guard let family = font.file.family else { return true }
    return FontFace(family, isBold: font.file.isBold, isItalic: font.file.isItalic) == face
  }

  private func rule(
    _ font: EmbeddableFont, _ subset: [UInt8], characters: Set<Unicode.Scalar>
  ) -> String {
    """
    @font-face{font-family:"\(FontEmbedding.name(of: font.file.family))";\
    font-weight:\(font.file.isBold ? 700 : 400);\
    font-style:\(font.file.isItalic ? "italic" : "normal");\
    src:url(data:font/ttf;base64,\(Data(subset).base64EncodedString())) format("truetype");\
    unicode-range:\(ranges(of: characters))}

    """
  }

  /// E.g. `U+20-7E,U+401`: several files may serve one family, each its own characters.
  private func ranges(of characters: Set<Unicode.Scalar>) -> String {
    var ranges: [(first: UInt32, last: UInt32)] = []
    for value in characters.map(\.value).sorted() {
      if let last = ranges.last?.last, value == last + 1 {
        ranges[ranges.count - 1].last = value
      } else {
        ranges.append((value, value))
      }
    }
    return ranges.map { range in
      let first = String(range.first, radix: 16, uppercase: true)
      let last = String(range.last, radix: 16, uppercase: true)
      return range.first == range.last ? "U+\(first)" : "U+\(first)-\(last)"
    }.joined(separator: ",")
  }
}
