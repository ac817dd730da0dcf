import Foundation
import Testing

@Suite("help, completion and the manual page")
struct HelpTests {
  @Test("docs/briefing.1 is the commands' own help; RECORD_REFERENCES=1 writes it")
  func manual() throws {
    let page = try Program.run(["manual"])
    #expect(page.status == 0, "\(page.errors)")
    let file = Program.checkout.appendingPathComponent("docs/briefing.1")
    if ProcessInfo.processInfo.environment["RECORD_REFERENCES"] == "1" {
      try Data(page.output.utf8).write(to: file)
      Issue.record("docs/briefing.1 was written; run again without RECORD_REFERENCES")
    }
    #expect(
      page.output == (try? String(contentsOf: file, encoding: .utf8)),
      "run `briefing manual > docs/briefing.1`")
    #expect(page.output.contains(".SS briefing matrix"))
    #expect(page.output.contains("briefing render layouts/weekly.yaml \\-\\-language en,ru,be"))
  }

  @Test(
    "each shell gets a completion script that knows the commands, their options and languages",
    arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) throws {
    let script = try Program.run(["--generate-completion-script", shell])
    #expect(script.status == 0)
    for word in ["matrix", "preview", "language", "as-of"] {
      #expect(script.output.contains(word), "\(word)")
    }
    guard shell == "bash" else { return }
    let scratch = try Scratch()
    let file = scratch.url.appendingPathComponent("briefing.bash")
    try Data(script.output.utf8).write(to: file)
    let check = try Program.run("/bin/bash", ["-n", file.path])
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test(
    "each command's help shows an example or needs none",
    arguments: [
      "render", "check", "explain", "statistics", "chart", "new", "verify", "schema", "matrix",
      "preview", "import",
    ])
  func examples(command: String) throws {
    let help = try Program.run([command, "--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("briefing \(command) "), "\(command) shows no example")
  }

  @Test("check, statistics and chart make the edition in the language asked for")
  func language() throws {
    let arguments = ["statistics", "layouts/one-page.yaml", "--format", "csv", "--language"]
    let russian = try Program.run(arguments + ["ru"])
    #expect(russian.status == 0, "\(russian.errors)")
    #expect(russian.output.contains("12,08"))
    let wrong = try Program.run(arguments + ["de"])
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("'de' is no language of briefings; there are en, ru, be."))
  }
}
