import Foundation
import Testing

/// One file of `Broken/` for each message that only the whole program tells: how a new desk is
/// broken and what is run, as a shell script, and below the line `prints` what that prints, word for
/// word. `RECORD_REFERENCES=1` writes that part again, and such a run fails.
@Suite("What the program says of a broken desk")
struct BrokenDeskTests {
  private static let folder = Program.checkout.appendingPathComponent("Tests/CommandTests/Broken")
  private static let line = "\nprints\n"

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()

  /// What scripts call: the program, and shorthands for the files that are broken most.
  private static let prelude = """
    briefing() { "$PROGRAM" "$@"; }
    # A briefing that has nothing to say of its own.
    short=layouts/short.yaml
    echo 'sections: [{id: a, title: A, blocks: [{text: Words.}]}]' >$short
    # The theme of that briefing.
    theme() {
      mkdir -p layouts/themes
      sed -i '1i theme: own' $short
      echo "$1" >layouts/themes/own.yaml
      briefing check $short
    }
    # The desk's mail with one more key; a list of one reader where no other is given.
    mail() {
      local lists=${2:-}
      [ -n "$lists" ] || lists='[{address: a@example.org}]'
      printf 'mail:\\n  sender: desk@example.org\\n  lists:\\n    readers: %s\\n  %b\\n' "$lists" "$1" \
        >>desk.yaml
      briefing check $short
    }
    # A schedule of the weekly briefing, and a run.
    schedule() {
      echo "schedules: [{layout: layouts/weekly.yaml, $1}]" >>desk.yaml
      briefing run .
    }
    # A definition of one section with one block, and its rendering.
    block() {
      printf 'sections:\\n- id: a\\n  title: A\\n  blocks:\\n  - %s\\n' "$1" >layouts/own.yaml
      briefing render layouts/own.yaml --format "${2:-txt}"
    }
    # A home of the program with a font table of one line.
    fonts() {
      mkdir -p home/fonts
      printf "$1\\n" >home/fonts/fonts.lock
      BRIEFING_HOME=$PWD/home briefing render $short --format txt
    }

    """

  /// A new desk, made once and copied for each input.
  private static let new = Result<URL, any Error> {
    let desk = URL(fileURLWithPath: Program.path).deletingLastPathComponent()
      .appendingPathComponent("broken-desk/desk")
    try? FileManager.default.removeItem(at: desk.deletingLastPathComponent())
    let made = try Program.run(["new", desk.path])
    try #require(made.status == 0, "\(made.errors)")
    return desk
  }

  @Test("there are inputs for some sixty messages")
  func count() { #expect(Self.names.count > 60) }

  @Test("each fault is told word for word, with its code", arguments: names)
  func message(name: String) throws {
    let file = Self.folder.appendingPathComponent(name + ".txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    let script = text.range(of: Self.line).map { String(text[..<$0.lowerBound]) } ?? text
    let scratch = try Scratch()
    let desk = scratch.url.appendingPathComponent("desk")
    try FileManager.default.copyItem(at: try Self.new.get(), to: desk)
    let result = try Program.run(
      "/bin/bash", ["-c", Self.prelude + script], in: desk,
      environment: [
        "PROGRAM": Program.fastest, "BRIEFING_HOME": Program.checkout.path,
        "HOME": scratch.url.path,
      ])
    let printed = result.errors.replacing(desk.path, with: "DESK")
      .replacing(Program.checkout.path, with: "HOME")
    let report = script + Self.line + printed + "exit \(result.status)\n"
    if ProcessInfo.processInfo.environment["RECORD_REFERENCES"] == "1" {
      try Data(report.utf8).write(to: file)
      Issue.record("recorded \(name)")
    }
    #expect(report == (try String(contentsOf: file, encoding: .utf8)))
    #expect(printed.contains("[\(name)]"), "\(printed)")
  }
}
