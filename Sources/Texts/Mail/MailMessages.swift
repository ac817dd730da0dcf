internal import CGMime
internal import Foundation
internal import Periods

/// The texts of mails, by GMime: every call of it in this room is here.
enum MailMessages {
  /// Called once, before anything else of GMime.
  private static let library: Void = g_mime_init()

  /// The texts of a message, or of each message of a mailbox.
  static func read(_ bytes: [UInt8], isMailbox: Bool, named name: String) -> [SourceText] {
    _ = library
    let stream = bytes.withUnsafeBytes { buffer in
      g_mime_stream_mem_new_with_buffer(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let stream else { return [] }
    defer { g_object_unref(stream) }
    guard let parser = g_mime_parser_new_with_stream(stream) else { return [] }
    defer { g_object_unref(parser) }
    g_mime_parser_set_format(parser, isMailbox ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE)
    var texts: [SourceText] = []
    for number in 1...TextLimits.messages {
      guard let message = g_mime_parser_construct_message(parser, nil) else { break }
      defer { g_object_unref(message) }
      if let text = text(of: message, named: isMailbox ? "\(name)#\(number)" : name) {
        texts.append(text)
      }
      if !isMailbox || g_mime_parser_eos(parser) != 0 { break }
    }
    return texts
  }

  /// The text of a message: its first plain part, else its first page.
  private static func text(
    of message: UnsafeMutablePointer<GMimeMessage>, named name: String
  ) -> SourceText? {
    let (plain, page, isCut) = bodies(of: message)
    var text: SourceText
    if let plain {
      let (words, offsets, isFull) = MarkdownText(plain, hasMarks: false).result
      text = SourceText(
        file: name, text: words, language: TextLanguage(of: words), offsets: offsets,
        isCut: isFull)
    } else if let page {
      text = HTMLArticle.read(page, named: name)
    } else {
      return nil
    }
    text.isCut = text.isCut || isCut
    text.title = g_mime_message_get_subject(message).map { String(cString: $0) } ?? text.title
    text.published = date(of: message) ?? text.published
    return text
  }

  private static func bodies(
    of message: UnsafeMutablePointer<GMimeMessage>
  ) -> (plain: String?, page: String?, isCut: Bool) {
    var plain: String?
    var page: String?
    let object = UnsafeMutableRawPointer(message).assumingMemoryBound(to: GMimeObject.self)
    guard let parts = g_mime_part_iter_new(object) else { return (nil, nil, false) }
    defer { g_mime_part_iter_free(parts) }
    for _ in 0..<TextLimits.messageParts {
      guard let part = g_mime_part_iter_get_current(parts) else { break }
      let instance = UnsafeMutableRawPointer(part).assumingMemoryBound(to: GTypeInstance.self)
      if g_type_check_instance_is_a(instance, g_mime_text_part_get_type()) != 0 {
        let body = UnsafeMutableRawPointer(part).assumingMemoryBound(to: GMimeTextPart.self)
        if let characters = g_mime_text_part_get_text(body) {
          let words = String(cString: characters)
          g_free(characters)
          let isPage = g_mime_content_type_is_type(
            g_mime_object_get_content_type(part), "text", "html")
          if isPage != 0 { page = page ?? words } else { plain = plain ?? words }
        }
      }
      if plain != nil { return (plain, page, false) }
      if g_mime_part_iter_next(parts) == 0 { return (plain, page, false) }
    }
    return (plain, page, true)
  }

  /// The day of the header Date in the sender's own zone.
  private static func date(of message: UnsafeMutablePointer<GMimeMessage>) -> PublicationDate? {
    guard let date = g_mime_message_get_date(message) else { return nil }
    var (year, month, day): (gint, gint, gint) = (0, 0, 0)
    g_date_time_get_ymd(date, &year, &month, &day)
    return Day(year: Int(year), month: Int(month), day: Int(day))
      .map { PublicationDate(Period(day: $0), basis: .header) }
  }
}
