import Diagnostics
import Foundation
import Periods
import Renderers
import Testing

@testable import Press

@Suite("What a cell of a matrix is told and tells")
struct CellReportTests {
  private static let warning = Diagnostic(
    .warning, area: .records, code: "few-records", message: "few: « warning[ »", hint: "add some",
    location: SourceLocation(file: "data/trade.csv", line: 2, column: 22, length: 3),
    excerpt: Excerpt("2023,XAA,XBB,export,1", offset: 4))
  private static let error = Diagnostic(area: .definition, code: "no-matrix", message: "none")

  @Test("a job is read as it was written, its period and day as they are written everywhere")
  func job() throws {
    let request = EditionRequest(
      layout: "layouts/weekly.yaml", records: .folder("data/a b"), period: Period(iso: "2024-W21"),
      asOf: Day(iso: "2024-05-28"), theme: "bulletin")
    let job = PrintJob(
      request, languages: ["be"], formats: EditionFormats([.pdf, .text], hasMessage: true),
      output: URL(fileURLWithPath: "/srv/out"), listsEditions: false)
    let line = try CellLine.write(job)
    #expect(try CellLine.read(PrintJob.self, from: line) == job)
    let text = String(decoding: line, as: UTF8.self)
    #expect(text.contains("\"period\":\"2024-W21\"") && text.contains("\"asOf\":\"2024-05-28\""))
    #expect(text.count { $0 == "\n" } == 1)
  }

  @Test("a report is read as it was written, with the places of its diagnostics")
  func report() throws {
    for report in [CellReport.made(warnings: [Self.warning]), .failed([Self.error, Self.warning])] {
      #expect(try CellLine.read(CellReport.self, from: CellLine.write(report)) == report)
    }
  }

  @Test("a cell has as many warnings as were told, whatever their words, and the code of its error")
  func outcome() {
    let made = MatrixOutcome.told(.made(warnings: [Self.warning]))
    #expect(made.warningCount == 1)
    #expect(made.exitStatus == 0)
    let failed = MatrixOutcome.told(.failed([Self.error, Self.warning]))
    #expect(failed.exitStatus == 78)
    #expect(failed.lines.contains("error[no-matrix]: none"), "\(failed.lines)")
  }

  @Test("a process that ends without a word has failed, with what it wrote and how it ended")
  func silent() {
    let crash = MatrixOutcome(
      of: ChildProgram.Outcome(
        status: 139, output: Data("{\"made".utf8), errors: "Fatal error\nended by signal 11\n"))
    #expect(crash.exitStatus == 139)
    #expect(crash.lines == ["Fatal error", "ended by signal 11"])
    let empty = MatrixOutcome(of: ChildProgram.Outcome(status: 0, output: Data(), errors: ""))
    #expect(empty.exitStatus == 70)
  }
}
