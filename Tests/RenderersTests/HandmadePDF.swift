/// A PDF of one page written by hand, with whatever a test puts into it.
struct HandmadePDF {
  /// Entries of the catalog besides its pages.
  var catalog = ""
  /// Entries of the page besides its size.
  var page = ""
  /// Further objects, numbered from 4.
  var objects: [String] = []

  /// The file, with a cross-reference table that fits.
  var bytes: [UInt8] {
    let all =
      [
        "<</Type/Catalog/Pages 2 0 R \(catalog)>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9] \(page)>>",
      ] + objects
    var text = "%PDF-1.7\n"
    var offsets: [Int] = []
    for (index, object) in all.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(all.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text += "trailer\n<</Size \(all.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }

  /// A page with one link that has these entries.
  static func link(_ entries: String, objects: [String] = []) -> HandmadePDF {
    HandmadePDF(
      page: "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 1 1]\(entries)>>]", objects: objects)
  }

  /// A catalog that carries a file under a name, whose file specification has further entries.
  static func file(_ name: String, specification: String = "/F 5 0 R", others: [String] = [])
    -> HandmadePDF
  {
    HandmadePDF(
      catalog: "/Names<</EmbeddedFiles<</Names[(\(name)) 4 0 R]>>>>",
      objects: [
        "<</Type/Filespec/F(\(name))/UF(\(name))/EF<<\(specification)>>>>",
        "<</Type/EmbeddedFile/Length 1>>stream\na\nendstream",
      ] + others)
  }
}
