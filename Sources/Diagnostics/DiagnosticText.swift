extension Diagnostic {
  /// The diagnostic as people read it: `file:line:column: error[code]: message`, the line with a
  /// caret below, the other lines with the same mistake, and the hint. Hidden characters stand there as escapes.
  public var text: String {
    var lines = [headline]
    if let excerpt, let location, location.line != nil {
      let (shown, offset) = (excerpt.text, excerpt.offset)
      lines.append("  \(VisibleText.line(shown))")
      if let column = location.column {
        let start = max(0, column - 1 - offset)
        let before = VisibleText.line(shown.prefix(start))
        let blank = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: $0.columns) }
        let marked = VisibleText.line(shown.dropFirst(start).prefix(location.length))
        let width = max(1, marked.reduce(0) { $0 + $1.columns })
        lines.append("  \(blank.joined())\(String(repeating: "^", count: width))")
      }
    }
    if let further { lines.append("  \(further.text)") }
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
}
