internal import Composer
internal import Foundation
internal import Testing

@testable import Document
@testable internal import Renderers

@Suite("Verifying by what is attached")
struct VerificationTests {
  static let definition = SourceText(name: "weekly.yaml", bytes: Array("title: A\n".utf8))

  static func attachments() throws -> [AttachedFile] {
    var briefing = try SampleBriefing.make()
    briefing.numbers[2].value = 45.8137e9
    let cell = Table.Cell.text([.number("12.08", id: "n2")])
    briefing.sections[0].blocks.append(
      .table(
        Table(
          id: "levels", columns: [Table.Column([.text("Turnover")], unit: "bn USD")],
          rows: [Table.Row([cell])])))
    let source = AttachedFile(
      name: "", mediaType: "", description: "", relationship: .source, bytes: definition.bytes)
    let inputs = [InputDigest(name: "layouts/weekly.yaml", sha256: source.digest)]
    let (json, tables) = JSONRenderer(inputs: inputs).outlined(briefing)
    return AttachmentSet.make(json: json, tables: tables, definition: definition)
  }

  /// What is found wrong after a text in one of the files was changed; with `seal` the manifest is
  /// made to fit, as somebody would who covers the change.
  func problems(
    _ name: String, _ old: String, _ new: String, seal: Bool = true
  ) throws -> [String] {
    var files = try Self.attachments()
    let index = try #require(files.firstIndex { $0.name == name })
    let text = String(decoding: files[index].bytes, as: UTF8.self)
    #expect(text.contains(old))
    files[index].bytes = Array(text.replacingOccurrences(of: old, with: new).utf8)
    if seal, let manifest = files.firstIndex(where: { $0.name == "manifest.json" }) {
      let others = files.filter { $0.name != "manifest.json" }
      files[manifest].bytes = AttachmentManifest(of: others).bytes
    }
    return Verification(of: files).problems
  }

  @Test("a PDF carries JSON, a CSV for each table and chart, the definition and a manifest")
  func names() throws {
    let files = try Self.attachments()
    #expect(files.map(\.name) == files.map(\.name).sorted())
    let names = Set(files.map(\.name))
    #expect(
      names.isSuperset(of: [
        "briefing.json", "manifest.json", "weekly.yaml", "levels.csv", "turnover.csv",
      ]))
    #expect(files.first { $0.name == "weekly.yaml" }?.relationship == .source)
  }

  @Test("a table's CSV has what is printed and the value before rounding")
  func csv() throws {
    let file = try #require(try Self.attachments().first { $0.name == "levels.csv" })
    #expect(
      String(decoding: file.bytes, as: UTF8.self)
        == "\"Turnover, bn USD\",Turnover (value)\r\n12.08,12080000000\r\n")
  }

  @Test("what was not touched holds, and the line says how far")
  func whole() throws {
    let verification = Verification(of: try Self.attachments())
    #expect(verification.problems == [])
    #expect(
      verification.summary.hasSuffix(
        "3 numbers printed as their values are: 1 computed again, 1 as recorded or stated, "
          + "1 by statistics that only the records can repeat"))
  }

  @Test("a changed file is named by its digest")
  func digest() throws {
    let found = try problems("weekly.yaml", "title: A", "title: B", seal: false)
    #expect(found.first == "weekly.yaml was changed: its SHA-256 is not the manifest's")
  }

  @Test("a definition that the JSON does not name is found although the manifest fits")
  func definition() throws {
    #expect(
      try problems("weekly.yaml", "title: A", "title: B")
        == ["weekly.yaml is not the definition that briefing.json names"])
  }

  @Test("a changed operand is found by computing the number again")
  func operand() throws {
    #expect(
      try problems("briefing.json", "6060000000", "6070000000") == [
        "12.08 (n2, trade.turnover.latest) is computed as 12090000000 where the file says 12080000000"
      ])
  }

  @Test("a changed value is found by computing the number again")
  func value() throws {
    #expect(
      try problems("briefing.json", "\"value\": 12080000000", "\"value\": 12081000000").contains(
        "12.08 (n2, trade.turnover.latest) is computed as 12080000000 "
          + "where the file says 12081000000"))
  }

  @Test("a changed formula is found by computing the number again, or cannot be read")
  func formula() throws {
    #expect(
      try problems("briefing.json", "\"Add\"", "\"Subtract\"") == [
        "12.08 (n2, trade.turnover.latest) is computed as -40000000 where the file says 12080000000"
      ])
    #expect(
      try problems("briefing.json", "\"Add\"", "\"Plus\"") == [
        "briefing.json: number 2 of the file has a formula that this program does not know"
      ])
  }

  @Test("a formula without the values it needs is found")
  func operands() throws {
    #expect(
      try problems("briefing.json", "\"name\": \"exports\"", "\"name\": \"imports\"") == [
        "12.08 (n2, trade.turnover.latest) has a formula without the values it needs: "
          + "exports + imports"
      ])
  }

  @Test("a number printed otherwise than its value is named")
  func text() throws {
    let found = try problems("briefing.json", "\"text\": \"+4.2%\"", "\"text\": \"+4.9%\"")
    #expect(
      found.contains(
        "+4.9% (n1, trade.turnover.growth) is not how 4.2 is printed with 1 decimal"))
  }

  @Test("a number changed in a CSV is found although the manifest fits")
  func table() throws {
    #expect(
      try problems("levels.csv", "12.08", "12.80")
        == ["levels.csv, line 2, does not say what briefing.json says"])
  }

  @Test("a file taken away or put in is named")
  func files() throws {
    var files = try Self.attachments()
    files.removeAll { $0.name == "levels.csv" }
    files.append(
      AttachedFile(
        name: "other.txt", mediaType: "", description: "", relationship: .unspecified, bytes: []))
    let found = Verification(of: files).problems
    #expect(found.contains("levels.csv is missing"))
    #expect(found.contains("other.txt is not in the manifest"))
  }

  @Test("a PDF without a manifest is not one of this program's")
  func foreign() {
    #expect(Verification(of: []).problems.count == 1)
  }

  @Test("what a PDF carries reads back as it was attached, with what it is to the document")
  func roundTrip() throws {
    let (bytes, tags) = try PDFConformanceTests.draft()
    let files = try Self.attachments()
    let conformance = PDFConformance(
      metadata: PDFConformanceTests.metadata, language: "en",
      colorProfile: try PDFConformanceTests.profile())
    let read = try PDFContents(
      reading: conformance.finish(bytes, tags: tags, attachments: files)
    ).files
    #expect(read.map(\.name) == files.map(\.name))
    #expect(read.map(\.bytes) == files.map(\.bytes))
    #expect(read.map(\.relationship) == files.map(\.relationship))
  }
}
