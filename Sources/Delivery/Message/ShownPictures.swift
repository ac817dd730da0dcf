/// The pictures that a message's HTML shows, held against those that go with it.
struct ShownPictures {
  /// The HTML, each picture called by its Content-ID.
  let html: String

  /// Resolves `src="cid:NAME"`.
  ///
  /// - Parameter contentIDs: The Content-IDs by name.
  /// - Throws: Where a picture is not there, is not shown, comes from elsewhere, or has no `alt`.
  init(_ html: String, contentIDs: [String: String]) throws(CompositionFault) {
    let tag = #/<img\b(?:[^>"']|"[^"]*"|'[^']*')*>/#.ignoresCase()
    let prefix = "cid:"
    var out = ""
    var shown: Set<String> = []
    var end = html.startIndex
    for match in html.matches(of: tag) {
      let tag = html[match.range]
      let source = Self.attribute("src", of: tag) ?? ""
      let alternative = Self.attribute("alt", of: tag) ?? ""
      guard alternative.contains(where: { !$0.isWhitespace }) else {
        throw .missingAlternative(String(source))
      }
      guard source.hasPrefix(prefix) else { throw .remotePicture(String(source)) }
      let name = String(source.dropFirst(prefix.count))
      guard let contentID = contentIDs[name] else { throw .unresolvedPicture(name) }
      shown.insert(name)
      out += html[end..<source.startIndex] + prefix + contentID
      end = source.endIndex
    }
    self.html = out + html[end...]
    if let unused = contentIDs.keys.sorted().first(where: { !shown.contains($0) }) {
      throw .unusedPicture(unused)
    }
  }

  /// An attribute's value in double quotes, as our HTML writes them.
  private static func attribute(_ name: String, of tag: Substring) -> Substring? {
    let attribute = #/\s(?<name>[A-Za-z-]+)="(?<value>[^"]*)"/#
    return tag.matches(of: attribute).first { $0.output.name.lowercased() == name }?.output.value
  }
}
