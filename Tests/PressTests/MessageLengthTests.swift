import Delivery
import Diagnostics
import Foundation
import Renderers
import Testing

@testable import Press

@Suite("A message longer than mail programs show")
struct MessageLengthTests {
  /// A desk that sends a log of so many contacts.
  private func production(contacts: Int) throws -> Production {
    let desk = try PressDesk()
    let text = try String(contentsOfFile: desk.path("desk.yaml"), encoding: .utf8)
    try desk.write(
      text + """

        mail:
          sender: desk@example.org
          sendmail: /bin/true
          lists: {readers: [{address: a@example.com}]}

        """, "desk.yaml")
    try desk.write(
      """
      title: Log
      period: week
      email:
        blocks: [log]
        attach-pdf: false
      sections:
        - id: contacts
          title: Contacts
          blocks:
            - table: {of: contacts.log, max: 400, id: log}

      """, "layouts/small.yaml")
    let rows = (0..<contacts).map { number in
      let day =
        "2023-\(String(format: "%02d", number / 28 + 1))-"
        + String(format: "%02d", number % 28 + 1)
      return "c\(number),\(day),call,Ada First; Ben Second,Port City,held,"
        + "Item \(number) was discussed at some length.,gazette-0523\n"
    }
    try desk.write(
      "id,start,channel,participants,place,status,summary,sources\n" + rows.joined(),
      "data/fra-deu/contacts.csv")
    let preparation = try Preparation(
      EditionRequest(layout: "layouts/small.yaml"), environment: desk.environment)
    return try Production(preparation, language: "en", environment: desk.environment)
  }

  private func draft(_ production: Production) throws -> MessageDraft {
    try production.draft(
      production.preparation.editionKey(language: "en"), revision: 0, publishedAt: nil,
      date: Instant(seconds: 0), isTest: false)
  }

  @Test("a short one says all, and nothing is told")
  func whole() throws {
    let production = try production(contacts: 5)
    #expect(try production.messageLength() == .whole)
    #expect(try production.messageWarnings().isEmpty)
    #expect(try draft(production).attachment == nil)
  }

  @Test(
    "its table ends with a pointer to the PDF, which is attached, and `check` says so at its line")
  func shortened() throws {
    let production = try production(contacts: 300)
    guard case .shortened(let rows) = try production.messageLength() else {
      return #expect(Bool(false), "not shortened")
    }
    let draft = try draft(production)
    #expect(draft.attachment != nil, "although the definition attaches none")
    #expect(draft.body.html.utf8.count <= MessageComposer.largestHTML)
    #expect(draft.body.html.contains("The rest of this table is in the PDF."))
    #expect(draft.body.text.contains("The rest of this table is in the PDF."))
    // One more row would be too much.
    let more = try production.mailBody(closing: .attached, rows: rows + 1)
    #expect(more.html.utf8.count > MessageComposer.largestHTML - 4_000)
    let warning = try #require(try production.messageWarnings().first)
    #expect(warning.code == "long-message" && warning.severity == .warning)
    #expect(warning.location?.file == "layouts/small.yaml")
    #expect(warning.location?.line == 4)
    #expect(warning.message.contains("end after \(rows) rows with a pointer to the PDF"))
  }
}
