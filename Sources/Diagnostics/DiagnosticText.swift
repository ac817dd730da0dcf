extension Diagnostic {
  /// The diagnostic as people read it: `file:line:column: error[code]: message`, the line with a
  /// caret below, and the hint.
  public var text: String {
    var lines = [headline]
    if let excerpt, let location, location.line != nil {
      let (shown, offset) = Self.window(of: excerpt, around: location.column ?? 1)
      lines.append("  \(shown)")
      if let column = location.column {
        let before = shown.prefix(max(0, column - 1 - offset))
        let blank = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: $0.columns) }
        let meant = shown.dropFirst(before.count).prefix(location.length)
        let width = max(1, meant.reduce(0) { $0 + $1.columns })
        lines.append("  \(blank.joined())\(String(repeating: "^", count: width))")
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

  /// Up to 96 characters of a long line, with the column inside; the offset is what was cut before.
  private static func window(of line: String, around column: Int) -> (String, Int) {
    let limit = 96
    guard line.count > limit else { return (line, 0) }
    let offset = max(0, min(column - 1 - limit / 2, line.count - limit))
    return (String(line.dropFirst(offset).prefix(limit)), offset)
  }
}
