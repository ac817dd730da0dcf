import Delivery
import Foundation
import Testing

@testable import Press

@Suite("What a message will meet")
struct MailForecastTests {
  @Test(
    "two domains go together where they are one, or one lies in the other",
    arguments: [
      ("example.org", "example.org", DomainAlignment.strict),
      ("mail.example.org", "example.org", .relaxed), ("example.org", "mail.example.org", .relaxed),
      ("example.org", "example.net", .none), ("badexample.org", "example.org", .none),
    ])
  func alignment(one: String, other: String, alignment: DomainAlignment) {
    #expect(DomainAlignment(one, other) == alignment)
  }

  private func lines(_ mail: String) throws -> [String] {
    let desk = try PressDesk()
    let text = try String(contentsOfFile: desk.path("desk.yaml"), encoding: .utf8)
    try desk.write(text + "\nmail:\n" + mail + "\n", "desk.yaml")
    let preparation = try Preparation(
      EditionRequest(layout: "layouts/small.yaml"), environment: desk.environment)
    return try MailForecast(
      preparation, by: try preparation.mailSettings(), environment: desk.environment
    ).lines
  }

  @Test("a desk that says nothing of lists is told what filters and large providers miss")
  func bare() throws {
    let lines = try lines(
      """
        sender: desk@example.org
        bounces: bounces@example.net
        sendmail: /bin/true
        lists: {readers: [{address: a@example.com}, {address: b@example.com, language: ru}]}
      """)
    #expect(
      lines.prefix(5) == [
        "From desk@example.org, failures to bounces@example.net: two domains; SPF never counts for "
          + "DMARC, so the server has to sign (DKIM)",
        "DKIM: left to the mail server, which has to sign as d=example.org",
        "Message-ID and greeting name example.org: the sender's domain",
        "List-Id: none; write `list-id:`, so that filters know the list",
        "List-Unsubscribe: none; large providers ask senders to many for one, with one click",
      ])
    #expect(lines.dropFirst(5).map { $0.prefix(3) } == ["en:", "ru:"])
    #expect(lines[5].hasSuffix(" of 7000000 bytes, the text and the PDF"), "\(lines[5])")
  }

  @Test("list headers, one click and one domain are seen")
  func whole() throws {
    let lines = try lines(
      """
        sender: desk@example.org
        bounces: b@mail.example.org
        domain: other.example
        sendmail: /bin/true
        list-id: weekly.example.org
        unsubscribe: https://example.org/u
        lists: {readers: [{address: a@example.com}]}
      """)
    #expect(lines[0].contains("SPF counts for DMARC where alignment is relaxed"))
    #expect(lines[2].hasSuffix("not the sender's domain, which some filters count against it"))
    #expect(lines[3] == "List-Id <weekly.example.org>: filters know the list by it")
    #expect(
      lines[4]
        == "List-Unsubscribe <https://example.org/u>: with one click; the page has to take a POST")
  }
}
