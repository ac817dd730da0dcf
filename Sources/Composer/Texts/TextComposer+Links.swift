internal import Definitions
internal import Diagnostics
internal import Fields
internal import Records

/// Links that lead nowhere are told where they stand.
extension TextComposer {
  private static let code = "link-left-out"

  /// Warns of a link of a definition, at its address if that stands in the text as it is.
  func report(_ link: RefusedLink, in template: Template) {
    let text = template.text
    let place = text.text.firstRange(of: link.written).map { range in
      text.location(
        ofOffset: text.text.distance(from: text.text.startIndex, to: range.lowerBound),
        length: link.written.count)
    }
    findings.add(
      text.file.diagnostic(
        .warning, code: Self.code, message: link.message, hint: link.hint,
        at: place ?? text.location))
  }

  /// Warns of a link in the text of a record, in the line of its address.
  func report(_ link: RefusedLink, in body: String, from origin: Origin) {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { $0.contains(link.written) } ?? 0
    let column = lines[line].firstRange(of: link.written).map { range in
      lines[line].distance(from: lines[line].startIndex, to: range.lowerBound) + 1
    }
    findings.add(
      Diagnostic(
        .warning, area: .records, code: Self.code, message: link.message, hint: link.hint,
        location: SourceLocation(
          file: origin.file, line: origin.line + line, column: column, length: link.written.count),
        excerpt: Excerpt(of: String(lines[line]), around: column ?? 1)))
  }
}
