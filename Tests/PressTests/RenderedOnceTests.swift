import Delivery
import Foundation
import Press
import Renderers
import Testing

@testable import Document

@Suite("What is rendered of an edition")
struct RenderedOnceTests {
  /// Counts how often each stage begins.
  private final class StageCount: StageWatch {
    private(set) var counts: [Stage: Int] = [:]

    func begin(_ stage: Stage) { counts[stage, default: 0] += 1 }
    func end(_ stage: Stage) {}
  }

  @Test("an approved edition renders its PDF once and each mailed picture once")
  func approved() throws {
    let desk = try PressDesk()
    try desk.schedule()
    let running = try RunningDesk(desk.folder.path, environment: desk.environment)
    let count = StageCount()
    let run = ScheduledRun(
      ledger: try running.openLedger(desk.environment), owner: desk.environment.owner,
      settings: running.settings,
      maker: DeskPress(desk: running, environment: desk.environment, watch: count),
      clock: desk.environment.now, log: { _ in })
    let made = run.execute()
    #expect(made.problems.map(\.text) == [])
    let key = try #require(made.made.first)
    let approved = run.decide(.approve(by: "head"), about: [key])
    #expect(approved.exitCode == 0)
    #expect(approved.acceptedCount == 2)
    // Pages are laid out for the PDF alone.
    #expect(count.counts[.layout] == 1)
    // The charts as files are one, the four pictures of the chart in the message are the others.
    #expect(count.counts[.png] == 1 + 4)
  }

  @Test("a file and the message that carries it are rendered once, whoever asks first")
  func message() throws {
    let desk = try PressDesk()
    try desk.schedule()
    let count = StageCount()
    let job = PrintJob(
      EditionRequest(layout: "layouts/small.yaml"),
      formats: EditionFormats([.pdf], hasMessage: true))
    var files: [String] = []
    try job.run(in: desk.environment, watch: count) { files = $0.files }
    #expect(files == ["briefing.pdf", "briefing.eml"])
    // Pages are laid out for the PDF alone.
    #expect(count.counts[.layout] == 1)
    #expect(count.counts[.png] == 4)
  }
}
