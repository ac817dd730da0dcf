import Foundation
import Testing

@Suite("The same input, the same bytes")
struct ReproducibilityTests {
  @Test("from another working folder, on one core, without a home, every file is the same")
  func elsewhere() throws {
    let one = try Scratch()
    let other = try Scratch()
    let layout = Program.checkout.appendingPathComponent("layouts/weekly.yaml").path
    let formats = ["--format", "pdf,html,json,png,txt"]
    let here = try Program.run(
      ["render", "layouts/weekly.yaml", "--output", one.url.path] + formats,
      environment: ["HOME": "/root", "LANG": "C.UTF-8"])
    #expect(here.status == 0, "\(here.errors)")
    let elsewhere = try Program.run(
      "/usr/bin/taskset",
      ["-c", "0", Program.fastest, "render", layout, "--output", other.url.path] + formats,
      in: other.url, environment: ["TZ": "Asia/Kolkata", "LC_ALL": "be_BY.UTF-8"])
    #expect(elsewhere.status == 0, "\(elsewhere.errors)")
    let files = try one.files()
    #expect(files.count > 5)
    let page = files.first { $0.key.hasSuffix(".html") }?.value
    #expect((page?.count ?? .max) < 1_000_000, "the example's page is to stay below 1 MB")
    #expect(try other.files() == files)
  }

  @Test(
    "a chart's SVG, PNG and PDF are the same from another folder, on one core, in another zone",
    arguments: ["svg", "png", "pdf"])
  func chart(ending: String) throws {
    let scratch = try Scratch()
    let layout = Program.checkout.appendingPathComponent("layouts/weekly.yaml").path
    let (one, two) = ("one.\(ending)", "two.\(ending)")
    let here = try Program.run(
      ["chart", layout, "turnover", "-o", scratch.url.appendingPathComponent(one).path],
      environment: ["LANG": "C.UTF-8"])
    #expect(here.status == 0, "\(here.errors)")
    let elsewhere = try Program.run(
      "/usr/bin/taskset", ["-c", "0", Program.fastest, "chart", layout, "turnover", "-o", two],
      in: scratch.url, environment: ["TZ": "Asia/Kolkata", "LC_ALL": "be_BY.UTF-8"])
    #expect(elsewhere.status == 0, "\(elsewhere.errors)")
    let files = try scratch.files()
    #expect(files[one] == files[two])
    #expect(files[one]?.isEmpty == false)
  }

  @Test("a chart's PDF is dated by SOURCE_DATE_EPOCH, else as of the edition, and carries its data")
  func chartDocument() throws {
    let scratch = try Scratch()
    let file = scratch.url.appendingPathComponent("turnover.pdf").path
    let command = ["chart", "layouts/weekly.yaml", "turnover", "-o", file]
    #expect(try Program.run(command).status == 0)
    let edition = try Program.run("/usr/bin/pdfinfo", [file]).output
    #expect(edition.contains("CreationDate:    Tue May 28 00:00:00 2024 UTC"))
    #expect(edition.contains("Tagged:          yes"))
    #expect(
      try Program.run(command, environment: ["SOURCE_DATE_EPOCH": "1716876000"]).status == 0)
    let set = try Program.run("/usr/bin/pdfinfo", [file]).output
    #expect(set.contains("CreationDate:    Tue May 28 06:00:00 2024 UTC"))
    let carried = try Program.run("/usr/bin/pdfdetach", ["-list", file]).output
    #expect(carried.contains("turnover.csv"))
  }
}
