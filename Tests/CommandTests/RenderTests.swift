import Foundation
import Needs
import Testing

@Suite("briefing render")
struct RenderTests {
  /// Renders the example into a folder and gives its text as `pdftotext` reads it.
  static func example(_ scratch: Scratch, _ more: [String] = []) throws -> String {
    let result = try Program.run(
      ["render", "layouts/weekly.yaml", "--output", scratch.url.path] + more)
    #expect(result.status == 0, "\(result.errors)")
    let files = try scratch.files()
    let pdf = try #require(files.keys.first { $0.hasSuffix("briefing.pdf") })
    let text = try Program.run(
      "/usr/bin/pdftotext", ["-layout", scratch.url.appendingPathComponent(pdf).path, "-"])
    return text.output.replacingOccurrences(of: "\u{A0}", with: " ")
  }

  @Test("the example holds its figures, the implied one marked and the conflict with both sources")
  func figures() throws {
    let scratch = try Scratch()
    let text = try Self.example(scratch)
    let flowing = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for figure in ["48.7", "6.3%", "12.08", "+4.2%", "−2.3%"] {
      #expect(flowing.contains(figure), "\(figure)")
    }
    #expect(flowing.contains(#/45\.8 bn USD \(implied, 45\.70–45\.93 bn USD\) \[\d+\]/#))
    #expect(
      flowing.contains(#/\+4\.2% \(BELTA\) \[\d+\] and −2\.3% \(Kremlin briefing note\) \[\d+\]/#))
    #expect(!flowing.contains("31 May 2024"), "a call of 31 May was not known on 28 May")
  }

  @Test("the example has six to twelve pages, every file the README names, and no other")
  func files() throws {
    let scratch = try Scratch()
    _ = try Self.example(scratch)
    let names = Set(
      try scratch.files(below: "russia-belarus/weekly/2024-W21/en").keys.map {
        $0.hasPrefix("charts/") ? "charts" : $0
      })
    #expect(names == ["briefing.pdf", "briefing.html", "briefing.json", "charts"])
    let pdf = scratch.url.appendingPathComponent(
      "russia-belarus/weekly/2024-W21/en/briefing.pdf")
    let info = try Program.run("/usr/bin/pdfinfo", [pdf.path]).output
    let pages = try #require(info.firstMatch(of: #/Pages:\s+(\d+)/#).flatMap { Int($0.1) })
    #expect((6...12).contains(pages))
    #expect(info.contains("Tagged:          yes"))
  }

  @Test("the same input gives the same bytes under another clock, zone, locale and home")
  func deterministic() throws {
    let one = try Scratch()
    let other = try Scratch()
    _ = try Self.example(one)
    let arguments = ["render", "layouts/weekly.yaml", "--output", other.url.path]
    let elsewhere = [
      "TZ": "Pacific/Auckland", "LANG": "ru_RU.UTF-8", "LC_ALL": "ru_RU.UTF-8",
      "HOME": "/nonexistent", "BRIEFING_HOME": Program.checkout.path,
    ]
    let faketime = "/usr/bin/faketime"
    let result =
      Need.faketime.isMet(for: "the same edition under another clock")
      ? try Program.run(
        faketime, ["2031-12-31 23:59:00", Program.path] + arguments, environment: elsewhere)
      : try Program.run(arguments, environment: elsewhere)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try one.files() == other.files())
  }

  @Test("the demonstration pair renders by the same definition and says that it is invented")
  func demonstration() throws {
    let scratch = try Scratch()
    let text = try Self.example(scratch, ["--records", "data/demonstration", "--format", "pdf"])
    let pages = text.split(separator: "\u{0C}").filter { !$0.allSatisfy(\.isWhitespace) }
    #expect(pages.count >= 6)
    for page in pages { #expect(page.contains("invented data")) }
  }

  @Test("a past edition is made again as of its day")
  func past() throws {
    let scratch = try Scratch()
    let text = try Self.example(
      scratch, ["--edition", "2022-W51", "--as-of", "2022-12-27", "--format", "pdf"])
    #expect(text.contains("19 December 2022"))
    #expect(!text.contains("2024"))
  }

  @Test("several languages have a folder each, with their words and their language in the page")
  func languages() throws {
    let scratch = try Scratch()
    let result = try Program.run([
      "render", "layouts/weekly.yaml", "--output", scratch.url.path, "--language", "ru,be",
      "--format", "txt,html",
    ])
    #expect(result.status == 0, "\(result.errors)")
    let folder = "russia-belarus/weekly/2024-W21"
    #expect(
      try scratch.files(below: folder).keys.sorted() == [
        "be/briefing.html", "be/briefing.txt", "ru/briefing.html", "ru/briefing.txt",
      ])
    for (language, title) in [("ru", "Беларусь и Россия"), ("be", "Беларусь і Расія")] {
      let url = scratch.url.appendingPathComponent("\(folder)/\(language)")
      let text = try String(
        contentsOf: url.appendingPathComponent("briefing.txt"), encoding: .utf8)
      #expect(text.contains(title))
      let html = try String(
        contentsOf: url.appendingPathComponent("briefing.html"), encoding: .utf8)
      #expect(html.contains("<html lang=\"\(language)\""))
    }
  }

  @Test("what cannot be written is one clear line, exit 74, and nothing is left behind")
  func disk() throws {
    let scratch = try Scratch()
    let blocked = scratch.url.appendingPathComponent("file")
    try Data().write(to: blocked)
    let result = try Program.run([
      "render", "layouts/weekly.yaml", "--format", "json", "--output", blocked.path,
    ])
    #expect(result.status == 74)
    #expect(result.errors.contains("error[cannot-write]: cannot write"))
    #expect(try scratch.files().keys.sorted() == ["file"])
  }

  @Test("a run replaces an edition whole, and removes what a killed run left")
  func replaced() throws {
    let scratch = try Scratch()
    _ = try Self.example(scratch, ["--format", "pdf,json"])
    let parent = "russia-belarus/weekly/2024-W21"
    let left = scratch.url.appendingPathComponent("\(parent)/.en.writing-999999999")
    try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
    try Data("half".utf8).write(to: left.appendingPathComponent("briefing.pdf"))
    _ = try Self.example(scratch, ["--format", "pdf"])
    #expect(try scratch.files(below: parent).keys.sorted() == ["en/briefing.pdf"])
  }

  @Test("an unknown format, period or pair is a usage error")
  func usage() throws {
    let wrong = [
      ["--format", "docx"], ["--edition", "2024-W60"], ["--as-of", "yesterday"],
      ["--pair", "FRA-DEU"], ["--language", "ru,klingon"],
    ]
    for arguments in wrong {
      let result = try Program.run(["render", "layouts/weekly.yaml"] + arguments)
      #expect(result.status == 64, "\(arguments): \(result.errors)")
      #expect(!result.errors.isEmpty)
    }
  }
}
