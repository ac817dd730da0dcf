internal import Encodings
internal import Foundation
internal import Periods

/// The article of a page, found by the page's structure.
enum HTMLArticle {
  /// The article of a page's bytes; its encoding is found first.
  static func read(_ bytes: [UInt8], named name: String) -> SourceText {
    let encoding = TextEncoding(of: bytes, declared: declaredEncoding(bytes))
    return read(encoding.text(of: bytes), named: name)
  }

  /// The article of a page: an `article` or `main` if it has the words, else the container with the
  /// most words in paragraphs. Menus, captions, forms and feet are left out.
  static func read(_ page: String, named name: String) -> SourceText {
    let reader = HTMLReader(Array(page.utf8))
    let chosen = container(of: reader)
    let article = reader.blocks.filter { block in
      !block.isApart && (!block.isMenu || block.element == "h1")
        && (chosen == nil || chosen == block.container || block.element == "h1")
    }
    var builder = PlainTextBuilder()
    for block in article where !builder.isFull {
      for piece in block.pieces { builder.append(piece.bytes, at: piece.original) }
      builder.endBlock()
    }
    let text = builder.text
    let title = reader.meta["og:title"] ?? (reader.title.isEmpty ? nil : reader.title)
    return SourceText(
      file: name, title: title?.trimmingCharacters(in: .whitespacesAndNewlines),
      address: reader.canonical ?? reader.meta["og:url"], published: published(reader.meta),
      text: text, language: TextLanguage(of: text), offsets: builder.offsets,
      isCut: reader.isCut || builder.isFull)
  }

  /// The container that holds the text; `nil` where no block is a paragraph of one.
  private static func container(of reader: HTMLReader) -> Int? {
    var words: [Int: Int] = [:]
    for block in reader.blocks where !block.isApart && !block.isMenu && block.element == "p" {
      let factor = ["article", "main"].contains(reader.containers[block.container] ?? "") ? 2 : 1
      words[block.container, default: 0] += block.byteCount * factor
    }
    return words.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static func published(_ meta: [String: String]) -> PublicationDate? {
    let keys = [
      "article:published_time", "datepublished", "date", "dc.date", "pubdate", "time",
    ]
    for key in keys {
      guard let value = meta[key], let day = Day(iso: String(value.prefix(10))) else { continue }
      return PublicationDate(Period(day: day), basis: .header)
    }
    return nil
  }

  /// The `charset` that stands in the first bytes of a page.
  private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(2_000), as: UTF8.self)
    return head.firstMatch(of: #/charset\s*=\s*["']?([A-Za-z0-9_-]+)/#).map { String($0.1) }
  }
}
