import Foundation
import Testing

@Suite("briefing read")
struct ReadTests {
  private static let text = """
    https://example.org/2024/05/24/talks

    Presidents Vladimir Putin and Alexander Lukashenko had a telephone conversation on May 23.

    Trade turnover between Belarus and Russia reached $48.7 billion in 2023.

    """

  private static func read(_ text: String, _ options: [String] = []) throws -> Program.Result {
    let scratch = try Scratch()
    let file = scratch.url.appendingPathComponent("news.txt")
    try Data(text.utf8).write(to: file)
    return try Program.run(
      ["read", file.path, "--records", "data/russia-belarus"] + options)
  }

  @Test("proposals come with their words, what the records have, and the rows they would add")
  func lines() throws {
    let result = try Self.read(Self.text)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("contact, sure: 2024-05-23, call, leader, held"))
    #expect(result.output.contains("-> contacts.csv: id=2024-05-23-call | start=2024-05-23"))
    #expect(result.output.contains("figure, sure: turnover, 48.7 USD bn, 2023"))
    #expect(result.output.contains("repeats turnover-2023-belta: BELTA: 48.7 USD bn"))
    #expect(result.output.contains("contradicts turnover-2023-kremlin"))
    #expect(result.output.contains("-> sources.csv: id=news | publisher=example.org"))
  }

  @Test("fields a person should look at again are told with the reason, and no others")
  func reasons() throws {
    let result = try Self.read(
      Self.text + "It grew by about 6 percent. Exports to Russia rose 3.2 percent in May.\n")
    #expect(result.status == 0, "\(result.errors)")
    let told = result.output.split(separator: "\n")
      .filter { $0.hasPrefix("     unsure ") }.map { $0.dropFirst(5) }
    #expect(
      told == [
        "unsure measure: the measure stands in a sentence before",
        "unsure period: said in a sentence before", "unsure partner: the countries stand before",
      ])
  }

  @Test("JSON holds the same, and is the same twice")
  func json() throws {
    let first = try Self.read(Self.text, ["--format", "json"])
    let parsed = try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [[String: Any]]
    #expect(parsed?.count == 1)
    #expect(parsed?.first?["published"] as? String == "2024-05-24")
    let items = (parsed?.first?["proposal"] as? [String: Any])?["items"] as? [[String: Any]]
    #expect(items?.count == 2)
    let places = parsed?.first?["places"] as? [[[Int]]]
    #expect(places?.count == 2)
  }

  @Test("a script in a text is printed as text, its hidden characters as escapes")
  func hostile() throws {
    let result = try Self.read(
      "Vladimir Putin met <script>alert(1)</script> Alexander Lukashenko\u{1B}[31m on May 23.",
      ["--published", "2024-05-24"])
    #expect(result.status == 0)
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test("a file that is not there, and a date that is none, are told")
  func mistakes() throws {
    let missing = try Program.run(["read", "nothing.txt", "--records", "data/russia-belarus"])
    #expect(missing.status == 64)
    #expect(missing.errors.contains("there is no text at"))
    let date = try Program.run(
      ["read", "a.txt", "--records", "data/russia-belarus", "--published", "May"])
    #expect(date.status == 64)
    #expect(date.errors.contains("--published May is no date"))
  }

  @Test("a text in another language is said not to be read")
  func language() throws {
    let result = try Self.read(
      "Die Präsidenten trafen sich am Montag in Minsk und sprachen mit der Presse.")
    #expect(result.output.contains("not read: only English, Russian and Belarusian are"))
  }
}
