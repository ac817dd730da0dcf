internal import Digests

/// A file carried in a PDF (PDF/A-3 associated file).
public struct AttachedFile: Sendable, Hashable {
  /// What the file is to the document (ISO 19005-3, annex E).
  enum Relationship: String, Sendable {
    /// What tables and charts show.
    case data = "Data"
    /// What the document was made from.
    case source = "Source"
    /// Anything else that is found in a PDF.
    case unspecified = "Unspecified"
  }

  /// A plain file name, unique in the document.
  public var name: String
  var mediaType: String
  /// What it is, in a few words.
  var description: String
  var relationship: Relationship
  public var bytes: [UInt8]

  /// SHA-256 of the bytes as hexadecimal digits.
  var digest: String { SHA256.hexDigest(of: bytes) }
}
