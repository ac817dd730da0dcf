internal import Definitions
internal import Diagnostics
internal import Document
internal import Fields
internal import Language
internal import Records

/// Composes what people have written: the texts of a definition and of records.
struct TextComposer {
  let catalogue: Catalogue
  let printer: NumberPrinter
  let findings: Findings

  private var language: BriefingLanguage { printer.language }

  /// Fills the templates.
  var filler: TemplateFiller {
    TemplateFiller(catalogue: catalogue, printer: printer, findings: findings)
  }

  /// A template as running text; a paragraph break becomes a space.
  func inlines(_ template: LocalizedTemplate) -> [Inline] {
    guard let (written, template) = template.template(in: language.code) else { return [] }
    do {
      let inlines = try Markdown.inlines(
        filler.fill(template), footnote: printer.ledger.footnote,
        refused: { self.report($0, in: template) })
      return inlines.marked(as: written, in: language.code)
    } catch {
      return unread(error, in: template)
    }
  }

  /// A template as blocks.
  func blocks(_ template: LocalizedTemplate, style: Paragraph.Style = .body) -> [Block] {
    guard let (written, template) = template.template(in: language.code) else { return [] }
    do {
      let blocks = try Markdown.blocks(
        filler.fill(template), style: style, footnote: printer.ledger.footnote,
        refused: { self.report($0, in: template) })
      return identified(blocks).marked(as: written, in: language.code)
    } catch {
      return [.paragraph(Paragraph(unread(error, in: template), style: style))]
    }
  }

  /// The text of a record as blocks.
  func blocks(_ body: String, of origin: Origin) -> [Block] {
    do {
      return identified(
        try Markdown.blocks(body, refused: { self.report($0, in: body, from: origin) }))
    } catch {
      return [.paragraph(Paragraph(unread(error, of: origin)))]
    }
  }

  /// The text of a record as running text.
  func inlines(_ body: String, of origin: Origin) -> [Inline] {
    do {
      return try Markdown.inlines(body, refused: { self.report($0, in: body, from: origin) })
    } catch {
      return unread(error, of: origin)
    }
  }

  /// Reports a text that cannot be read; something stands in its place, so that its block is not
  /// taken for an empty one.
  private func unread(_ problem: NestingProblem, in template: Template) -> [Inline] {
    findings.add(template.text.diagnostic(code: "too-deep", message: problem.message))
    return [.text(language.wording.units.undefined)]
  }

  private func unread(_ problem: NestingProblem, of origin: Origin) -> [Inline] {
    findings.add(
      Diagnostic(
        area: .records, code: "too-deep", message: problem.message,
        location: SourceLocation(file: origin.file, line: origin.line + problem.line - 1)))
    return [.text(language.wording.units.undefined)]
  }

  /// Blocks read from Markdown with ids for their headings and tables.
  func identified(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      switch block {
      case .heading(var heading):
        heading.id = printer.ledger.uniqueId(Self.id(from: heading.text.plainText))
        return .heading(heading)
      case .table(var table):
        table.id = printer.ledger.uniqueId("table")
        return .table(table)
      case .quote(let inner): return .quote(identified(inner))
      case .list(let ordered, let items):
        return .list(ordered: ordered, items: items.map(identified))
      default: return block
      }
    }
  }

  /// A title as an id: letters and digits of any script in small letters, hyphens between words.
  private static func id(from title: String) -> String {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "part" : words.prefix(8).joined(separator: "-")
  }
}
