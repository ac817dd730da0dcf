/// The head of a request (RFC 9112): all that the preview looks at.
package struct HTTPRequest: Equatable {
  package var method: String
  /// The path without its query.
  package var path: String
  /// The name and port the client thinks it talks to; `nil` where the head does not say.
  package var host: String?

  /// Reads a head, from the request line to the empty line; `nil` for what is no HTTP/1 request.
  package init?(head: String) {
    let lines = head.split(separator: "\r\n", omittingEmptySubsequences: false)
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count == 3, words[2].hasPrefix("HTTP/1.") else { return nil }
    method = String(words[0])
    path = String(words[1].prefix { $0 != "?" && $0 != "#" })
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      if line[..<colon].lowercased() == "host" {
        host = line[line.index(after: colon)...].filter { $0 != " " && $0 != "\t" }.lowercased()
      }
    }
  }

  /// Whether the client asked for this machine by name. A page elsewhere that points its own name at
  /// this machine (DNS rebinding) does not.
  package func isLocal(port: UInt16) -> Bool {
    ["127.0.0.1:\(port)", "localhost:\(port)"].contains(host ?? "")
  }
}

/// What the preview answers.
package struct HTTPResponse {
  package var status = "200 OK"
  package var mediaType: String
  package var body: [UInt8]
  package var more: [String] = []

  package static func text(_ status: String, _ text: String, more: [String] = []) -> HTTPResponse {
    HTTPResponse(
      status: status, mediaType: "text/plain; charset=utf-8", body: Array((text + "\n").utf8),
      more: more)
  }

  /// Head and body as they are sent; nothing may be kept or read by another site.
  package func bytes(withBody: Bool) -> [UInt8] {
    let head =
      [
        "HTTP/1.1 \(status)", "Content-Type: \(mediaType)", "Content-Length: \(body.count)",
        "Cache-Control: no-store", "X-Content-Type-Options: nosniff",
        "Cross-Origin-Resource-Policy: same-origin", "Connection: close",
      ] + more
    return Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + (withBody ? body : [])
  }
}
