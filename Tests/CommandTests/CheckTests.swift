import Foundation
import Testing

@Suite("briefing check and render on broken input")
struct CheckTests {
  /// A new desk with one file changed.
  static func desk(_ path: String, _ change: (String) -> String) throws -> Scratch {
    let scratch = try Scratch()
    let made = try Program.run(["new", scratch.url.appendingPathComponent("desk").path])
    #expect(made.status == 0, "\(made.errors)")
    let file = scratch.url.appendingPathComponent("desk/\(path)")
    try change(String(contentsOf: file, encoding: .utf8)).write(
      to: file, atomically: true, encoding: .utf8)
    return scratch
  }

  static func check(_ scratch: Scratch, _ verb: String) throws -> Program.Result {
    try Program.run(
      [verb, "layouts/weekly.yaml"], in: scratch.url.appendingPathComponent("desk"))
  }

  @Test("the shipped example has no errors")
  func clean() throws {
    let result = try Program.run(["check", "layouts/weekly.yaml"])
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.first == "russia-belarus, weekly, edition 2024-W21 as of 2024-05-28: no errors")
    #expect(lines.count == 2 && lines[1].contains(" on record, 0 against the records, 0 not on"))
  }

  @Test("errors of several record files are shown at once, located, and end with 65")
  func records() throws {
    let scratch = try Self.desk("data/xaa-xbb/contacts.csv") {
      $0.replacingOccurrences(of: "2024-01-10,,exact", with: "2024-13-10,,exact")
        .replacingOccurrences(of: "gazette-0514", with: "gazette-0541")
    }
    let file = scratch.url.appendingPathComponent("desk/data/xaa-xbb/statements.csv")
    try String(contentsOf: file, encoding: .utf8).replacingOccurrences(of: "2.41", with: "2,41x")
      .write(to: file, atomically: true, encoding: .utf8)
    for verb in ["check", "render"] {
      let result = try Self.check(scratch, verb)
      #expect(result.status == 65, "\(result.errors)")
      #expect(result.errors.contains("data/xaa-xbb/contacts.csv:2:11: error["))
      #expect(result.errors.contains("`gazette-0541` is not in sources.csv"))
      #expect(result.errors.contains("data/xaa-xbb/statements.csv:2:"))
      #expect(result.errors.contains("^"))
    }
    let output = scratch.url.appendingPathComponent("desk/output").path
    #expect(!FileManager.default.fileExists(atPath: output), "nothing is rendered")
  }

  @Test("an error in a theme stops everything: a wrong key, a picture that is missing or cut off")
  func theme() throws {
    let scratch = try Self.desk("desk.yaml") { $0 }
    let themes = scratch.url.appendingPathComponent("desk/layouts/themes")
    try FileManager.default.createDirectory(at: themes, withIntermediateDirectories: true)
    // The head of a PNG of 300 by 100 pixels, and nothing behind it.
    let head: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 1, 44, 0, 0, 0, 100, 8, 2, 0, 0, 0, 0, 0, 0, 0]
    try Data(head).write(to: themes.appendingPathComponent("cut.png"))
    for (theme, code) in [
      ("margin: 3", "unknown-key"),
      ("letterhead: {picture: none.png, width: 40, height: 15, words: x}", "missing-picture"),
      ("letterhead: {picture: cut.png, width: 40, height: 15, words: x}", "no-picture"),
    ] {
      try Data((theme + "\n").utf8).write(to: themes.appendingPathComponent("own.yaml"))
      let result = try Program.run(
        ["check", "layouts/weekly.yaml", "--theme", "own"],
        in: scratch.url.appendingPathComponent("desk"))
      #expect(result.status == 78, "\(result.errors)")
      #expect(result.output.isEmpty)
      #expect(result.errors.contains("layouts/themes/own.yaml"))
      #expect(result.errors.contains("error[\(code)]"))
    }
  }

  @Test("a misspelt name in the definition is shown at its characters and ends with 78")
  func definition() throws {
    let scratch = try Self.desk("layouts/weekly.yaml") {
      $0.replacingOccurrences(of: "contacts.week.sentence", with: "contacts.week.sentense")
    }
    let result = try Self.check(scratch, "check")
    #expect(result.status == 78, "\(result.errors)")
    #expect(result.errors.contains("error[unknown-name]: unknown name `contacts.week.sentense`"))
    #expect(result.errors.contains("did you mean `contacts.week.sentence`?"))
  }

  @Test("errors in the definition and in the records are told in one run")
  func both() throws {
    let scratch = try Self.desk("layouts/weekly.yaml") { "sectoins: []\n" + $0 }
    let sources = scratch.url.appendingPathComponent("desk/data/xaa-xbb/sources.csv")
    try FileManager.default.removeItem(at: sources)
    let result = try Self.check(scratch, "check")
    #expect(result.status == 78)
    #expect(result.errors.contains("did you mean `sections`?"))
    #expect(result.errors.contains("sources.csv: error[missing-file]"))
  }

  @Test(
    "a character that no font has is named with its record and block before anything is written")
  func missingCharacter() throws {
    let scratch = try Self.desk("data/xaa-xbb/dispatches/2024-05-22-transport.md") {
      $0.replacingOccurrences(of: "No date was given", with: "No 日 was given")
    }
    let result = try Self.check(scratch, "render")
    #expect(result.status == 65)
    let told = "2024-05-22-transport.md:[0-9]+:[0-9]+: error\\[missing-glyph\\]: no font has `日`"
    #expect(
      result.errors.range(of: told + " \\(U\\+65E5\\), in ", options: .regularExpression) != nil,
      "\(result.errors)")
    let output = scratch.url.appendingPathComponent("desk/output").path
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test(
    "a link that leads nowhere is told with its line, and a lawful address with brackets is led to")
  func links() throws {
    let scratch = try Self.desk("data/xaa-xbb/sources.csv") {
      $0.replacingOccurrences(of: "https://example.org/trade-2024-q1", with: "http://e.org/a)b")
    }
    let name = "data/xaa-xbb/dispatches/2024-05-22-transport.md"
    let file = scratch.url.appendingPathComponent("desk/\(name)")
    let text = try String(contentsOf: file, encoding: .utf8)
    try (text + "\nSee [this](javascript:alert).\n").write(
      to: file, atomically: true, encoding: .utf8)
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).count + 1
    let checked = try Self.check(scratch, "check")
    #expect(checked.status == 0, "\(checked.errors)")
    #expect(
      checked.errors.contains(
        "\(name):\(line):12: warning[link-left-out]: the link to `javascript:alert` is left out"),
      "\(checked.errors)")
    let rendered = try Self.check(scratch, "render")
    #expect(rendered.status == 0, "\(rendered.errors)")
    let pdf = try #require(try scratch.files().keys.first { $0.hasSuffix("briefing.pdf") })
    let json = try Program.run(
      "/usr/bin/qpdf",
      ["--json=2", "--json-key=qpdf", scratch.url.appendingPathComponent(pdf).path])
    #expect(json.output.contains("\"/URI\": \"u:http://e.org/a%29b\""))
    #expect(!json.output.contains("/JavaScript"))
  }

  @Test("a record set outside the desk's folder is not read")
  func outside() throws {
    let scratch = try Self.desk("desk.yaml") { $0 }
    let result = try Program.run(
      ["check", "layouts/weekly.yaml", "--records", Program.checkout.path + "/data/demonstration"],
      in: scratch.url.appendingPathComponent("desk"))
    #expect(result.status == 65)
    #expect(result.errors.contains("error[outside-desk]"))
  }
}
