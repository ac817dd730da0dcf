import Foundation
import Testing

@Suite("briefing new, explain, statistics and chart")
struct DeskTests {
  @Test("a new desk renders at once, for any pair, and says that its data are samples")
  func new() throws {
    let scratch = try Scratch()
    let desk = scratch.url.appendingPathComponent("mine")
    let made = try Program.run(["new", desk.path, "--pair", "FRA-DEU"])
    #expect(made.status == 0, "\(made.errors)")
    let rendered = try Program.run(["render", "layouts/weekly.yaml"], in: desk)
    #expect(rendered.status == 0, "\(rendered.errors)")
    let pdf = desk.appendingPathComponent("output/fra-deu/weekly/2024-W21/en/briefing.pdf")
    let text = try Program.run("/usr/bin/pdftotext", [pdf.path, "-"]).output
    #expect(text.contains("sample data"))
    let manual = try String(
      contentsOf: desk.appendingPathComponent("data/fra-deu/README.md"), encoding: .utf8)
    for column in ["participants", "growth", "net-weight", "grade"] {
      #expect(manual.contains("`\(column)`"), "the columns are told")
    }
    let again = try Program.run(["new", desk.path])
    #expect(again.status == 64)
    #expect(again.errors.contains("error[folder-in-use]"))
  }

  @Test("a new desk has the common names of its countries in every language")
  func names() throws {
    let scratch = try Scratch()
    let desk = scratch.url.appendingPathComponent("mine")
    let made = try Program.run(["new", desk.path, "--pair", "USA-UZB"])
    #expect(made.status == 0, "\(made.errors)")
    let rendered = try Program.run(
      ["render", "layouts/weekly.yaml", "--language", "en,ru", "--format", "txt"], in: desk)
    #expect(rendered.status == 0, "\(rendered.errors)")
    let names = ["en": ["United States–Uzbekistan", "by the United"], "ru": ["США–Узбекистан"]]
    for (language, words) in names {
      let file = desk.appendingPathComponent(
        "output/usa-uzb/weekly/2024-W21/\(language)/briefing.txt")
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in words { #expect(text.contains(word), "\(word)") }
    }
  }

  @Test("explain tells a printed number's formula, records and sources")
  func explain() throws {
    let scratch = try Scratch()
    _ = try Program.run([
      "render", "layouts/weekly.yaml", "--format", "json,pdf", "--output", scratch.url.path,
    ])
    let edition = scratch.url.appendingPathComponent("russia-belarus/weekly/2024-W21/en").path
    let carried = try Program.run(["explain", edition + "/briefing.pdf", "12,08 bn USD"])
    #expect(carried.status == 0, "\(carried.errors)")
    let none = try Program.run(["explain", "README.md/briefing.pdf", "1"])
    #expect(none.errors.contains("error[missing-file]"))
    let stated = try Program.run(["explain", edition, "12.08"])
    #expect(stated.status == 0, "\(stated.errors)")
    #expect(stated.output.contains("is stated by BELTA"))
    #expect(stated.output.contains("turnover-2024q1-belta"))
    #expect(carried.output.contains("turnover-2024q1-belta"))
    let implied = try Program.run(["explain", edition, "45.8"])
    #expect(implied.output.contains("implied"))
    #expect(implied.output.contains("formula"))
    let unknown = try Program.run(["explain", edition, "99.99"])
    #expect(unknown.status == 64)
  }

  @Test("statistics are listed as CSV with a row for each printed number")
  func statistics() throws {
    let result = try Program.run(["statistics", "layouts/weekly.yaml", "--format", "csv"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("id,text,name,value,"))
    #expect(result.output.contains("turnover-2024q1-belta"))
  }

  @Test("a quote in a cell is doubled, also under a mark that combines with it (RFC 4180, 2)")
  func quotedCell() throws {
    let desk = try MailDesk()
    let file = desk.path("data/fra-deu/statements.csv")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let cell = "\"Minister \"\"\u{301}, A\""
    try text.replacingOccurrences(of: "Trade Minister of DEU", with: cell).write(
      toFile: file, atomically: true, encoding: .utf8)
    let result = try desk.run(["statistics", "layouts/weekly.yaml", "--format", "csv"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains(",stated,\(cell),growth.stated,"), "\(result.output)")
  }

  @Test("one chart is written as SVG, PNG or PDF")
  func chart() throws {
    let scratch = try Scratch()
    for (ending, start) in [("svg", "<?xml"), ("png", "\u{FFFD}PNG"), ("pdf", "%PDF")] {
      let file = scratch.url.appendingPathComponent("turnover.\(ending)")
      let result = try Program.run(
        ["chart", "layouts/weekly.yaml", "turnover", "-o", file.path])
      #expect(result.status == 0, "\(result.errors)")
      let bytes = try Data(contentsOf: file)
      #expect(String(decoding: bytes.prefix(8), as: UTF8.self).hasPrefix(start), "\(ending)")
    }
    let wrong = try Program.run(["chart", "layouts/weekly.yaml", "turnver", "-o", "x.svg"])
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("this edition has no chart turnver"))
  }
}
