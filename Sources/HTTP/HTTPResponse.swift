/// What the preview answers.
package struct HTTPResponse {
  package var status: String
  package var mediaType: String
  package var body: [UInt8]
  package var more: [String]

  /// An answer; default 200 without further head lines.
  package init(
    status: String = "200 OK", mediaType: String, body: [UInt8], more: [String] = []
  ) {
    self.status = status
    self.mediaType = mediaType
    self.body = body
    self.more = more
  }

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
