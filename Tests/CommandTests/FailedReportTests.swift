import Foundation
import Testing

@Suite("A report that fails")
struct FailedReportTests {
  /// Changes a file of a desk.
  private func change(_ desk: RunDesk, _ file: String, _ text: (String) -> String) throws {
    let path = desk.desk.path(file)
    try text(try String(contentsOfFile: path, encoding: .utf8)).write(
      toFile: path, atomically: true, encoding: .utf8)
  }

  @Test("is told to the owner by mail with the first lines of what is wrong, once a day")
  func told() throws {
    let desk = try RunDesk()
    try change(desk, "data/fra-deu/trade.csv") { $0 + "nonsense\n" }
    for _ in 0..<2 {
      let run = try desk.run("--as-of", "2024-05-27")
      #expect(run.status == 65, "\(run.errors)")
    }
    #expect(desk.desk.recipients == ["head"])
    let message = try #require(desk.desk.sent.first)
    #expect(message.contains("Subject: fra-deu/small/2024-W21: not made, something is wrong"))
    #expect(message.contains("data/fra-deu/trade.csv:"), "\(message)")
    let text = message.replacing("=\r\n", with: "").replacing("=\n", with: "")
    #expect(text.contains("briefing check layouts/small.yaml"))
  }

  @Test("of which no run can begin is told as well, as far as the desk still says to whom")
  func notBegun() throws {
    let desk = try RunDesk()
    try change(desk, "layouts/small.yaml") { $0.replacing("cover:", with: "cofer:") }
    for _ in 0..<2 { #expect(try desk.run().status == 78) }
    #expect(desk.desk.recipients == ["head"])
    let message = try #require(desk.desk.sent.first)
    #expect(message.contains("Subject: desk: not made, something is wrong"), "\(message)")
    #expect(message.contains("layouts/small.yaml:2:1: error[unknown-key]"))
    try change(desk, "desk.yaml") { $0.replacing("sender:", with: "sendre:") }
    #expect(try desk.run().status == 78)
    #expect(desk.desk.sent.count == 1)
  }

  @Test(
    "its PDF goes out with a shorter table, or a few words, where the text is too long for mail",
    arguments: [
      (300, 8, "rows of a table and the PDF"), (7, 800, "a few words, as the text is longer"),
    ])
  func long(rows: Int, sentences: Int, told: String) throws {
    let desk = try RunDesk()
    let words = String(repeating: "They spoke about many things at length. ", count: sentences)
    let calls = (0..<rows).map { index in
      "c-\(index),2024-05-\(21 + index % 4),,exact,call,,Cleo First; Dan Second,,,trade,held,"
        + "\(index) \(words),gazette-0110\n"
    }.joined()
    try change(desk, "data/fra-deu/contacts.csv") { $0 + calls }
    try change(desk, "layouts/small.yaml") { layout in
      "email: {blocks: [all], attach-pdf: no}\n" + layout
        + "\n      - table: {of: contacts.log, id: all, days: 30, max: 400}\n"
    }
    let run = try desk.run("--as-of", "2024-05-27")
    #expect(run.status == 0, "\(run.errors)")
    let message = try #require(
      desk.desk.sent.first { $0.contains("Content-Type: application/pdf") })
    #expect(message.contains("The whole briefing is attached as a PDF."))
    let check = try desk.desk.run(
      ["check", "layouts/small.yaml", "--edition", "2024-W21", "--mail"])
    #expect(check.status == 0, "\(check.errors)")
    #expect(check.output.contains(told), "\(check.output)")
  }
}
