internal import AssertionJudge
internal import Composer
internal import Diagnostics
internal import Document
internal import Fields
internal import Foundation
internal import Periods
internal import Records
internal import Values

@testable import Definitions
@testable import Renderers

/// A briefing of generated records as the files that another program would get.
struct JudgedBriefing: Sendable {
  let json: [UInt8]
  let files: [String: [UInt8]]
  let briefing: Briefing

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Briefings that several tests look at, composed once.
  static let samples: [JudgedBriefing] = (0..<100).compactMap { seed in
    try? JudgedBriefing(
      GeneratedRecords(seed: seed), layout: layouts[seed % layouts.count], language: "en")
  }

  /// The layouts whose sentences are judged; the reference one has the charts that no other has.
  static let layouts = [
    "weekly", "contact-log", "weekly", "reference", "weekly", "monthly-trade",
  ]

  /// `nil` where the layout cannot be composed of so few records.
  init?(_ records: GeneratedRecords, layout: String, language: String) throws {
    let file = try EnclosedFolder(Self.root).textFile("layouts/\(layout).yaml", area: .definition)
    let definition = try Definition.read(file, name: layout)
    guard let edition = Edition(name: "2024-W21", asOf: records.asOf),
      let composition = try? definition.written(in: language).compose(
        records: records.set.known(on: records.asOf), edition: edition,
        desk: Desk(names: ["en": "Desk"], recordSets: []), generator: "test")
    else { return nil }
    briefing = composition.briefing
    let (rendered, tables) = JSONRenderer().outlined(briefing)
    json = rendered.bytes
    files = Dictionary(
      AttachmentSet.make(json: rendered, tables: tables, of: briefing, definition: nil)
        .map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// What the second evaluator finds.
  var verdicts: [AssertionJudge.Verdict] {
    AssertionJudge(json: json, files: files)?.verdicts ?? []
  }

  /// What `verify` finds of the same claims, from other JSON if some is given.
  func outcomes(of json: [UInt8]? = nil) throws -> [ClaimCheck.Outcome] {
    let document = try BriefingDocument(reading: json ?? self.json)
    let attached = files.map { name, bytes in
      (
        name,
        AttachedFile(
          name: name, mediaType: "text/csv", description: "", relationship: .data, bytes: bytes)
      )
    }
    let answers = ClaimCheck.Answers(
      document, files: Dictionary(attached, uniquingKeysWith: { first, _ in first }))
    return document.sentences.flatMap(\.claims).map { ClaimCheck($0, answers).outcome }
  }
}
