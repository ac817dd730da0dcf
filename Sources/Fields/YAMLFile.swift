internal import Diagnostics
internal import Yams

extension YAMLValue {
  /// Reads a YAML file, or some of its lines: front matter, for example.
  ///
  /// A syntax error, a duplicate key, an anchor and a second document are reported and give `nil`.
  public static func read(
    _ file: TextFile, lines: ClosedRange<Int>? = nil, _ findings: Findings
  ) -> YAMLValue? {
    YAMLFile(file: file, findings: findings).read(lines)
  }
}

/// Turns what Yams composes into located values, and its errors into diagnostics.
private struct YAMLFile {
  let file: TextFile
  let findings: Findings

  func read(_ lines: ClosedRange<Int>?) -> YAMLValue? {
    if let (line, column) = AnchorSearch(file).firstAnchor().map(file.position),
      lines?.contains(line) ?? true
    {
      reportAnchor(line: line, column: column)
      return nil
    }
    let text =
      lines.map { lines in
        // Empty lines in front keep the line numbers those of the file.
        String(repeating: "\n", count: lines.lowerBound - 1)
          + lines.map { file.line($0) + "\n" }.joined()
      } ?? file.text
    do {
      // Anchors are held weakly by the nodes and strongly by the parser.
      // No type is guessed: the guesses are regular expressions, asked for every key.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      let root = try parser.singleRoot()
      return try withExtendedLifetime(parser) {
        guard let root else {
          findings.add(file.diagnostic(code: "no-content", message: "there is nothing in it"))
          return nil
        }
        return try value(root, level: 1)
      }
    } catch let error as YamlError {
      report(error)
    } catch {
      // An anchor, already reported.
    }
    return nil
  }

  private struct Reported: Error {}

  /// A value; libyaml's own limit, 1000 levels, keeps what it is made of within the stack.
  private func value(_ node: Node, level: Int) throws -> YAMLValue {
    let (line, column) = position(node.mark)
    if node.anchor != nil {
      reportAnchor(line: line, column: column)
      throw Reported()
    }
    guard level <= YAMLValue.deepest else {
      add(
        "too-deep",
        "lists and mappings inside each other go deeper than \(YAMLValue.deepest) levels",
        at: file.location(line: line, column: column))
      throw Reported()
    }
    let content: YAMLValue.Content
    switch node {
    case .scalar: content = .scalar(try text(node))
    case .sequence(let sequence):
      content = .list(try sequence.map { try value($0, level: level + 1) })
    case .mapping(let mapping):
      content = .mapping(
        try mapping.map {
          YAMLPair(key: try text($0.key), value: try value($0.value, level: level + 1))
        })
    case .alias: throw Reported()
    }
    return YAMLValue(content: content, file: file, line: line, column: column)
  }

  /// Refused because a few aliases of aliases can make a file of any size in memory.
  private func reportAnchor(line: Int, column: Int) {
    findings.add(
      file.diagnostic(
        code: "anchor", message: "anchors and aliases are not supported",
        hint: "write the value out where it is used",
        at: file.location(line: line, column: column)))
  }

  private func text(_ node: Node) throws -> YAMLText {
    let (line, column) = position(node.mark)
    guard case .scalar(let scalar) = node else {
      findings.add(
        file.diagnostic(
          code: "bad-key", message: "a key must be a text",
          at: file.location(line: line, column: column)))
      throw Reported()
    }
    let style: YAMLText.Style =
      switch scalar.style {
      case .singleQuoted: .singleQuoted
      case .doubleQuoted: .doubleQuoted
      case .literal: .literal
      case .folded: .folded
      case .any, .plain: .plain
      }
    return YAMLText(text: scalar.string, style: style, file: file, line: line, column: column)
  }

  /// Yams counts columns in Unicode scalars; an editor counts characters.
  private func position(_ mark: Mark?) -> (line: Int, column: Int) {
    guard let mark else { return (1, 1) }
    return (mark.line, file.column(ofScalar: mark.column, inLine: mark.line))
  }

  private func report(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let (line, column) = position(mark)
      let isPastEnd = line > file.lineCount
      let place =
        isPastEnd
        ? file.location(line: file.lineCount, column: file.line(file.lineCount).count + 1)
        : file.location(line: line, column: column)
      let doing = context.map { " \($0.text)" } ?? ""
      add("yaml-syntax", "this is not YAML: \(problem)\(doing)", at: place)
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      let (line, column) = position(context.mark)
      let second = repetition(of: key, after: line, column: column) ?? line
      add(
        "duplicate-key", "the key `\(key)` stands in one mapping twice",
        at: file.location(line: second, column: column, length: key.count))
    case .reader(let problem, _, _, _):
      add("yaml-syntax", "this is not YAML: \(problem)", at: file.location())
    default:
      add("yaml-syntax", "this is not YAML", at: file.location())
    }
  }

  private func add(_ code: String, _ message: String, at location: SourceLocation) {
    findings.add(
      file.diagnostic(
        code: code, message: message, at: location.line == nil ? nil : location))
  }

  /// The next line with the same key in the same column; Yams names only the first.
  private func repetition(of key: String, after line: Int, column: Int) -> Int? {
    guard line < file.lineCount else { return nil }
    return (line + 1...file.lineCount).first {
      let rest = file.line($0).dropFirst(column - 1)
      return rest.hasPrefix(key) && rest.dropFirst(key.count).first == ":"
    }
  }
}
