public import Document
internal import Foundation

/// What `briefing.json` says, read back.
public struct BriefingDocument: Sendable, Hashable {
  public var identity: Identity
  /// The files it was made from.
  public var inputs: [Input]
  public var numbers: [PrintedNumber]
  public var sources: [Source]
  /// Every table and the data of every chart, in reading order.
  public var tables: [Table]
  /// The judgements and dispatches, in reading order.
  public var ownTexts: [OwnText]
  /// Every generated sentence with what it claims; none in a file of an older version.
  public var sentences: [Sentence]
  /// What the records were asked for those claims.
  public var questions: [Question]

  /// A file it was made from.
  public struct Input: Sendable, Hashable, Decodable {
    /// Path inside the desk.
    public var name: String
    /// SHA-256 as hexadecimal digits.
    public var sha256: String
  }

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

  /// A numbered source.
  public struct Source: Sendable, Hashable, Decodable {
    public var number: Int
    public var id: String
    public var text: String
    public var address: String?
  }

  /// Reads the bytes of a `briefing.json`.
  public init(reading bytes: [UInt8]) throws(BriefingDocumentError) {
    let file: File
    do {
      file = try JSONDecoder().decode(File.self, from: Data(bytes))
    } catch DecodingError.keyNotFound(let key as PrintedNumber.Key, _) where key == .expression {
      throw .withoutFormulas
    } catch DecodingError.dataCorrupted(let context) where context.isAboutFormula {
      throw .unknownFormula(context.numberInFile)
    } catch {
      throw .unreadable
    }
    guard file.schema == JSONRenderer.schema else { throw .schema(file.schema) }
    identity = file.identity
    inputs = file.inputs
    numbers = file.numbers
    sources = file.sources
    sentences = file.sentences?.map(\.sentence) ?? []
    questions = file.questions ?? []
    let parts = [file.cover] + file.sections
    tables = parts.flatMap { Table.tables(of: $0.blocks) }
    ownTexts = parts.flatMap { Self.ownTexts(of: $0.blocks) }
  }

  /// The file as it is written.
  private struct File: Decodable {
    struct Part: Decodable { var blocks: [JSONValue] }

    var schema: String
    var identity: Identity
    var inputs: [Input]
    var numbers: [PrintedNumber]
    var sources: [Source]
    var cover: Part
    var sections: [Part]
    var sentences: [ReadSentence]?
    var questions: [Question]?
  }
}

/// Why a file cannot be read as a briefing.
public enum BriefingDocumentError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is not JSON, or lacks what a briefing has.
  case unreadable
  /// It was written before formulas could be read: nothing can be computed again from it.
  case withoutFormulas
  /// The number in that place of its list, from 1, has a formula that this program does not know.
  case unknownFormula(Int)
  /// It was written by a version that this one does not know.
  case schema(String)

  /// One sentence without a final stop.
  public var description: String {
    switch self {
    case .unreadable: "the file is not the JSON of a briefing"
    case .withoutFormulas:
      "the file is of an older version, whose formulas cannot be computed again; "
        + "`briefing render` makes it anew"
    case .unknownFormula(let place):
      "number \(place) of the file has a formula that this program does not know"
    case .schema(let schema):
      "the file has schema \(schema); this program reads \(JSONRenderer.schema)"
    }
  }
}

extension DecodingError.Context {
  /// Whether it was a formula, or one of its operands, that could not be read.
  fileprivate var isAboutFormula: Bool {
    codingPath.contains { key in
      (key as? PrintedNumber.Key).map { [.expression, .operands].contains($0) } ?? false
    }
  }

  /// The place in the list of numbers, from 1.
  fileprivate var numberInFile: Int {
    (codingPath.compactMap(\.intValue).first ?? 0) + 1
  }
}
