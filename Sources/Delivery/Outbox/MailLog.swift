/// What the log of the mail server this program hands its messages to shows of some of them: Exim's
/// main log or Postfix's. Of a log of any length only what concerns these messages is kept.
public struct MailLog: Sendable {
  private let wanted: Set<String>
  /// The names in Postfix's queue under which a wanted message is just arriving.
  private var arriving: [String: String] = [:]
  private var accepted: [String: String] = [:]

  /// Reads a log.
  ///
  /// - Parameters:
  ///   - messageIDs: The messages to look for, without angle brackets.
  ///   - lines: The lines, the oldest first, as the names in a queue are used again.
  public init(lookingFor messageIDs: Set<String>, in lines: some Sequence<String>) {
    wanted = messageIDs
    for line in lines { read(line) }
  }

  /// Reads a log from its files, line by line, in the order in which they were written.
  public init(lookingFor messageIDs: Set<String>, in files: [LogFile]) throws(LogFile.Fault) {
    wanted = messageIDs
    for file in LogFile.oldestFirst(files) { try file.forEachLine { read($0) } }
  }

  /// The name under which the server took a message into its queue; `nil` where the log does not show
  /// that it did.
  public func queueID(of messageID: String) -> String? { accepted[messageID] }

  private mutating func read(_ line: String) {
    guard line.contains("<=") || line.contains("postfix") else { return }
    let words = line.split(separator: " ")
    if let tag = words.firstIndex(where: { $0.hasSuffix("]:") }), words[tag].hasPrefix("postfix") {
      readPostfix(words[tag], words[(tag + 1)...])
    } else {
      readExim(words)
    }
  }

  /// `1sBcDe-000123-4F <= desk@example.org H=... S=99 id=NAME`: Exim has the message.
  private mutating func readExim(_ words: [Substring]) {
    guard let arrow = words.firstIndex(of: "<="), arrow > 0, Self.isEximName(words[arrow - 1]),
      let id = words[arrow...].first(where: { $0.hasPrefix("id=") })
    else { return }
    let name = String(id.dropFirst(3))
    if wanted.contains(name) { accepted[name] = String(words[arrow - 1]) }
  }

  /// `postfix/cleanup[99]: 4F1A2B3C4D: message-id=<NAME>` stands there while the message is still
  /// arriving, and may be thrown away; Postfix has it when the queue manager says so:
  /// `postfix/qmgr[98]: 4F1A2B3C4D: from=<desk@example.org>, size=99, nrcpt=1 (queue active)`.
  private mutating func readPostfix(_ tag: Substring, _ words: ArraySlice<Substring>) {
    guard let first = words.first, first.hasSuffix(":"), let second = words.dropFirst().first
    else { return }
    let queueID = String(first.dropLast())
    if tag.contains("/cleanup["), second.hasPrefix("message-id=") {
      let name = String(second.dropFirst(11).drop { $0 == "<" }.prefix { $0 != ">" })
      arriving[queueID] = wanted.contains(name) ? name : nil
    } else if tag.contains("/qmgr["), second.hasPrefix("from=<") {
      let says = words.dropFirst().joined(separator: " ")
      guard says.hasSuffix("(queue active)"), says.contains(">, size="),
        says.contains(", nrcpt="), let name = arriving[queueID]
      else { return }
      accepted[name] = queueID
    } else if second.hasPrefix("client=") || second.hasPrefix("uid=") || second == "removed" {
      // The name is another message's from here on.
      arriving[queueID] = nil
    }
  }

  /// `1sBcDe-000123-4F`, since Exim 4.97 `1sBcDe-00000000123-4FgH`.
  private static func isEximName(_ word: Substring) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [6, 6, 2] || parts.map(\.count) == [6, 11, 4]
  }
}
