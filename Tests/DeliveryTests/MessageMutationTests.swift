internal import Foundation
internal import MailJudges
internal import Testing

@testable import Delivery

/// What is known to go wrong in messages, put into a good one on purpose: each is seen by a judge that
/// did not write it.
@Suite("Judges of messages")
struct MessageMutationTests {
  struct Mutation: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var change: @Sendable (String) -> String

    init(_ name: String, _ change: @escaping @Sendable (String) -> String) {
      testDescription = name
      self.change = change
    }

    init(_ name: String, _ old: String, _ new: String) {
      self.init(name) { text in
        guard let range = text.firstRange(of: old) else { return text }
        return text.replacingCharacters(in: range, with: new)
      }
    }
  }

  /// A header that stands twice, an encoded word of any kind, a part without its end.
  static let mutations: [Mutation] = [
    Mutation("mixed instead of related", "multipart/related;", "multipart/mixed;"),
    Mutation("no root type", ";\r\n\ttype=\"text/html\"", ""),
    Mutation("a Content-ID of another name", "Content-Id: <chart-1", "Content-Id: <chart-2"),
    Mutation("a picture shown that is not there", "cid:chart-1", "cid:chart-9"),
    Mutation("a picture from elsewhere", "cid:chart-1", "https://example.org/1"),
    Mutation("a picture without words", "alt=3D\"Turnover", "alt=3D\"\" x=3D\"Turnover"),
    Mutation("a picture without its width", "width=3D\"552\"", "data=3D\"552\""),
    Mutation("a picture without a name", "inline; filename=turnover.png", "inline"),
    Mutation(
      "a line that ends in LF alone", "It grew here.\r\n", "It grew here.\n"),
    Mutation("another character set", "charset=utf-8", "charset=windows-1251"),
    Mutation("a PDF of no type", "application/pdf", "application/octet-stream"),
    Mutation(
      "a PDF with a Content-ID", "Content-Type: application/pdf",
      "Content-ID: <a@b.c>\r\nContent-Type: application/pdf"),
    Mutation("two subjects", "Subject: ", "Subject: Another\r\nSubject: "),
    Mutation("no date", "Date: Mon, 27 May 2024 04:30:00 +0000\r\n", ""),
    Mutation("a byte that is not ASCII", "It grew", "It gr\u{E9}w"),
    Mutation("a long line", "It grew", String(repeating: "x", count: 1000)),
    Mutation(
      "an encoded word in two runs", "Belarus and Russia",
      "=?UTF-8?B?0JHQtdC70LA=?= =?UTF-8?B?0YDRg9GB0Yw=?="),
    Mutation("an encoded word cut inside a letter", "Belarus and Russia", "=?UTF-8?Q?=D0?="),
    Mutation("text that is not base64", "iVBORw", "*!*!*!"),
    Mutation("a boundary that never ends") { text in
      let end = text.range(of: "--\r\n", options: .backwards)
      return end.map { text.replacingCharacters(in: $0, with: "\r\n") } ?? text
    },
    Mutation("no text part") { text in
      text.replacing(#/(?s)Content-Type: text\/plain.*?\r\n(?=--=_alternative)/#, with: "")
        .replacing(#/--=_alternative-[0-9a-f]+\r\n(?=--=_alternative)/#, with: "")
    },
    Mutation("HTML before the text") { text in
      text.replacing("Content-Type: text/plain", with: "Content-Type: text/x")
        .replacing("Content-Type: text/html", with: "Content-Type: text/plain")
        .replacing("Content-Type: text/x", with: "Content-Type: text/html")
    },
  ]

  private static func faults(_ bytes: [UInt8]) throws -> [String] {
    try MessageLinter.faults(of: bytes) + MailPrograms.pythonReads(bytes).faults
  }

  @Test("a good message passes both")
  func good() throws {
    let bytes = try MessageSamples.compose(Self.draft()).bytes
    let faults = try Self.faults(bytes)
    #expect(faults == [])
    #expect(
      try MailPrograms.pythonReads(bytes).output
        == "Belarus and Russia: week 21\napplication/pdf weekly-2024-W21.pdf\n")
  }

  @Test("a fault is seen by the linter or by Python's email package", arguments: mutations)
  func mutation(_ mutation: Mutation) throws {
    let text = String(decoding: try MessageSamples.compose(Self.draft()).bytes, as: UTF8.self)
    let changed = mutation.change(text)
    try #require(changed != text, "the mutation changed nothing")
    #expect(try !Self.faults(Array(changed.utf8)).isEmpty)
  }

  /// Short lines, so that a mutation finds its place on one line.
  private static func draft() -> MessageDraft {
    MessageSamples.draft(
      body: MessageBody(
        html: """
          <p>Rose.</p>
          <img src="cid:chart-1"
          width="552"
          alt="Turnover rose"
          style="display:block;width:552px">
          """, text: "It grew here.\nSo it did.\n", pictures: [MessageSamples.picture()]))
  }
}
