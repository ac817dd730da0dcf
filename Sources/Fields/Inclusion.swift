internal import Diagnostics

/// Puts the items of other files where a list says `- include: FILE`.
///
/// The path is seen from the file that includes; nothing outside the desk's folder is read, and no
/// file may include itself, directly or through others.
public struct Inclusion {
  /// The files put in, each once, in the order of reading.
  public private(set) var files: [TextFile] = []
  private let desk: EnclosedFolder
  private let findings: Findings
  private var count = 0

  /// More inclusions than anybody writes: a few files that include each other twice could otherwise
  /// make a list of any length.
  private static let limit = 500

  /// The most files that stand inside each other, each included by the one before.
  static let deepest = 8

  /// Reads from a desk's folder; what is wrong goes to `findings`.
  public init(in desk: EnclosedFolder, _ findings: Findings) {
    self.desk = desk
    self.findings = findings
  }

  /// A value with all that it includes.
  public mutating func filled(_ value: YAMLValue) -> YAMLValue {
    filled(value, inside: [value.file.path])
  }

  private mutating func filled(_ value: YAMLValue, inside stack: [String]) -> YAMLValue {
    let content: YAMLValue.Content
    switch value.content {
    case .scalar: return value
    case .mapping(let pairs):
      content = .mapping(
        pairs.map { YAMLPair(key: $0.key, value: filled($0.value, inside: stack)) })
    case .list(let items): content = .list(items.flatMap { self.items(for: $0, inside: stack) })
    }
    return YAMLValue(content: content, file: value.file, line: value.line, column: value.column)
  }

  /// The item itself, or the items of the file it includes.
  private mutating func items(for item: YAMLValue, inside stack: [String]) -> [YAMLValue] {
    guard let pairs = item.pairs, let include = pairs.first(where: { $0.key.text == "include" })
    else { return [filled(item, inside: stack)] }
    if let other = pairs.first(where: { $0.key.text != "include" }) {
      findings.add(
        other.key.diagnostic(
          code: "include-alone", message: "`\(other.key.text)` beside `include`",
          hint: "write it into the file that is included"))
      return []
    }
    guard let text = include.value.scalar(label: "include", expected: "path", findings),
      let file = file(text)
    else { return [] }
    if stack.contains(file.path) {
      let way = (stack.drop { $0 != file.path } + [file.path]).joined(separator: " > ")
      report(text, code: "include-cycle", "includes itself: \(way)")
      return []
    }
    guard stack.count <= Self.deepest else {
      report(
        text, code: "too-deep", "is included through more than \(Self.deepest) files",
        hint: "include it in the first of them")
      return []
    }
    count += 1
    guard count <= Self.limit else {
      report(text, code: "too-many-inclusions", "is one inclusion more than \(Self.limit)")
      return []
    }
    return items(of: file, inside: stack + [file.path])
  }

  private mutating func items(of file: TextFile, inside stack: [String]) -> [YAMLValue] {
    guard let root = YAMLValue.read(file, findings) else { return [] }
    if !files.contains(where: { $0.path == file.path }) { files.append(file) }
    guard let items = root.items else {
      findings.add(
        root.diagnostic(
          code: "include-list",
          message: "a file that is included holds a list, not \(root.kindName)",
          hint: "begin each item with `- `"))
      return []
    }
    return items.flatMap { self.items(for: $0, inside: stack) }
  }

  /// The file that a path leads to, seen from the file it stands in.
  private func file(_ text: YAMLText) -> TextFile? {
    guard let path = Self.path(text.text, from: text.file.path) else {
      report(
        text, code: "outside-desk", "leads out of the desk's folder",
        hint: "copy the file into the desk; nothing outside it is read")
      return nil
    }
    do throws(DiagnosticError) {
      return try desk.textFile(path, area: text.file.area)
    } catch {
      for diagnostic in error.diagnostics {
        let isAboutPath = ["missing-file", "outside-desk", "unreadable-file"]
          .contains(diagnostic.code)
        if isAboutPath {
          // Told where the path stands, not in a file that is not there.
          findings.add(
            text.diagnostic(
              code: diagnostic.code, message: "`include`: `\(text.text)`: \(diagnostic.message)",
              hint: diagnostic.hint))
        } else {
          findings.add(diagnostic)
        }
      }
      return nil
    }
  }

  /// A path inside the desk; `nil` for one that leads out of it.
  private static func path(_ text: String, from file: String) -> String? {
    guard !text.hasPrefix("/"), !text.hasPrefix("~") else { return nil }
    var parts = file.split(separator: "/").dropLast()
    for part in text.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  private func report(_ text: YAMLText, code: String, _ predicate: String, hint: String? = nil) {
    findings.add(
      text.diagnostic(
        code: code, message: "`include`: `\(text.text)` \(predicate)", hint: hint))
  }
}
