/// The head of a request (RFC 9112): all that the preview looks at.
package struct HTTPRequest: Equatable {
  package var method: String
  /// The path without its query.
  package var path: String
  /// The name and port the client thinks it talks to; `nil` where the head does not say.
  package var host: String?
  /// The page that asks, as a browser names it; `nil` where it is not named.
  package var origin: String?

  /// Reads a head, from the request line to the empty line; `nil` for what is no HTTP/1 request, or says
  /// two things of one (RFC 9112, 3.2).
  package init?(head: String) {
    let lines = head.split(separator: "\r\n", omittingEmptySubsequences: false)
    let words = lines.first?.split(separator: " ", omittingEmptySubsequences: false) ?? []
    guard words.count == 3, words[2].hasPrefix("HTTP/1."), words[1].hasPrefix("/") else {
      return nil
    }
    method = String(words[0])
    path = String(words[1].prefix { $0 != "?" && $0 != "#" })
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].filter { $0 != " " && $0 != "\t" }.lowercased()
      switch line[..<colon].lowercased() {
      case "host":
        guard host == nil else { return nil }
        host = value
      case "origin":
        guard origin == nil else { return nil }
        origin = value
      // A name that ends in a space may be read as another by whoever stands between.
      case let name where name.contains(" ") || name.contains("\t"): return nil
      default: break
      }
    }
  }

  /// Whether the client asked for this machine by name, and no page from elsewhere did. A page that
  /// points its own name at this machine (DNS rebinding) does not ask so.
  package func isLocal(port: UInt16) -> Bool {
    let names = ["127.0.0.1:\(port)", "localhost:\(port)"]
    guard names.contains(host ?? "") else { return false }
    return origin.map { origin in names.contains { origin == "http://" + $0 } } ?? true
  }
}
