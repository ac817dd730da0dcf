extension Diagnostic {
  /// The diagnostic as people read it: `file:line:column: error[code]: message`, the line with a
  /// caret below, and the hint. Hidden characters stand there as escapes.
  public var text: String {
    var lines = [headline]
    if let excerpt, let location, location.line != nil {
      let (shown, offset) = Self.window(of: excerpt, around: location.column ?? 1)
      lines.append("  \(VisibleText.line(shown))")
      if let column = location.column {
        let start = max(0, column - 1 - offset)
        let before = VisibleText.line(shown.prefix(start)).map { $0 == "\t" ? "\t" : " " }
        let marked = VisibleText.line(shown.dropFirst(start).prefix(location.length))
        let carets = String(repeating: "^", count: max(1, marked.count))
        lines.append("  \(before.joined())\(carets)")
      }
    }
    if let hint { lines.append("  hint: \(VisibleText.line(hint))") }
    return lines.joined(separator: "\n")
  }

  /// The first line alone: where it is, how bad, what is wrong.
  public var headline: String {
    var head = ""
    if let location {
      head = location.file
      if let line = location.line {
        head += ":\(line)"
        if let column = location.column { head += ":\(column)" }
      }
      head += ": "
    }
    return VisibleText.line("\(head)\(severity.rawValue)[\(code)]: \(message)")
  }

  /// Up to 96 characters of a long line, with the column inside; the offset is what was cut before.
  private static func window(of line: String, around column: Int) -> (String, Int) {
    let limit = 96
    guard line.count > limit else { return (line, 0) }
    let offset = max(0, min(column - 1 - limit / 2, line.count - limit))
    return (String(line.dropFirst(offset).prefix(limit)), offset)
  }
}
