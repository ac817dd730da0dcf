import Foundation
import Testing

@Suite("briefing verify")
struct VerifyTests {
  /// Renders the example's PDF and gives its path.
  static func pdf(_ scratch: Scratch) throws -> String {
    _ = try RenderTests.example(scratch, ["--format", "pdf"])
    let name = try #require(try scratch.files().keys.first { $0.hasSuffix("briefing.pdf") })
    return scratch.url.appendingPathComponent(name).path
  }

  /// What poppler finds attached.
  static func attached(_ pdf: String, _ scratch: Scratch) throws -> [String: Data] {
    let folder = scratch.url.appendingPathComponent("attached")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let result = try Program.run("/usr/bin/pdfdetach", ["-saveall", "-o", folder.path, pdf])
    #expect(result.status == 0, "\(result.errors)")
    return try scratch.files(below: "attached")
  }

  @Test("the example holds, in one line")
  func holds() throws {
    let scratch = try Scratch()
    let result = try Program.run(["verify", try Self.pdf(scratch)])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.isEmpty)
    #expect(result.output.split(separator: "\n").count == 1)
    #expect(result.output.contains(#/\d+ attached files whole; \d+ numbers printed/#))
  }

  @Test("what another program finds attached is what the records and the definition say")
  func records() throws {
    let scratch = try Scratch()
    let files = try Self.attached(try Self.pdf(scratch), scratch)
    let checkout = Program.checkout
    #expect(
      files["weekly.yaml"]
        == (try Data(contentsOf: checkout.appendingPathComponent("layouts/weekly.yaml"))))
    struct Document: Decodable {
      struct Input: Decodable {
        var name: String
        var sha256: String
      }
      struct Number: Decodable {
        var name: String
        var formula: String
        var unit: String
        var value: Double?
        var records: [String]
      }
      var inputs: [Input]
      var numbers: [Number]
    }
    let json = try #require(files["briefing.json"])
    let document = try JSONDecoder().decode(Document.self, from: json)
    let numbers = document.numbers
    #expect(document.inputs.count > 4)
    for input in document.inputs {
      let path = checkout.appendingPathComponent(input.name).path
      let digest = try Program.run("/usr/bin/sha256sum", [path]).output.prefix(64)
      #expect(digest == input.sha256, "\(input.name)")
    }
    let rows = try String(
      contentsOf: checkout.appendingPathComponent("data/russia-belarus/statements.csv"),
      encoding: .utf8
    ).split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let column = try #require(rows[0].firstIndex(of: "growth"))
    let stated = numbers.filter { $0.formula == "growth.stated" && $0.value != nil }
    #expect(stated.count > 20)
    for number in stated {
      let row = try #require(rows.first { $0[0] == number.records[0] })
      #expect(Double(row[column]) == number.value, "\(number.records)")
    }
    let amount = try #require(rows[0].firstIndex(of: "value"))
    let unit = try #require(rows[0].firstIndex(of: "unit"))
    let levels = numbers.filter {
      $0.formula == "level.stated" && $0.unit == "USD" && $0.value != nil
        && !$0.name.hasSuffix(".interval")
    }
    #expect(levels.count > 20)
    for number in levels {
      let row = try #require(rows.first { $0[0] == number.records[0] })
      guard row[unit] == "USD bn", let billions = Double(row[amount]) else { continue }
      #expect(abs(abs(billions * 1e9) - abs(number.value ?? 0)) < 1, "\(number.records)")
    }
    let csv = try #require(files["turnover.csv"])
    #expect(
      String(decoding: csv, as: UTF8.self).contains(",35000000000,"))
  }

  @Test("a number changed in an attached file is named, exit 65")
  func changed() throws {
    let scratch = try Scratch()
    let pdf = try Self.pdf(scratch)
    let csv = try #require(try Self.attached(pdf, scratch)["turnover.csv"])
    let changed = scratch.url.appendingPathComponent("turnover.csv")
    let text = String(decoding: csv, as: UTF8.self)
    try Data(text.replacingOccurrences(of: "35000000000", with: "53000000000").utf8)
      .write(to: changed)
    let other = scratch.url.appendingPathComponent("other.pdf").path
    let qpdf = try Program.run(
      "/usr/bin/qpdf",
      [pdf, "--add-attachment", changed.path, "--key=turnover.csv", "--replace", "--", other])
    #expect(qpdf.status == 0, "\(qpdf.errors)")
    let result = try Program.run(["verify", other])
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("turnover.csv was changed: its SHA-256 is not the manifest's"))
    #expect(result.errors.contains(#/turnover\.csv, line \d+, does not say what briefing\.json/#))
  }

  /// The PDF with entries of its catalog changed (`qpdf --update-from-json`).
  static func tampered(_ pdf: String, _ entries: [String: Any], _ scratch: Scratch) throws -> String
  {
    let json = try Program.run(
      "/usr/bin/qpdf", ["--json=2", "--json-key=qpdf", "--json-stream-data=none", pdf])
    #expect(json.status == 0, "\(json.errors)")
    let file = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let parts = try #require(file["qpdf"] as? [[String: Any]])
    let trailer = try #require((parts[1]["trailer"] as? [String: Any])?["value"] as? [String: Any])
    let root = "obj:" + (try #require(trailer["/Root"] as? String))
    var catalog = try #require((parts[1][root] as? [String: Any])?["value"] as? [String: Any])
    catalog.merge(entries) { $1 }
    let changes: [String: Any] = ["qpdf": [parts[0], [root: ["value": catalog]]]]
    let update = scratch.url.appendingPathComponent("update.json")
    try JSONSerialization.data(withJSONObject: changes).write(to: update)
    let other = scratch.url.appendingPathComponent("tampered.pdf").path
    let qpdf = try Program.run(
      "/usr/bin/qpdf", [pdf, "--update-from-json=\(update.path)", other])
    #expect(qpdf.status == 0, "\(qpdf.errors)")
    return other
  }

  @Test("a PDF that acts when it is opened, or carries a file more, is refused, exit 65")
  func acting() throws {
    let scratch = try Scratch()
    let pdf = try Self.pdf(scratch)
    let program = try Program.run(
      [
        "verify",
        Self.tampered(pdf, ["/OpenAction": ["/S": "/Launch", "/F": "u:/bin/sh"]], scratch),
      ])
    #expect(program.status == 65)
    #expect(program.errors.contains(#/object \d+ has an entry that may not be: OpenAction/#))
    #expect(program.errors.contains(#/object \d+ is an action that may not be: Launch/#))
    let more = scratch.url.appendingPathComponent("more.pdf").path
    let added = try Program.run(
      "/usr/bin/qpdf",
      [pdf, "--add-attachment", pdf, "--key=more.exe", "--filename=more.exe", "--", more])
    #expect(added.status == 0, "\(added.errors)")
    let carrying = try Program.run(["verify", more])
    #expect(carrying.status == 65)
    #expect(carrying.errors.contains("more.exe is not in the manifest"))
  }

  @Test("what is no PDF of ours is said so")
  func foreign() throws {
    let scratch = try Scratch()
    let text = scratch.url.appendingPathComponent("a.pdf")
    try Data("text".utf8).write(to: text)
    #expect(try Program.run(["verify", text.path]).status == 65)
    #expect(try Program.run(["verify", "nowhere.pdf"]).status == 64)
  }
}
