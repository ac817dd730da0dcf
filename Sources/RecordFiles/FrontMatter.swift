internal import Diagnostics
internal import Fields

/// A Markdown file with YAML between two `---` lines at its top.
struct FrontMatter {
  /// The YAML.
  let values: YAMLValue
  /// The text below it.
  let body: String
  /// The line the body begins in, from 1.
  let bodyLine: Int

  /// Splits a file; reports front matter that is missing or not closed, and a missing body.
  init?(_ file: TextFile, _ findings: Findings) {
    func isFence(_ line: Int) -> Bool {
      let text = file.line(line)
      return text.hasPrefix("---") && text.dropFirst(3).allSatisfy(\.isWhitespace)
    }
    guard isFence(1) else {
      findings.add(
        file.diagnostic(
          code: "no-front-matter", message: "the file does not begin with front matter",
          hint: "begin with a line ---, then date, title and sources, then a line ---",
          at: file.location(line: 1)))
      return nil
    }
    guard file.lineCount > 1, let closing = (2...file.lineCount).first(where: isFence) else {
      findings.add(
        file.diagnostic(
          code: "unclosed-front-matter", message: "the front matter is never closed",
          hint: "add a line --- after it", at: file.location(line: 1)))
      return nil
    }
    guard closing > 2, let values = YAMLValue.read(file, lines: 2...(closing - 1), findings) else {
      if closing == 2 {
        findings.add(
          file.diagnostic(
            code: "empty-front-matter", message: "the front matter is empty",
            at: file.location(line: 1)))
      }
      return nil
    }
    let lines = closing < file.lineCount ? Array(closing + 1...file.lineCount) : []
    guard let first = lines.first(where: { file.line($0).contains { !$0.isWhitespace } }) else {
      findings.add(
        file.diagnostic(
          code: "no-text", message: "there is no text below the front matter",
          at: file.location(line: closing)))
      return nil
    }
    file.reportLongWords(from: first, findings)
    self.values = values
    bodyLine = first
    body = (first...file.lineCount).map(file.line).joined(separator: "\n")
  }
}

extension MappingReader {
  /// Reports what is wrong with a record's sources.
  func reportAtSources(_ code: String, _ message: String, _ hint: String) {
    report(at: "sources", code: code, message: message, hint: hint)
  }
}

extension TextFile {
  /// The file's name without folders and without `.md`: the id of what it holds.
  var nameWithoutEnding: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.dropLast(".md".count))
  }
}
