/// Why a message is refused before anything of it is stored.
public enum MessageFault: Error, Sendable, Hashable {
  /// The envelope's sender or the recipient is no plain address.
  case malformedAddress(String)
  /// The Message-ID has no form that is safe in a header and in a log.
  case malformedMessageID(String)
  /// There is nothing in it.
  case empty
  /// A carriage return or line feed stands alone; the byte counts from 0.
  case bareLineEnd(byte: Int)
  /// A byte is not plain ASCII, and none of an address in a header; it counts from 0.
  case notASCII(byte: Int)
  /// A line is longer than 998 bytes (RFC 5322, 2.1.1); lines count from 1.
  case longLine(line: Int)
  /// The last line has no end.
  case unfinishedLine
  /// One address is to get two messages of one edition.
  case repeatedRecipient(String)
}

extension MessageFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .malformedAddress(let text): "\(text) is not a mail address"
    case .malformedMessageID(let text): "\(text) is not a Message-ID"
    case .empty: "the message is empty"
    case .bareLineEnd(let byte): "a line does not end in CR LF (byte \(byte))"
    case .notASCII(let byte): "a byte is not ASCII (byte \(byte))"
    case .longLine(let line): "line \(line) is longer than 998 bytes"
    case .unfinishedLine: "the last line has no end"
    case .repeatedRecipient(let address): "\(address) is listed twice"
    }
  }
}

extension OutgoingMessage {
  /// Holds the message against what every mail server accepts.
  ///
  /// A message with a line feed alone was cut short by a real server that then reported success
  /// (Exim 4.96), so nothing of the kind is ever stored.
  public func check() throws(MessageFault) {
    guard MailAddress.isPlain(sender) else { throw .malformedAddress(sender) }
    guard MailAddress.isPlain(recipient.address) || needsSMTPUTF8 else {
      throw .malformedAddress(recipient.address)
    }
    // Two hundred bytes and a domain fit on a line of a header.
    guard MailAddress.isPlain(messageID, longestLocalPart: 200) else {
      throw .malformedMessageID(messageID)
    }
    guard !bytes.isEmpty else { throw .empty }
    // An address beyond ASCII stands in the headers as it is (RFC 6532), and nothing else does.
    let headerEnd = needsSMTPUTF8 ? bytes.firstRange(of: Array("\r\n\r\n".utf8))?.lowerBound : nil
    var lineStart = 0
    var line = 1
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0D:
        guard index + 1 < bytes.count, bytes[index + 1] == 0x0A else {
          throw .bareLineEnd(byte: index)
        }
      case 0x0A:
        guard index > 0, bytes[index - 1] == 0x0D else { throw .bareLineEnd(byte: index) }
        lineStart = index + 1
        line += 1
      case 0x80... where index < headerEnd ?? 0:
        break
      case 0, 0x80...:
        throw .notASCII(byte: index)
      default:
        if index - lineStart >= 998 { throw .longLine(line: line) }
      }
    }
    guard bytes.last == 0x0A else { throw .unfinishedLine }
  }
}
