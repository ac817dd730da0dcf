/// The log of the mail server this program hands its messages to: Exim's main log or Postfix's.
public struct MailLog: Sendable {
  private let queueIDs: [String: String]

  /// Reads a log.
  public init(_ text: String) {
    var found: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      guard let (name, queueID) = Self.arrival(in: line) else { continue }
      found[name] = queueID
    }
    queueIDs = found
  }

  /// The name the server gave a message in its queue; `nil` where the log does not have it.
  public func queueID(of messageID: String) -> String? { queueIDs[messageID] }

  /// Exim: `2024-05-27 07:30:01 1sBcDe-000123-4F <= desk@example.org ... id=NAME`;
  /// Postfix: `May 27 07:30:01 host postfix/cleanup[99]: 4F1A2B3C4D: message-id=<NAME>`.
  private static func arrival(in line: Substring) -> (name: String, queueID: String)? {
    let words = line.split(separator: " ")
    if let arrow = words.firstIndex(of: "<="), arrow > 0,
      let id = words[arrow...].first(where: { $0.hasPrefix("id=") })
    {
      return (String(id.dropFirst(3)), String(words[arrow - 1]))
    }
    if let at = words.firstIndex(where: { $0.hasPrefix("message-id=<") && $0.hasSuffix(">") }),
      at > 0, words[at - 1].hasSuffix(":"), line.contains("/cleanup[")
    {
      return (String(words[at].dropFirst(12).dropLast()), String(words[at - 1].dropLast()))
    }
    return nil
  }
}
