internal import HTTP
internal import Texts

extension FuzzTarget {
  /// Files of news: mails, mailboxes, pages and texts.
  static var texts: [FuzzTarget] {
    [text("mail", ["eml", "mbox"]), text("page", ["html"]), text("news", ["txt", "md"])]
  }

  private static func text(_ name: String, _ endings: [String]) -> FuzzTarget {
    FuzzTarget(name) { bytes in
      guard let (ending, rest) = choice(of: endings, in: bytes) else { return }
      for text in TextReader().texts(in: rest, named: "a." + ending) {
        for offset in [0, text.text.utf8.count / 2, text.text.utf8.count] {
          precondition(text.offsets.original(of: offset) >= 0, "a place before the text")
        }
      }
    }
  }

  /// Heads of requests to a preview.
  static var requests: [FuzzTarget] {
    [
      FuzzTarget("http", longest: 2048) { bytes in
        guard let request = HTTPRequest(head: String(decoding: bytes, as: UTF8.self)) else {
          return
        }
        precondition(request.path.hasPrefix("/"), "a path that does not begin with a slash")
        _ = request.isLocal(port: 80)
      }
    ]
  }
}
