/// A sheet of a workbook; of a text or a JSON document, the whole.
package struct Sheet: Sendable, Hashable {
  /// The name on its tab; empty for a text.
  package let name: String
  /// Whether a spreadsheet hides it.
  package let isHidden: Bool
  /// The part of the archive it stands in.
  let part: String

  init(name: String, isHidden: Bool = false, part: String = "") {
    self.name = name
    self.isHidden = isHidden
    self.part = part
  }
}
