import Foundation
import Testing

@Suite("The desk's own words against the records")
struct OwnWordsTests {
  /// A dispatch whose weekday is not that day's.
  private static func dispatch(_ front: String = "") -> String {
    """
    ---
    date: 2024-05-23
    title: A day in May
    sources: [gazette-0523]
    \(front)
    ---

    The presidents met on Wednesday 23 May 2024.

    """
  }

  /// A new desk with that dispatch.
  private static func desk(_ front: String = "") throws -> Scratch {
    let scratch = try CheckTests.desk("desk.yaml") { $0 }
    let file = scratch.url.appendingPathComponent("desk/data/xaa-xbb/dispatches/day.md")
    try dispatch(front).write(to: file, atomically: true, encoding: .utf8)
    return scratch
  }

  @Test("check and render tell the words with file and line, end with 65 and render nothing")
  func stops() throws {
    let scratch = try Self.desk()
    for verb in ["check", "render"] {
      let result = try CheckTests.check(scratch, verb)
      #expect(result.status == 65, "\(result.output)")
      #expect(
        result.errors.contains(
          "data/xaa-xbb/dispatches/day.md:8:23: error[contradicts-records]: “Wednesday” is not "
            + "what the records say: calendar has 2024-05-23 is a Thursday"), "\(result.errors)")
      #expect(result.errors.contains("\n                        ^^^^^^^^^\n"))
    }
    let output = scratch.url.appendingPathComponent("desk/output").path
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test("a reason in the front matter lets the text pass and is printed with it, in each language")
  func reason() throws {
    let scratch = try Self.desk("contradiction: The gazette printed it so.")
    let desk = scratch.url.appendingPathComponent("desk")
    let result = try Program.run(
      ["render", "layouts/weekly.yaml", "--format", "txt,json"], in: desk)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("warning[contradicts-records]"))
    let files = try Self.files(below: desk.appendingPathComponent("output"))
    let text = try #require(files.first { $0.pathExtension == "txt" })
    #expect(
      try String(contentsOf: text, encoding: .utf8)
        .contains("Differs from the records: The gazette printed it so."))
    let json = try #require(files.first { $0.lastPathComponent == "briefing.json" })
    let parsed =
      try JSONSerialization.jsonObject(with: Data(contentsOf: json)) as? [String: Any]
    let words = try #require(parsed?["ownWords"] as? [[String: String]])
    #expect(
      words.contains {
        $0["text"] == "dispatches/day" && $0["words"] == "Wednesday"
          && $0["standing"] == "contradicts" && $0["record"] == "calendar"
      }, "\(words)")
  }

  private static func files(below folder: URL) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      .map { folder.appendingPathComponent($0) }
  }

  @Test("an unattended run sends nothing and ends with 65; the owner is told")
  func run() throws {
    let desk = try RunDesk()
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: desk.folder.appendingPathComponent("data").path)
    let set = try #require(folders.first)
    try Self.dispatch().write(
      toFile: desk.desk.path("data/\(set)/dispatches/day.md"), atomically: true, encoding: .utf8)
    let result = try desk.run("--as-of", "2024-05-27")
    #expect(result.status == 65, "\(result.errors)")
    #expect(result.errors.contains("contradicts-records"), "\(result.errors)")
    #expect(desk.desk.recipients == ["head"])
  }

  @Test("lint holds any text against a record set: what is false, what is not on record")
  func lint() throws {
    let scratch = try Scratch()
    let file = scratch.url.appendingPathComponent("note.txt")
    try Data(
      "Turnover fell to 12.3 billion,\na drop of 73 %. Loans came to 7 billion dollars.\n".utf8
    ).write(to: file)
    let result = try Program.run(["lint", file.path, "--records", "data/russia-belarus"])
    #expect(result.status == 65)
    #expect(result.errors.contains("note.txt:1:18: error[contradicts-records]: “12.3 billion”"))
    #expect(result.errors.contains("note.txt:2:11: error[contradicts-records]: “73 %”"))
    #expect(result.output.contains("note.txt:2:"))
    let json = try Program.run([
      "lint", file.path, "--records", "data/russia-belarus", "--format", "json",
    ])
    let parsed =
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(parsed?.contains { $0["words"] as? String == "73 %" } ?? false)
  }

  @Test("a page is read as its article, and a true text ends with 0")
  func page() throws {
    let scratch = try Scratch()
    let file = scratch.url.appendingPathComponent("note.html")
    let page = """
      <html><body><article><h1>The visit</h1>
      <p>Putin arrived in Minsk on <b>Thursday 23 May 2024</b> for a visit of two days.</p>
      </article></body></html>
      """
    try Data(page.utf8).write(to: file)
    let held = try Program.run(["lint", file.path, "--records", "data/russia-belarus"])
    #expect(held.status == 0, "\(held.errors)")
    try Data(page.replacingOccurrences(of: "23 May", with: "22 May").utf8).write(to: file)
    let other = try Program.run(["lint", file.path, "--records", "data/russia-belarus"])
    #expect(other.status == 65)
    #expect(other.errors.contains("note.html:2:"), "\(other.errors)")
  }
}
