import Diagnostics
import Foundation
import Periods
import Press
import Renderers
import Testing

@Suite("An edition asked for by values")
struct PrintJobTests {
  /// The code of the first diagnostic that a job ends with.
  private static func code(_ request: EditionRequest, _ desk: PressDesk) -> String? {
    do {
      try PrintJob(request, formats: EditionFormats([.text])).run(in: desk.environment) { _ in }
      return nil
    } catch let error as DiagnosticError {
      return error.diagnostics.first?.code
    } catch {
      return "\(error)"
    }
  }

  @Test("stands in a folder for each language, and in the list of editions")
  func languages() throws {
    let desk = try PressDesk()
    let job = PrintJob(
      EditionRequest(layout: "layouts/small.yaml", records: .pair("deu-fra")),
      languages: ["en", "ru"], formats: EditionFormats([.text]))
    var folders: [String] = []
    try job.run(in: desk.environment) { folders.append(desk.environment.shown($0.folder)) }
    #expect(
      folders == ["output/fra-deu/small/2024-W21/en", "output/fra-deu/small/2024-W21/ru"])
    let list = try String(contentsOfFile: desk.path("output/index.html"), encoding: .utf8)
    #expect(list.contains("fra-deu/small/2024-W21/ru/briefing.txt"))
  }

  @Test("what cannot be found is told by its code, and nothing is written")
  func refused() throws {
    let desk = try PressDesk()
    let layout = "layouts/small.yaml"
    #expect(Self.code(EditionRequest(layout: "layouts/none.yaml"), desk) == "missing-file")
    #expect(
      Self.code(EditionRequest(layout: layout, records: .pair("BLR-RUS")), desk) == "unknown-pair")
    #expect(
      Self.code(EditionRequest(layout: layout, records: .folder("/tmp")), desk) == "outside-desk")
    #expect(
      Self.code(EditionRequest(layout: layout, records: .folder("data/x")), desk)
        == "missing-folder")
    #expect(
      Self.code(EditionRequest(layout: layout, period: Period(iso: "2024-05")), desk)
        == "wrong-rhythm")
    #expect(!desk.hasOutput)
  }
}
