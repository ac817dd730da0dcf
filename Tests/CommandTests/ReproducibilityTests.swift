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
      ["-c", "0", Program.path, "render", layout, "--output", other.url.path] + formats,
      in: other.url, environment: ["TZ": "Asia/Kolkata", "LC_ALL": "be_BY.UTF-8"])
    #expect(elsewhere.status == 0, "\(elsewhere.errors)")
    let files = try one.files()
    #expect(files.count > 5)
    #expect(try other.files() == files)
  }

  @Test("a chart's SVG is the same from another working folder")
  func chart() throws {
    let scratch = try Scratch()
    let layout = Program.checkout.appendingPathComponent("layouts/weekly.yaml").path
    for (name, folder) in [("one", Program.checkout), ("two", scratch.url)] {
      let file = scratch.url.appendingPathComponent("\(name).svg").path
      let result = try Program.run(["chart", layout, "turnover", "-o", file], in: folder)
      #expect(result.status == 0, "\(result.errors)")
    }
    let files = try scratch.files()
    #expect(files["one.svg"] == files["two.svg"])
    #expect(files["one.svg"]?.isEmpty == false)
  }
}
