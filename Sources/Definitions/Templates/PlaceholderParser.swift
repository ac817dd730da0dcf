internal import Diagnostics
internal import Fields

/// Reads the tokens of one placeholder: a name, formatters after bars, and `else "text"`.
struct PlaceholderParser {
  let tokens: [TemplateToken]
  let span: Template.Span
  let text: YAMLText
  let nouns: [String]

  /// The placeholder; `nil` where something is wrong, which is then reported.
  func parse(_ findings: Findings) -> Template.Placeholder? {
    guard let name = tokens.first, name.kind == .word else {
      report(
        findings, tokens.first?.span ?? span, code: "bad-placeholder",
        "a placeholder begins with a name", hint: "write {{ pair.title }}")
      return nil
    }
    let place = tokens.firstIndex { $0.kind == .word && $0.text == "else" }
    let otherwise = place.map { self.otherwise(after: $0, findings) }
    let formats = formats(tokens[1..<(place ?? tokens.count)], findings)
    guard let known = Self.known(name, in: text, findings), let formats else { return nil }
    if case .some(nil) = otherwise { return nil }
    if known.kind == .flag {
      report(
        findings, name.span, code: "wrong-type",
        "`\(name.text)` is a yes or no and cannot be printed",
        hint: "write {{ if \(name.text) }} … {{ end }}")
      return nil
    }
    guard let (form, additions) = sorted(formats, for: known, findings) else { return nil }
    return Template.Placeholder(
      name: name.text, form: form, additions: additions, otherwise: otherwise ?? nil,
      span: name.span)
  }

  /// What a name stands for; reports an unknown one.
  static func known(
    _ name: TemplateToken, in text: YAMLText, _ findings: Findings
  ) -> Vocabulary.Name? {
    if let known = Vocabulary.known[name.text] ?? Parameter.name(name.text) { return known }
    findings.add("unknown-name", in: text.file) { code in unknown(name, in: text, code) }
    return nil
  }

  private static func unknown(
    _ name: TemplateToken, in text: YAMLText, _ code: String
  ) -> Diagnostic {
    let group = (name.text.split(separator: ".").first.map(String.init) ?? name.text) + "."
    let names =
      Vocabulary.known.names.map(\.text)
      + Parameter.known.keys.sorted().map { Parameter.prefix + $0 }
    let siblings = names.filter { $0.hasPrefix(group) }.prefix(8)
    let list =
      siblings.isEmpty
      ? "docs/definitions.md lists the names" : "names here: \(siblings.joined(separator: ", "))"
    return text.problem(
      at: name.span, code: code, "unknown name `\(name.text)`",
      hint: NearMiss.of(name.text, in: names).map { "did you mean `\($0)`?" } ?? list)
  }

  /// The quoted text after `else`; `nil` where it is broken.
  private func otherwise(after place: Int, _ findings: Findings) -> String? {
    let after = tokens[(place + 1)...]
    if after.count == 1, let quoted = after.first, quoted.kind == .quoted { return quoted.text }
    report(
      findings, tokens[place].span, code: "bad-else", "`else` needs one text in double quotes",
      hint: "write else \"no figure\"")
    return nil
  }

  /// The formatters after bars, with the words that name them.
  private func formats(
    _ tokens: ArraySlice<TemplateToken>, _ findings: Findings
  ) -> [(TemplateFormat, TemplateToken)]? {
    var formats: [(TemplateFormat, TemplateToken)] = []
    var rest = tokens
    while let bar = rest.popFirst() {
      guard bar.text == "|", bar.kind == .sign, let word = rest.popFirst(), word.kind == .word
      else {
        report(
          findings, bar.span, code: "bad-placeholder", "`\(bar.text)` is not understood here",
          hint: "write {{ name | formatter else \"text\" }}")
        return nil
      }
      var argument: TemplateToken?
      if rest.first?.text == "(", rest.count >= 3, rest[rest.startIndex + 2].text == ")" {
        argument = rest[rest.startIndex + 1]
        rest = rest.dropFirst(3)
      }
      guard let format = format(word, argument, findings) else { return nil }
      formats.append((format, word))
    }
    return formats
  }

  private func format(
    _ word: TemplateToken, _ argument: TemplateToken?, _ findings: Findings
  ) -> TemplateFormat? {
    do throws(TemplateFormat.ArgumentProblem) {
      let format = try TemplateFormat.named(word.text, argument: argument?.text, nouns: nouns)
      if let format { return format }
    } catch {
      report(
        findings, argument?.span ?? word.span, code: "bad-argument", error.message,
        hint: error.hint)
      return nil
    }
    report(
      findings, word.span, code: "unknown-formatter", "unknown formatter `\(word.text)`",
      hint: NearMiss.of(word.text, in: TemplateFormat.names).map { "did you mean `\($0)`?" }
        ?? "the formatters are \(TemplateFormat.names.joined(separator: ", "))")
    return nil
  }

  /// The one formatter that writes the value, and those that add to it.
  private func sorted(
    _ formats: [(TemplateFormat, TemplateToken)], for name: Vocabulary.Name, _ findings: Findings
  ) -> (TemplateFormat, [TemplateFormat])? {
    for (format, token) in formats where !format.kinds.contains(name.kind) {
      let able = TemplateFormat.names(writing: name.kind)
      report(
        findings, token.span, code: "wrong-type",
        "`\(token.text)` cannot write `\(name.text)`, which is \(name.kind.phrase)",
        hint: "formatters for it: \(able.joined(separator: ", "))")
      return nil
    }
    let forms = formats.filter(\.0.isForm)
    if forms.count > 1 {
      report(
        findings, forms[1].1.span, code: "two-formats",
        "`\(forms[1].1.text)` is a second way to write the same value")
      return nil
    }
    return (forms.first?.0 ?? .plain, formats.map(\.0).filter { !$0.isForm })
  }

  private func report(
    _ findings: Findings, _ span: Template.Span, code: String, _ message: String,
    hint: String? = nil
  ) {
    findings.add(code, in: text.file) { code in
      text.problem(at: span, code: code, message, hint: hint)
    }
  }
}
