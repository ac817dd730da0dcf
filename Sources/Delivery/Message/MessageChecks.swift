/// What is asked of everything that goes into a message.
enum MessageChecks {
  static func check(_ settings: MailSettings) throws(CompositionFault) {
    for address in [settings.sender.address, settings.bounces, settings.replyTo].compactMap({ $0 })
    {
      try check(address: address)
    }
    for domain in [settings.domain, settings.listID].compactMap({ $0 })
    where !MailAddress.isPlain("a@" + domain) {
      throw .malformedDomain(domain)
    }
    if let unsubscribe = settings.unsubscribe {
      let isLink =
        unsubscribe.hasPrefix("https://") && (9...900).contains(unsubscribe.utf8.count)
        && unsubscribe.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>,".utf8.contains($0) }
      guard isLink || MailAddress.isPlain(unsubscribe) else {
        throw .malformedUnsubscribe(unsubscribe)
      }
    }
  }

  static func check(address: String) throws(CompositionFault) {
    guard MailAddress.isPlain(address) else { throw .malformedAddress(address) }
  }

  /// An address that a message may go to.
  static func check(recipient: String) throws(CompositionFault) {
    guard MailAddress.isPlain(recipient) || MailAddress.isInternational(recipient) else {
      throw .malformedAddress(recipient)
    }
  }

  /// A line break in a value would begin another header.
  static func check(header: String, _ value: String) throws(CompositionFault) {
    let isClean = value.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\u{2028}"
        && scalar != "\u{2029}"
    }
    guard isClean else { throw .controlCharacter(header: header) }
  }

  static func check(_ body: MessageBody) throws(CompositionFault) {
    let isWritten = [body.html, body.text].allSatisfy { $0.contains { !$0.isWhitespace } }
    guard isWritten else { throw .emptyBody }
    var names: Set<String> = []
    for picture in body.pictures {
      guard isFileName(picture.name) else { throw .malformedName(picture.name) }
      guard isFileName(picture.fileName) else { throw .malformedName(picture.fileName) }
      guard names.insert(picture.name).inserted else { throw .repeatedPicture(picture.name) }
      guard isDrawn(picture.png) else { throw .emptyPicture(picture.name) }
    }
  }

  static func check(_ attachment: MessageAttachment) throws(CompositionFault) {
    guard isFileName(attachment.fileName) else { throw .malformedName(attachment.fileName) }
    guard attachment.bytes.starts(with: "%PDF-".utf8) else { throw .notPDF(attachment.fileName) }
  }

  /// ASCII letters, digits, `-`, `_` and `.`: the names that no client garbles.
  static func isNameCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "-_.".contains(character))
  }

  private static func isFileName(_ text: String) -> Bool {
    (1...100).contains(text.count) && text.allSatisfy(isNameCharacter) && text.first != "."
  }

  /// Whether a file is a PNG with something in it.
  ///
  /// A ground of one colour is packed to a thousandth of its size (deflate's limit is 1 : 1030), a
  /// chart with words to no less than a two hundredth.
  private static func isDrawn(_ png: [UInt8]) -> Bool {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard png.count > 33, png.starts(with: signature) else { return false }
    // Width and height stand at fixed places of the first chunk (PNG, 11.2.2).
    func number(at start: Int) -> Int { png[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    let (width, height) = (number(at: 16), number(at: 20))
    guard (2...20_000).contains(width), (2...20_000).contains(height) else { return false }
    return png.count > width * height * 3 / 500
  }
}
