public import Diagnostics

/// A value of a YAML file with the place where it stands.
public struct YAMLValue: Sendable {
  /// What a value is.
  public indirect enum Content: Sendable {
    case scalar(YAMLText)
    case list([YAMLValue])
    case mapping([YAMLPair])
  }

  /// The most levels of lists and mappings inside each other; the deepest that any file of a desk
  /// declares is ten.
  public static let deepest = 32

  /// The value itself.
  public let content: Content
  /// The file it stands in.
  public let file: TextFile
  let line: Int
  let column: Int

  /// Where it begins; for a scalar, all of it.
  public var location: SourceLocation {
    if case .scalar(let text) = content { return text.location }
    return file.location(line: line, column: column)
  }

  /// The scalar; `nil` for a list or mapping.
  public var text: YAMLText? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The items; `nil` if this is no list.
  public var items: [YAMLValue]? {
    if case .list(let items) = content { items } else { nil }
  }

  /// The keys and values in the order of the file; `nil` if this is no mapping.
  public var pairs: [YAMLPair]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// Whether nothing is said: an empty plain scalar, `~` or `null`.
  public var isNull: Bool {
    guard let text, text.style == .plain else { return false }
    return text.text.isEmpty || text.text == "~" || text.text == "null"
  }

  /// What this is called in a message: "a text", "a list" or "a mapping".
  public var kindName: String {
    switch content {
    case .scalar: "a text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  /// What is wrong with this value.
  public func diagnostic(
    _ severity: Diagnostic.Severity = .error, code: String, message: String, hint: String? = nil
  ) -> Diagnostic {
    file.diagnostic(severity, code: code, message: message, hint: hint, at: location)
  }

  func diagnostic(_ problem: FieldProblem, label: String) -> Diagnostic {
    if let text { return text.diagnostic(problem, label: label) }
    let sentence = problem.part.map { "`\(label)`: `\($0)` \(problem.predicate)" }
    return diagnostic(
      code: problem.code, message: sentence ?? "`\(label)` \(problem.predicate)",
      hint: problem.hint)
  }

  func scalar(label: String, expected: String, _ findings: Findings) -> YAMLText? {
    if text == nil { reportKind(label: label, expected: expected, findings) }
    return text
  }

  func list(label: String, _ findings: Findings) -> [YAMLValue]? {
    if items == nil { reportKind(label: label, expected: "list", findings) }
    return items
  }

  func mapping(label: String, _ findings: Findings) -> [YAMLPair]? {
    if pairs == nil { reportKind(label: label, expected: "mapping", findings) }
    return pairs
  }

  private func reportKind(label: String, expected: String, _ findings: Findings) {
    let article = expected.first.map { "aeio".contains($0) } == true ? "an" : "a"
    let wanted = expected == "yes or no" ? expected : "\(article) \(expected)"
    findings.add(
      diagnostic(
        code: "wrong-kind", message: "`\(label)` must be \(wanted), not \(kindName)",
        hint: expected == "list" && text != nil
          ? "write a list of one as [\(text?.text ?? "")]" : nil))
  }
}

/// One key of a mapping with its value.
public struct YAMLPair: Sendable {
  /// The key.
  public let key: YAMLText
  /// The value.
  public let value: YAMLValue
}
