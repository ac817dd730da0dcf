internal import Foundation
internal import Periods
internal import Testing

@testable import Texts

@Suite("Files become plain texts")
struct TextReaderTests {
  private func read(_ text: String, as name: String) -> SourceText? {
    TextReader().texts(in: Array(text.utf8), named: name).first
  }

  @Test("an address on the first line is the text's, and its day the day of publication")
  func address() throws {
    let text = try #require(
      read("https://example.org/2024/09/07/732/trade\n\nTrade grew.\n", as: "a.txt"))
    #expect(text.address == "https://example.org/2024/09/07/732/trade")
    #expect(text.text == "Trade grew.\n\n")
    #expect(text.published?.period.description == "2024-09-07")
    #expect(text.published?.basis == .address)
  }

  @Test(
    "the day in an address is found, and numbers that are none are left",
    arguments: [
      ("https://example.org/2021-09-09/talks/", "2021-09-09"),
      ("https://example.org/news/202510311136-abc.html", "2025-10-31"),
      ("https://example.org/news/2010-12/trade", "2010-12"),
      ("https://example.org/news/20241399/trade", nil),
      ("https://example.org/article/1153139", nil),
    ] as [(String, String?)])
  func addresses(address: String, day: String?) {
    #expect(PublicationDate(address: address)?.period.description == day)
  }

  @Test(
    "a line that says when it was posted gives the day",
    arguments: ["Posted: 28.05.2024 09:05:37", "First posted: 28-05-2024", "Date: 2024-05-28"])
  func posted(line: String) {
    let text = read(line + "\n\nThey met.\n", as: "a.txt")
    #expect(text?.published?.period.description == "2024-05-28")
    #expect(text?.published?.basis == .header)
  }

  @Test("what the caller says goes before what the file says")
  func options() throws {
    let reader = TextReader(
      address: "https://other.example", published: Day(iso: "2020-01-02").map { Period(day: $0) })
    let found = reader.texts(in: Array("Posted: 28.05.2024\nThey met.".utf8), named: "a.txt")
    #expect(found.first?.published?.period.description == "2020-01-02")
    #expect(found.first?.address == "https://other.example")
  }

  @Test("a page's article is found by its structure, with the places of its words")
  func page() throws {
    let page = """
      <html><head><title>Site</title><meta property="og:title" content="Talks"/>
      <meta property="article:published_time" content="2024-05-23T10:00:00Z"/>
      <link rel="canonical" href="https://example.org/a"/>
      <script>alert("a meeting")</script></head>
      <body><nav><p><a href="/">Home of all the news there is in the world today</a></p></nav>
      <div id="menu"><ul><li><a href="/x">Menu</a></li></ul></div>
      <article><h1>Talks in Minsk</h1><p>Alpha &amp; <b>Omega</b> met
      on Monday.</p><figure><figcaption>A photo of June 1</figcaption></figure>
      <p>Second paragraph.</p></article><footer><p>Foot of the page</p></footer></body></html>
      """
    let text = try #require(read(page, as: "a.html"))
    #expect(text.text == "Talks in Minsk\n\nAlpha & Omega met on Monday.\n\nSecond paragraph.\n\n")
    #expect(text.title == "Talks")
    #expect(text.address == "https://example.org/a")
    #expect(text.published?.period.description == "2024-05-23")
    let source = Array(page.utf8)
    for word in ["Omega", "Monday", "Second paragraph", "Minsk"] {
      let place = try #require(text.text.range(of: word))
      let start = text.text.utf8.distance(from: text.text.startIndex, to: place.lowerBound)
      let range = text.offsets.original(of: start..<start + word.utf8.count)
      #expect(String(decoding: source[range], as: UTF8.self) == word)
    }
  }

  @Test("Markdown loses its marks and keeps the places of its words")
  func markdown() throws {
    let source = "# Talks\n\nThey **met** in [Minsk](https://e.org) on\nMonday.\n\n- One\n- Two\n"
    let text = try #require(read(source, as: "a.md"))
    #expect(text.text == "Talks\n\nThey met in Minsk on Monday.\n\nOne\n\nTwo\n\n")
    #expect(text.title == "Talks")
    let place = Array(text.text.utf8).firstIndex(of: UInt8(ascii: "M"))
    let original = text.offsets.original(of: place ?? 0)
    #expect(String(decoding: Array(source.utf8)[original..<original + 5], as: UTF8.self) == "Minsk")
  }

  @Test("a mail's plain part is read, with subject and day; a mailbox has several")
  func mail() throws {
    let mail = """
      From: a@example.org
      Subject: =?utf-8?B?0JLRgdGC0YDQtdGH0LA=?=
      Date: Thu, 23 May 2024 23:30:00 +0300
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="x"

      --x
      Content-Type: text/plain; charset=windows-1251
      Content-Transfer-Encoding: quoted-printable

      =CC=E8=ED=F1=EA
      --x
      Content-Type: text/html

      <p>page</p>
      --x--

      """
    let text = try #require(read(mail, as: "a.eml"))
    #expect(text.text == "Минск\n\n")
    #expect(text.title == "Встреча")
    #expect(text.published?.period.description == "2024-05-23")
    let box = "From a@example.org Thu May 23 23:30:00 2024\n\(mail)\n"
    let both = TextReader().texts(in: Array((box + box).utf8), named: "a.mbox")
    #expect(both.map(\.file) == ["a.mbox#1", "a.mbox#2"])
    #expect(both.map(\.text) == ["Минск\n\n", "Минск\n\n"])
  }

  @Test("a folder gives the texts of its files in the order of their names")
  func folder() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("texts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["b.txt", "a.md", "c.png"] {
      try Data("Text of \(name).".utf8).write(to: folder.appendingPathComponent(name))
    }
    #expect(
      try TextReader().texts(at: folder, named: "in").map(\.file) == ["in/a.md", "in/b.txt"])
  }
}
