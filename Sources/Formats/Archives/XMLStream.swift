internal import CExpat
internal import Diagnostics

/// What takes the parts of an XML document in their order.
protocol XMLReceiver: AnyObject {
  /// Takes the beginning of an element.
  func begin(_ element: XMLElement) throws(DiagnosticError)
  /// Takes the end of an element, by its name without namespace.
  func end(_ name: String) throws(DiagnosticError)
  /// Takes text between two tags, in pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DiagnosticError)
  /// Whether it has what it wants, so that the rest is not read.
  var isFinished: Bool { get }
}

/// Reads an entry of an archive as XML, by expat: nothing is held, no entity is expanded and no
/// document type is taken.
struct XMLStream {
  /// The archive.
  let archive: ZIPArchive

  /// Hands the parts of an entry to a receiver, until it is finished: `XML_Parse`.
  func read(_ entry: String, into receiver: any XMLReceiver) throws(DiagnosticError) {
    guard let parser = XML_ParserCreateNS(nil, XMLElement.mark) else {
      throw FileFault.unreadable("no memory").error(in: archive.name)
    }
    defer { XML_ParserFree(parser) }
    let bridge = Bridge(receiver, parser: parser)
    XML_SetUserData(parser, Unmanaged.passUnretained(bridge).toOpaque())
    Bridge.setHandlers(of: parser)
    try withExtendedLifetime(bridge) { () throws(DiagnosticError) in
      try archive.read(entry) { (piece) throws(DiagnosticError) in
        try parse(piece, with: bridge, in: entry)
      }
      if !receiver.isFinished {
        _ = try parse(UnsafeBufferPointer(start: nil, count: 0), with: bridge, in: entry)
      }
    }
  }

  /// Parses a piece; an empty one is the end.
  private func parse(
    _ piece: UnsafeBufferPointer<UInt8>, with bridge: Bridge, in entry: String
  ) throws(DiagnosticError) -> Continuation {
    let status = piece.withMemoryRebound(to: CChar.self) { bytes in
      XML_Parse(bridge.parser, bytes.baseAddress, Int32(bytes.count), bytes.isEmpty ? 1 : 0)
    }
    if let error = bridge.error { throw error }
    if bridge.hasDocumentType {
      throw FileFault.documentType(part: entry).error(in: archive.name)
    }
    if bridge.receiver.isFinished { return .stop }
    guard status == XML_STATUS_OK else {
      let reason = XML_ErrorString(XML_GetErrorCode(bridge.parser)).map { String(cString: $0) }
      throw FileFault.damagedXML(
        part: entry, line: Int(XML_GetCurrentLineNumber(bridge.parser)), reason ?? "not XML"
      ).error(in: archive.name)
    }
    return .next
  }
}

/// Between expat's callbacks and a receiver: keeps what the receiver throws and stops the parser.
private final class Bridge {
  let receiver: any XMLReceiver
  let parser: XML_Parser
  var error: DiagnosticError?
  var hasDocumentType = false

  init(_ receiver: any XMLReceiver, parser: XML_Parser) {
    self.receiver = receiver
    self.parser = parser
  }

  /// `XML_SetElementHandler`, `XML_SetCharacterDataHandler`, `XML_SetStartDoctypeDeclHandler`.
  static func setHandlers(of parser: XML_Parser) {
    XML_SetElementHandler(
      parser,
      { pointer, name, attributes in
        guard let name else { return }
        Bridge.of(pointer)?.hand { (receiver) throws(DiagnosticError) in
          try receiver.begin(XMLElement(name: name, attributes: attributes))
        }
      },
      { pointer, name in
        guard let name else { return }
        Bridge.of(pointer)?.hand { (receiver) throws(DiagnosticError) in
          try receiver.end(String(cString: XMLElement.local(name)))
        }
      })
    XML_SetCharacterDataHandler(parser) { pointer, text, count in
      guard let text else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
        Bridge.of(pointer)?.hand { (receiver) throws(DiagnosticError) in
          try receiver.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { pointer, _, _, _, _ in
      guard let bridge = Bridge.of(pointer) else { return }
      bridge.hasDocumentType = true
      XML_StopParser(bridge.parser, 0)
    }
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> Bridge? {
    pointer.map { Unmanaged<Bridge>.fromOpaque($0).takeUnretainedValue() }
  }

  private func hand(_ part: (any XMLReceiver) throws(DiagnosticError) -> Void) {
    guard error == nil, !receiver.isFinished else { return }
    do {
      try part(receiver)
    } catch {
      self.error = error
    }
    if error != nil || receiver.isFinished { XML_StopParser(parser, 0) }
  }
}
