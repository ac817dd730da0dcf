extension Diagnostic {
  /// The diagnostic as people read it: `file:line:column: error[code]: message`, the line with a
  /// caret below, and the hint.
  public var text: String {
    var lines = [headline]
    if let excerpt, let location, location.line != nil {
      let (shown, offset) = (excerpt.text, excerpt.offset)
      lines.append("  \(shown)")
      if let column = location.column {
        let before = shown.prefix(max(0, column - 1 - offset)).map { $0 == "\t" ? "\t" : " " }
        let room = max(1, shown.count - before.count)
        let carets = String(repeating: "^", count: min(location.length, room))
        lines.append("  \(before.joined())\(carets)")
      }
    }
    if let hint { lines.append("  hint: \(hint)") }
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
    return "\(head)\(severity.rawValue)[\(code)]: \(message)"
  }
}
