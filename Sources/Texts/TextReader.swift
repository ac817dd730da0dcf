internal import Encodings
public import Foundation
public import Periods

/// Reads files of news: plain text, Markdown, pages, mails, mailboxes, and folders of them.
public struct TextReader: Sendable {
  /// The address to take, whatever a file says.
  public var address: String?
  /// The publication date to take, whatever a file says.
  public var published: Period?

  /// A reader; what is given here goes before what a file says.
  public init(address: String? = nil, published: Period? = nil) {
    self.address = address
    self.published = published
  }

  /// The texts of a file or folder, in the order of their names; nothing for a file that is no text.
  ///
  /// - Throws: where the file cannot be read.
  public func texts(at url: URL, named name: String? = nil) throws -> [SourceText] {
    let name = name ?? url.lastPathComponent
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), isFolder.boolValue
    {
      let names = try FileManager.default.contentsOfDirectory(atPath: url.path)
        .filter { Self.extensions.contains(($0 as NSString).pathExtension.lowercased()) }
      return try names.sorted().prefix(TextLimits.files).flatMap { file in
        try texts(at: url.appendingPathComponent(file), named: name + "/" + file)
      }
    }
    let handle = try FileHandle(forReadingFrom: url)
    defer { try? handle.close() }
    let data = try handle.read(upToCount: TextLimits.fileBytes + 1) ?? Data()
    return texts(in: [UInt8](data), named: name)
  }

  /// The texts in the bytes of a file, whose kind its name tells.
  public func texts(in bytes: [UInt8], named name: String) -> [SourceText] {
    let isCut = bytes.count > TextLimits.fileBytes
    let bytes = isCut ? Array(bytes.prefix(TextLimits.fileBytes)) : bytes
    let found: [SourceText]
    switch (name as NSString).pathExtension.lowercased() {
    case "eml": found = MailMessages.read(bytes, isMailbox: false, named: name)
    case "mbox": found = MailMessages.read(bytes, isMailbox: true, named: name)
    case "html", "htm", "xhtml": found = [HTMLArticle.read(bytes, named: name)]
    case "md", "markdown": found = [Self.plain(bytes, named: name, hasMarks: true)]
    default: found = [Self.plain(bytes, named: name, hasMarks: false)]
    }
    return found.map { text in
      var text = text
      text.isCut = text.isCut || isCut
      if let address { text.address = address }
      if let published {
        text.published = PublicationDate(published, basis: .option)
      } else if text.published == nil, let address = text.address {
        text.published = PublicationDate(address: address)
      }
      return text
    }
  }

  private static let extensions: Set<String> = [
    "txt", "md", "markdown", "html", "htm", "xhtml", "eml", "mbox",
  ]

  private static func plain(_ bytes: [UInt8], named name: String, hasMarks: Bool) -> SourceText {
    let decoded = TextEncoding(of: bytes).text(of: bytes)
    let header = TextHeader(of: decoded)
    let plain = MarkdownText(decoded, from: header.length, hasMarks: hasMarks)
    let (text, offsets, isCut) = plain.result
    return SourceText(
      file: name, title: plain.title, address: header.address, published: header.published,
      text: text, language: TextLanguage(of: text), offsets: offsets, isCut: isCut)
  }
}
