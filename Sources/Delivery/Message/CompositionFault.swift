/// Why a message cannot be composed.
public enum CompositionFault: Error, Sendable, Hashable {
  /// A header's value has a line break or another control character.
  case controlCharacter(header: String)
  /// A header's value is empty.
  case emptyHeader(String)
  /// A text is no plain mail address.
  case malformedAddress(String)
  /// Where to unsubscribe is neither a mail address nor an https address.
  case malformedUnsubscribe(String)
  /// The list's name is no host name, or the domain is none.
  case malformedDomain(String)
  /// A file or picture has a name that not every client shows right.
  case malformedName(String)
  /// There is no text for those who read no HTML, or no HTML.
  case emptyBody
  /// The HTML shows a picture that is not there.
  case unresolvedPicture(String)
  /// A picture is there that the HTML does not show.
  case unusedPicture(String)
  /// Two pictures have one name.
  case repeatedPicture(String)
  /// A picture is shown without a text that stands for it; by its `src`.
  case missingAlternative(String)
  /// The HTML shows a picture from elsewhere, which clients block.
  case remotePicture(String)
  /// A picture is no PNG, or has no more than a dot in it.
  case emptyPicture(String)
  /// The attachment is no PDF.
  case notPDF(String)
  /// The HTML is larger than clients show whole, in bytes.
  case largeHTML(Int)
  /// The message is too large even without its PDF, in bytes.
  case largeMessage(Int)
  /// What was composed is not what mail servers accept.
  case faulty(MessageFault)
  /// The MIME library ran out of memory.
  case library
}

extension CompositionFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .controlCharacter(let header): "\(header) has a line break or a control character"
    case .emptyHeader(let header): "\(header) is empty"
    case .malformedAddress(let text): "\(text) is not a mail address"
    case .malformedUnsubscribe(let text): "\(text) is neither a mail address nor an https address"
    case .malformedDomain(let text): "\(text) is not a domain"
    case .malformedName(let text): "the file name \(text) has more than letters, digits, -, _ and ."
    case .emptyBody: "the message says nothing"
    case .unresolvedPicture(let name): "the message shows the picture \(name), which is not there"
    case .unusedPicture(let name): "the message does not show its picture \(name)"
    case .repeatedPicture(let name): "two pictures of the message are named \(name)"
    case .missingAlternative(let source): "the picture \(source) has no alternative text"
    case .remotePicture(let source): "the picture \(source) is not in the message"
    case .emptyPicture(let name): "the picture \(name) is no PNG, or blank"
    case .notPDF(let name): "the attachment \(name) is no PDF"
    case .largeHTML(let count): "the HTML has \(count) bytes, more than clients show whole"
    case .largeMessage(let count): "the message has \(count) bytes without its PDF: too many"
    case .faulty(let fault): fault.description
    case .library: "out of memory"
    }
  }
}
