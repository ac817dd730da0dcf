internal import Foundation

/// Name, size and SHA-256 of the files that a PDF carries.
struct AttachmentManifest: Decodable {
  static let schema = "briefing-attachments/1"

  struct File: Decodable {
    var name: String
    /// In bytes.
    var size: Int
    /// As hexadecimal digits.
    var sha256: String
  }

  var schema: String
  var files: [File]

  init(of attachments: [AttachedFile]) {
    schema = Self.schema
    files = attachments.map { File(name: $0.name, size: $0.bytes.count, sha256: $0.digest) }
  }

  /// `nil` for bytes that are no manifest.
  init?(reading bytes: [UInt8]) {
    guard let read = try? JSONDecoder().decode(Self.self, from: Data(bytes)),
      read.schema == Self.schema
    else { return nil }
    self = read
  }

  /// As JSON, members in a fixed order.
  var bytes: [UInt8] {
    let value = JSONValue.object([
      ("schema", .string(schema)),
      (
        "files",
        .array(
          files.map { file in
            .object([
              ("name", .string(file.name)), ("size", .integer(file.size)),
              ("sha256", .string(file.sha256)),
            ])
          })
      ),
    ])
    return Array((value.text + "\n").utf8)
  }
}
