extension Context {
  /// A template as running text; a paragraph break becomes a space.
  func inlines(_ template: LocalizedTemplate) -> [Inline] {
    guard let template = template.template(in: language) else { return [] }
    return Markdown.inlines(fill(template))
  }

  /// A template as blocks.
  func blocks(_ template: LocalizedTemplate, style: Paragraph.Style = .body) -> [Block] {
    guard let template = template.template(in: language) else { return [] }
    return Markdown.blocks(fill(template), style: style)
  }
}
