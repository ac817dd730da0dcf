import Foundation
import Glibc
import Testing

/// What the program prints, where names, files and servers hold what a terminal would obey.
@Suite("What reaches the terminal")
struct TerminalTests {
  /// Clears the screen, turns the line about, begins a line, hides.
  private static let hostile = "x\u{1B}[2J\u{202E}\u{9B}1m\u{200B}y"
  private static let shown = #"x\u{1B}[2J\u{202E}\u{9B}1m\u{200B}y"#

  private func isClean(_ result: Program.Result) -> Bool {
    (result.output + result.errors).unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || scalar == "\t"
        || !(scalar.properties.isDefaultIgnorableCodePoint
          || scalar.properties.generalCategory == .control)
    }
  }

  @Test("the names of files and folders")
  func names() throws {
    let desk = try MailDesk()
    let folder = desk.folder.deletingLastPathComponent().appendingPathComponent(Self.hostile)
    try FileManager.default.moveItem(at: desk.folder, to: folder)
    defer { try? FileManager.default.moveItem(at: folder, to: desk.folder) }
    let commands = [
      ["render", "\(Self.hostile)/layouts/short.yaml", "--format", "json"],
      ["check", "\(Self.hostile)/layouts/\(Self.hostile).yaml"],
      ["verify", Self.hostile], ["explain", Self.hostile], ["new", Self.hostile],
      ["status", Self.hostile + "z"], ["outbox", "list", "--desk", Self.hostile + "z"],
      ["outbox", "reconcile", "--mail-log", Self.hostile + "z"],
    ]
    for arguments in commands {
      let result = try Program.run(arguments, in: folder.deletingLastPathComponent())
      #expect(isClean(result), "\(arguments)")
      #expect((result.output + result.errors).contains(Self.shown), "\(arguments) \(result)")
    }
  }

  @Test("an excerpt, its caret under the right character")
  func excerpt() throws {
    let desk = try MailDesk()
    try "title: \u{202E}\nno\u{AD}pe: 1\n".write(
      toFile: desk.path("layouts/short.yaml"), atomically: true, encoding: .utf8)
    let result = try desk.run(["check", "layouts/short.yaml"])
    #expect(isClean(result))
    #expect(result.errors.contains("  no\\u{AD}pe: 1\n  ^^^^^^^^^^\n"), "\(result.errors)")
  }

  @Test("what a mail program answers, in the outbox, the status and the log")
  func answers() throws {
    let desk = try RunDesk()
    let answer = #"printf 'x\033[2J\342\200\256\302\2331m\342\200\213y\n' >&2; exit 67"#
    try "#!/bin/sh\ncat >/dev/null\n\(answer)\n".write(
      toFile: desk.desk.path("sendmail"), atomically: true, encoding: .utf8)
    chmod(desk.desk.path("sendmail"), 0o755)
    let run = try desk.run("--log", "json")
    #expect(run.status == 1, "\(run.errors)")
    #expect(isClean(run) && run.errors.contains(#"x\u001b[2J\u202e\u009b1m\u200by"#))
    let list = try desk.desk.run(["outbox", "list"])
    #expect(isClean(list) && list.output.contains(Self.shown), "\(list)")
    let status = try desk.desk.run(["status", desk.folder.path])
    #expect(isClean(status) && status.output.contains(Self.shown), "\(status)")
    let json = try desk.desk.run(["status", desk.folder.path, "--json"])
    #expect(isClean(json) && json.output.contains(#"x\u001b[2J\u202e\u009b1m\u200by"#), "\(json)")
    let text = try desk.run("--log", "text")
    #expect(isClean(text))
  }

  @Test("a ledger that cannot be opened is told by the outbox and the status, with 74")
  func unreadable() throws {
    let desk = try RunDesk()
    let ledger = desk.desk.path("output/ledger.sqlite")
    try FileManager.default.createDirectory(
      atPath: desk.desk.path("output"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: ledger, withDestinationPath: "gone")
    let commands = [
      ["outbox", "list"], ["outbox", "list", "--all"], ["status", desk.folder.path],
      ["status", desk.folder.path, "--json"], ["status", desk.folder.path, "--expect", "due"],
    ]
    for arguments in commands {
      let result = try desk.desk.run(arguments)
      #expect(result.status == 74 && result.output == "", "\(arguments) \(result)")
      #expect(result.errors.contains("error[ledger]: the ledger cannot be used"), "\(result)")
    }
    try FileManager.default.removeItem(atPath: ledger)
    #expect(try desk.desk.run(["outbox", "list"]).output == "no message waits\n")
    try Data(repeating: 0x42, count: 4096).write(to: URL(fileURLWithPath: ledger))
    #expect(try desk.desk.run(["outbox", "list"]).status == 74)
  }
}
