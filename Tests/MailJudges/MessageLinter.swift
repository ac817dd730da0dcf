internal import Foundation

/// Holds a message against what mail clients show right: byte by byte, header by header, and its tree.
public enum MessageLinter {
  /// Everything that is wrong with a message; nothing for a good one.
  public static func faults(of bytes: [UInt8]) -> [String] {
    do {
      let message = try ScannedMessage(bytes)
      return try headers(of: message) + tree(of: message)
        + (bytes.count > 7_000_000 ? ["more than 7 MB"] : [])
    } catch {
      return ["\(error)"]
    }
  }

  private static func headers(of message: ScannedMessage) throws -> [String] {
    var faults: [String] = []
    for name in ["date", "from", "to", "subject", "message-id", "mime-version", "auto-submitted"]
    where message.header(name) == nil {
      faults.append("no \(name)")
    }
    for name in ["from", "to", "subject"] {
      _ = try ScannedMessage.decoded(message.header(name) ?? "")
    }
    let id = message.header("message-id") ?? ""
    if id.wholeMatch(of: #/<[A-Za-z0-9._-]+@[a-z0-9.-]+>/#) == nil { faults.append("id \(id)") }
    let date = message.header("date") ?? ""
    if date.wholeMatch(
      of: #/[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}/#) == nil
    {
      faults.append("date \(date)")
    }
    return faults
  }

  private static func tree(of message: ScannedMessage) -> [String] {
    var faults: [String] = []
    var alternative = message
    if message.type == "multipart/mixed" {
      guard let first = message.parts.first else { return ["nothing in it"] }
      alternative = first
      for part in message.parts.dropFirst() { faults += attachment(part) }
    }
    guard alternative.type == "multipart/alternative", alternative.parts.count == 2 else {
      return faults + ["no alternative of text and HTML"]
    }
    let (plain, rich) = (alternative.parts[0], alternative.parts[1])
    if plain.type != "text/plain" || plain.text.allSatisfy(\.isWhitespace) {
      faults.append("no text for those who read no HTML")
    }
    guard rich.type == "multipart/related" else {
      return faults + (rich.type == "text/html" ? html(rich, pictures: []) : ["no HTML"])
    }
    guard rich.parameter("type") == "text/html", let page = rich.parts.first,
      page.type == "text/html"
    else { return faults + ["the related part does not begin with its HTML"] }
    return faults + html(page, pictures: Array(rich.parts.dropFirst()))
  }

  private static func attachment(_ part: ScannedMessage) -> [String] {
    var faults: [String] = []
    if part.type != "application/pdf" { faults.append("an attachment is \(part.type)") }
    if !(part.header("content-disposition") ?? "").hasPrefix("attachment; filename") {
      faults.append("an attachment has no name")
    }
    if part.header("content-id") != nil { faults.append("an attachment may be hidden") }
    if !part.content.starts(with: "%PDF-".utf8) { faults.append("an attachment is no PDF") }
    return faults
  }

  private static func html(_ page: ScannedMessage, pictures: [ScannedMessage]) -> [String] {
    var faults: [String] = []
    let html = page.text
    if html.utf8.count > 80_000 { faults.append("the HTML is cut off by clients") }
    if html.contains(#/<(script|iframe|form|link)\b/#) { faults.append("clients block this") }
    var shown: [String] = []
    for tag in html.matches(of: #/<img\b[^>]*>/#).map({
      String($0.output.map { $0.isWhitespace ? " " : $0 })
    }) {
      func value(_ name: String) -> String {
        guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound else { return "" }
        return String(tag[start...].prefix { $0 != "\"" })
      }
      let source = value("src")
      if !source.hasPrefix("cid:") { faults.append("a picture from elsewhere: \(source)") }
      shown.append(String(source.dropFirst(4)))
      if value("alt").allSatisfy(\.isWhitespace) { faults.append("a picture without words") }
      let width = value("width")
      if Int(width) == nil || !value("style").contains("width:\(width)px") {
        faults.append("a picture without its width in attribute and style")
      }
    }
    var there: [String] = []
    for picture in pictures {
      if picture.type != "image/png" || !picture.content.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
        faults.append("\(picture.type) among the pictures")
      }
      if !(picture.header("content-disposition") ?? "").hasPrefix("inline; filename=") {
        faults.append("a picture that clients list as an attachment")
      }
      there.append(String((picture.header("content-id") ?? "").dropFirst().dropLast()))
    }
    if shown.sorted() != there.sorted() || Set(there).count != there.count {
      faults.append("pictures shown and pictures there differ")
    }
    return faults
  }
}
