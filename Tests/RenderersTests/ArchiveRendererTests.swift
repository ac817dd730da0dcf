internal import Foundation
internal import Testing

@testable import Renderers

struct ArchiveRendererTests {
  private func page(_ entries: [ArchiveEntry]) -> String {
    String(decoding: ArchiveRenderer().render(entries).bytes, as: UTF8.self)
  }

  private func entry(_ set: String, _ edition: String, language: String = "en") -> ArchiveEntry {
    ArchiveEntry(
      recordSet: set, definition: "weekly", edition: edition, language: language,
      files: ["briefing.pdf", "briefing.html"])
  }

  @Test("a table for each record set, the newest edition first, whatever the order given")
  func order() throws {
    let entries = [entry("b", "2024-W20"), entry("a", "2024-W21"), entry("b", "2024-W21")]
    let text = page(entries)
    #expect(text == page(entries.reversed()))
    let places = try ["id=\"set-1\"", "b/weekly/2024-W21", "b/weekly/2024-W20"].map { word in
      try #require(text.range(of: word)).lowerBound
    }
    #expect(places == places.sorted())
  }

  @Test("each link says which file of which edition it leads to")
  func links() {
    let text = page([entry("a", "2024-W21", language: "ru")])
    #expect(text.contains("href=\"a/weekly/2024-W21/ru/briefing.pdf\""))
    #expect(text.contains("aria-label=\"PDF, weekly 2024-W21, ru\""))
  }

  @Test("a folder's name is text, and an address is encoded")
  func escaped() {
    let text = page([entry("a&b <c>", "2024-W21")])
    #expect(text.contains("a&amp;b &lt;c&gt;"))
    #expect(text.contains("href=\"a%26b%20%3Cc%3E/weekly/"))
    #expect(!text.contains("<c>"))
  }

  @Test("an output folder without an edition says so")
  func empty() { #expect(page([]).contains("No edition has been made.")) }
}
