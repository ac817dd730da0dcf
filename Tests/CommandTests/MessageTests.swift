import Foundation
import MailJudges
import Needs
import Testing

/// The shipped briefings as messages, before judges that did not write them.
@Suite("Shipped briefings as messages")
struct MessageTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var records: String
    var language: String
    var subject: String
    var testDescription: String { "\(records) in \(language)" }
  }

  static let samples = [
    Sample(
      records: "russia-belarus", language: "en",
      subject: "Belarus and Russia, week 21 of 2024: 2 contacts"),
    Sample(
      records: "russia-belarus", language: "ru",
      subject: "Беларусь и Россия, 21-я неделя 2024 г.: 2 контакта"),
    Sample(
      records: "demonstration", language: "be",
      subject: "Альдорыя і Бравонія, 21-ы тыдзень 2024 г.: 4 кантакты"),
  ]

  private func message(_ sample: Sample, in scratch: Scratch) throws -> String {
    let result = try Program.run([
      "render", "layouts/weekly.yaml", "--records", "data/\(sample.records)", "--language",
      sample.language, "--format", "eml", "--output", scratch.url.path,
    ])
    #expect(result.status == 0, "\(result.errors)")
    return scratch.url.appendingPathComponent(
      "\(sample.records)/weekly/2024-W21/\(sample.language)/briefing.eml"
    ).path
  }

  @Test("the linter, Python, mu, notmuch and SpamAssassin are content", arguments: samples)
  func judges(sample: Sample) throws {
    let scratch = try Scratch()
    let file = try message(sample, in: scratch)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    #expect(MessageLinter.faults(of: bytes) == [])
    let read = try MailPrograms.pythonReads(bytes)
    #expect(read.faults == [])
    let pdf = "\(sample.records)-weekly-2024-W21-\(sample.language).pdf"
    #expect(read.output == "\(sample.subject)\napplication/pdf \(pdf)\n")
    #expect(bytes.count < 2_000_000)
    try others(file, bytes, sample, pdf: pdf)
  }

  private func others(
    _ file: String, _ bytes: [UInt8], _ sample: Sample, pdf: String
  ) throws {
    if Need.mu.isMet(for: "our message before mu") {
      let view = try MailPrograms.run(MailPrograms.mu, ["view", file]).output
      #expect(view.contains(sample.subject), "\(view.prefix(300))")
      #expect(view.contains(pdf))
    }
    if Need.notmuch.isMet(for: "our message before notmuch") {
      let found = try MailPrograms.notmuchReads(bytes)
      #expect(found.contains(sample.subject), "\(found)")
    }
    if Need.spamassassin.isMet(for: "our message before SpamAssassin") {
      let report = try MailPrograms.run(
        MailPrograms.spamassassin, ["-L", "-t", "--siteconfigpath=/etc/spamassassin"],
        input: bytes
      ).output
      let match = try #require(report.firstMatch(of: #/\((-?[0-9.]+) points/#))
      let points = try #require(Double(match.1))
      #expect(points < 2, "SpamAssassin gives \(points)")
    }
  }
}
