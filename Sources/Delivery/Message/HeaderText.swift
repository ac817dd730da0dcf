internal import Foundation
internal import Periods

/// Values of headers as they stand in a message, by RFC 5322 and RFC 2047.
enum HeaderText {
  /// A subject: as it is where it is plain ASCII, else in encoded words.
  static func subject(_ text: String, after name: String) -> [String] {
    let isPrintable = text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    let isPlain = isPrintable && !text.contains("=?")
    return (isPlain ? words(of: text) : nil) ?? encoded(text, after: name)
  }

  /// A person and an address, e.g. `Anna <anna@example.net>`.
  static func mailbox(_ person: OutgoingMessage.Recipient, after name: String) -> [String] {
    let address = "<\(person.address)>"
    guard !person.name.isEmpty else {
      // What people would read as xn--... is told as they write it.
      let shown = MailAddress.shown(person.address)
      return shown == person.address ? [address] : encoded(shown, after: name) + [address]
    }
    let isPlain = person.name.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x20 || $0 == 0x2D }
    return ((isPlain ? words(of: person.name) : nil) ?? encoded(person.name, after: name))
      + [address]
  }

  /// The words of a text that survives being folded between them; `nil` for any other.
  private static func words(of text: String) -> [String]? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    return words.allSatisfy { (1...60).contains($0.utf8.count) } ? words : nil
  }

  /// Encoded words of at most 75 bytes that hold whole characters; the first fits on the line of the
  /// header's name (RFC 2047, 2).
  ///
  /// One B word where that is enough, else Q words: GMime 3.2, and so mu and notmuch, loses text
  /// after a B word that is padded (jstedfast/gmime#133).
  private static func encoded(_ text: String, after name: String) -> [String] {
    let firstLimit = 62 - name.utf8.count
    let base64 = Data(text.utf8).base64EncodedString()
    if base64.utf8.count <= firstLimit { return ["=?UTF-8?B?\(base64)?="] }
    var encoded = [""]
    for scalar in text.unicodeScalars {
      let code = String(scalar).utf8.map { byte in
        isLetterOrDigit(byte)
          ? String(UnicodeScalar(byte)) : byte == 0x20 ? "_" : "=" + hexadecimal(byte)
      }.joined()
      let limit = encoded.count == 1 ? firstLimit : 63
      if (encoded.last?.utf8.count ?? 0) + code.utf8.count > limit { encoded.append("") }
      encoded[encoded.count - 1] += code
    }
    return encoded.map { "=?UTF-8?Q?\($0)?=" }
  }

  /// Words on lines of at most 76 bytes where they fit; the first line begins after `name: `.
  static func folded(_ words: [String], after name: String) -> String {
    var out = ""
    var column = name.utf8.count + 1
    for (index, word) in words.enumerated() {
      if index > 0, column + 1 + word.utf8.count > 76 {
        out += "\n"
        column = 0
      }
      out += " " + word
      column += 1 + word.utf8.count
    }
    return out + "\n"
  }

  /// `Mon, 27 May 2024 04:30:00 +0000` (RFC 5322, 3.3), in UTC.
  static func date(_ moment: Instant) -> String {
    let days = Int((Double(moment.seconds) / 86_400).rounded(.down))
    let day = Day(ordinal: days)
    let iso = moment.description
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let time = iso.drop { $0 != "T" }.dropFirst().dropLast()
    return "\(weekdays[day.weekday - 1]), \(day.dayOfMonth) \(months[day.month - 1]) \(day.year) "
      + "\(time) +0000"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
