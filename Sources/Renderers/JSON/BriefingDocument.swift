internal import Foundation

/// What `briefing.json` says, read back.
public struct BriefingDocument: Sendable, Hashable, Decodable {
  public var schema: String
  public var identity: Identity
  public var numbers: [Number]
  public var sources: [Source]

  /// Which briefing it is.
  public struct Identity: Sendable, Hashable, Decodable {
    public var title: String
    public var recordSet: String
    public var definition: String
    public var edition: String
    public var language: String
    /// ISO 8601.
    public var asOf: String
  }

  /// A printed number; the fields are those of `PrintedNumber`.
  public struct Number: Sendable, Hashable, Decodable {
    public var id: String
    public var text: String
    public var value: Double?
    public var lower: Double?
    public var upper: Double?
    public var intervalKind: String
    public var unit: String
    public var period: String?
    public var name: String
    public var formula: String
    public var formulaText: String
    public var nature: String
    public var speaker: String?
    public var isDisputed: Bool
    public var rounding: String
    public var records: [String]
    public var sources: [String]
    public var place: String
  }

  /// A numbered source.
  public struct Source: Sendable, Hashable, Decodable {
    public var number: Int
    public var id: String
    public var text: String
    public var address: String?
  }

  /// Reads the bytes of a `briefing.json`.
  public init(reading bytes: [UInt8]) throws(BriefingDocumentError) {
    do {
      self = try JSONDecoder().decode(BriefingDocument.self, from: Data(bytes))
    } catch {
      throw .unreadable
    }
    guard schema == JSONRenderer.schema else { throw .schema(schema) }
  }
}

/// Why a file cannot be read as a briefing.
public enum BriefingDocumentError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is not JSON, or lacks what a briefing has.
  case unreadable
  /// It was written by a version that this one does not know.
  case schema(String)

  /// One sentence without a final stop.
  public var description: String {
    switch self {
    case .unreadable: "the file is not the JSON of a briefing"
    case .schema(let schema):
      "the file has schema \(schema); this program reads \(JSONRenderer.schema)"
    }
  }
}
