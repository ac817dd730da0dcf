internal import Foundation

/// One import that changed a record set: a row of `imports/log.csv`.
package struct ImportEntry: Sendable, Hashable {
  /// What rows of the set name it by.
  package var id: String
  /// The file's name when it was imported.
  package var file: String
  /// The digest of the file's bytes.
  package var sha256: String
  /// A fingerprint of the records in it, the same in any container.
  package var content: String
  /// The format's id.
  package var format: String
  /// The mapping's name.
  package var mapping: String
  /// When it was fetched.
  package var downloaded: String
  /// When its figures were published; empty where that is not known.
  package var published: String
  /// Where it is kept, relative to the set's folder.
  package var original: String
  /// The version of the program that read it.
  package var reader: String
  /// How many rows were new, revised an earlier one, or closed one only.
  package var counts: (new: Int, revised: Int, closed: Int) = (0, 0, 0)

  /// The columns of the log.
  static let columns = [
    "id", "file", "sha256", "content", "format", "mapping", "downloaded", "published", "original",
    "reader", "new", "revised", "closed",
  ]

  /// Its row.
  var cells: [String: String] {
    [
      "id": id, "file": file, "sha256": sha256, "content": content, "format": format,
      "mapping": mapping, "downloaded": downloaded, "published": published,
      "original": original, "reader": reader, "new": "\(counts.new)",
      "revised": "\(counts.revised)", "closed": "\(counts.closed)",
    ]
  }

  package static func == (left: ImportEntry, right: ImportEntry) -> Bool {
    left.cells == right.cells
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(cells) }

  /// The entry of a row of the log; columns that are not there count as empty.
  init(_ cells: [String: String]) {
    func text(_ column: String) -> String {
      (cells[column] ?? "").trimmingCharacters(in: .whitespaces)
    }
    id = text("id")
    file = text("file")
    sha256 = text("sha256")
    content = text("content")
    format = text("format")
    mapping = text("mapping")
    downloaded = text("downloaded")
    published = text("published")
    original = text("original")
    reader = text("reader")
    counts = (Int(text("new")) ?? 0, Int(text("revised")) ?? 0, Int(text("closed")) ?? 0)
  }
}
