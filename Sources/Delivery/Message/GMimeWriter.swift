internal import CGMime

/// Messages as bytes, by GMime: every call of it is here.
///
/// What GMime 3.2 gets wrong is kept from it: headers are given to it folded and encoded
/// (`g_mime_header_set_raw_value`), because it mangles long List-Unsubscribe headers and cannot read
/// back its own encoded words; the charset and the boundaries are set, as it would guess the one and
/// throw dice for the others.
enum GMimeWriter {
  private typealias Object = UnsafeMutablePointer<GMimeObject>

  /// Called once, before anything else of GMime.
  private static let library: Void = g_mime_init()

  /// The bytes of a message: lines end in CRLF, all is ASCII.
  static func bytes(of message: MIMEMessage) throws(CompositionFault) -> [UInt8] {
    _ = library
    guard let envelope = g_mime_message_new(0) else { throw .library }
    defer { g_object_unref(envelope) }
    let object = object(envelope)
    for header in message.headers { try append(header, to: object) }
    let root = try part(message.root)
    defer { g_object_unref(root) }
    g_mime_message_set_mime_part(envelope, root)
    return try written(object)
  }

  private static func append(
    _ header: MIMEMessage.Header, to object: Object
  ) throws(CompositionFault) {
    guard let list = g_mime_object_get_header_list(object) else { throw .library }
    // A value is needed to append with, and is replaced at once.
    g_mime_header_list_append(list, header.name, "", "utf-8")
    let last = g_mime_header_list_get_count(list) - 1
    guard let added = g_mime_header_list_get_header_at(list, last) else { throw .library }
    g_mime_header_set_raw_value(added, header.value)
  }

  /// A part, owned by the caller.
  private static func part(_ part: MIMEMessage.Part) throws(CompositionFault) -> Object {
    switch part {
    case .text(let subtype, let text):
      let bytes = withLineEnds(text)
      let leaf = try leaf("text", subtype, bytes, encoding: encoding(of: bytes))
      g_mime_object_set_content_type_parameter(object(leaf), "charset", "utf-8")
      return object(leaf)
    case .picture(let contentID, let fileName, let png):
      let leaf = try leaf("image", "png", png, encoding: GMIME_CONTENT_ENCODING_BASE64)
      g_mime_object_set_disposition(object(leaf), GMIME_DISPOSITION_INLINE)
      g_mime_part_set_filename(leaf, fileName)
      g_mime_part_set_content_id(leaf, contentID)
      return object(leaf)
    case .pdf(let fileName, let bytes):
      let leaf = try leaf("application", "pdf", bytes, encoding: GMIME_CONTENT_ENCODING_BASE64)
      g_mime_object_set_disposition(object(leaf), GMIME_DISPOSITION_ATTACHMENT)
      g_mime_part_set_filename(leaf, fileName)
      return object(leaf)
    case .alternative(let parts, let boundary):
      return try multipart("alternative", parts, boundary)
    case .related(let parts, let boundary):
      let related = try multipart("related", parts, boundary)
      // What the first part is (RFC 2387, 3.1).
      g_mime_object_set_content_type_parameter(related, "type", "text/html")
      return related
    case .mixed(let parts, let boundary):
      return try multipart("mixed", parts, boundary)
    }
  }

  private static func multipart(
    _ subtype: String, _ parts: [MIMEMessage.Part], _ boundary: String
  ) throws(CompositionFault) -> Object {
    guard let multipart = g_mime_multipart_new_with_subtype(subtype) else { throw .library }
    g_mime_multipart_set_boundary(multipart, boundary)
    do throws(CompositionFault) {
      for inner in parts {
        let added = try part(inner)
        g_mime_multipart_add(multipart, added)
        g_object_unref(added)
      }
    } catch {
      g_object_unref(multipart)
      throw error
    }
    return object(multipart)
  }

  private static func leaf(
    _ type: String, _ subtype: String, _ bytes: [UInt8], encoding: GMimeContentEncoding
  ) throws(CompositionFault) -> UnsafeMutablePointer<GMimePart> {
    let stream = bytes.withUnsafeBytes { buffer in
      g_mime_stream_mem_new_with_buffer(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let stream else { throw .library }
    defer { g_object_unref(stream) }
    guard
      let content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT)
    else { throw .library }
    defer { g_object_unref(content) }
    guard let leaf = g_mime_part_new_with_type(type, subtype) else { throw .library }
    g_mime_part_set_content(leaf, content)
    g_mime_part_set_content_encoding(leaf, encoding)
    return leaf
  }

  private static func written(_ object: Object) throws(CompositionFault) -> [UInt8] {
    guard let format = g_mime_format_options_new() else { throw .library }
    defer { g_mime_format_options_free(format) }
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS)
    guard let stream = g_mime_stream_mem_new() else { throw .library }
    defer { g_object_unref(stream) }
    // What it returns is not the number of bytes, and -1 where it failed.
    guard g_mime_object_write_to_stream(object, format, stream) != -1 else { throw .library }
    let memory = UnsafeMutableRawPointer(stream).assumingMemoryBound(to: GMimeStreamMem.self)
    guard let array = g_mime_stream_mem_get_byte_array(memory), let data = array.pointee.data
    else { throw .library }
    return Array(UnsafeBufferPointer(start: data, count: Int(array.pointee.len)))
  }

  /// The base class of an object of GMime, which C reaches by a macro.
  private static func object<Derived>(_ pointer: UnsafeMutablePointer<Derived>) -> Object {
    UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: GMimeObject.self)
  }

  /// Lines of text in MIME end in CRLF, also inside base64 (RFC 2045, 6.8).
  private static func withLineEnds(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 102 / 100)
    for byte in text.utf8 where byte != 0x0D {
      if byte == 0x0A { bytes.append(0x0D) }
      bytes.append(byte)
    }
    return bytes
  }

  /// Quoted-printable for text that is mostly ASCII, where it is smaller and can be read; base64 for
  /// any other, and where a line begins with "From ", which mailbox files alter.
  private static func encoding(of bytes: [UInt8]) -> GMimeContentEncoding {
    let other = bytes.count { $0 >= 0x80 || $0 == UInt8(ascii: "=") }
    let isMailbox = bytes.split(separator: 0x0A).contains { $0.starts(with: "From ".utf8) }
    return other * 6 > bytes.count || isMailbox
      ? GMIME_CONTENT_ENCODING_BASE64 : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE
  }
}
