internal import Fields
internal import Language

/// A template by language; one written as a plain text serves every language.
package struct LocalizedTemplate: Sendable {
  /// In the order of the file; the language is `nil` for a plain text.
  package var templates: [(language: String?, template: Template)]

  /// The template for a language, else that for the main one, else the first; with the language it
  /// is written in, `nil` for one that serves every language.
  package func template(in language: String) -> (language: String?, template: Template)? {
    templates.first { $0.language == nil || $0.language == language }
      ?? templates.first { $0.language == Languages.known.main } ?? templates.first
  }
}

extension LocalizedTemplate {
  /// Warns of words of relation around numbers, in the language of each text.
  fileprivate func reportBareRelations(_ findings: Findings) {
    for (language, template) in templates {
      let wording = Languages.known.wording(for: language ?? Languages.known.main)
      BareRelation.report(in: template, wording.relations, findings)
    }
  }
}

extension FieldType where Value == LocalizedTemplate {
  /// A text with placeholders, plain or by language.
  static var template: FieldType<LocalizedTemplate> {
    let text = FieldType<YAMLText>.locatedText
    let byLanguage = Languages.known.codes.map {
      Field($0, text, help: "The text of a briefing in this language.").declaration
    }
    let schema = ValueSchema.named("text", .anyOf([text.schema, .object(byLanguage)]))
    return .custom("text with placeholders", schema: schema) { value, label, findings in
      if case .mapping = value.content {
        let entries = FieldType<[Entry<YAMLText>]>.entries(of: text).read(value, label, findings)
        let templates = (entries ?? []).map { entry in
          reportForeign(entry.key, label: label, findings)
          return TemplateParser.parse(entry.value, findings).map { (entry.key.text as String?, $0) }
        }
        guard entries != nil, templates.allSatisfy({ $0 != nil }) else { return nil }
        let localized = LocalizedTemplate(templates: templates.compactMap { $0 })
        localized.reportBareRelations(findings)
        return localized
      }
      guard let text = text.read(value, label, findings),
        let template = TemplateParser.parse(text, findings)
      else { return nil }
      let localized = LocalizedTemplate(templates: [(nil, template)])
      localized.reportBareRelations(findings)
      return localized
    }
  }
  /// A text in a language no briefing is written in would never be read.
  private static func reportForeign(_ key: YAMLText, label: String, _ findings: Findings) {
    let languages = Languages.known.codes
    guard !languages.contains(key.text) else { return }
    let problem = FieldProblem.unknownWord(key.text, among: languages)
    findings.add(
      key.diagnostic(
        code: problem.code, message: "`\(label)`: `\(key.text)` \(problem.predicate)",
        hint: problem.hint))
  }
}
