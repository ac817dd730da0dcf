internal import Definitions
internal import Document
internal import Fields
internal import Language
internal import Statistics
internal import Values

/// Fills the templates of a definition with the values of the catalogue.
struct TemplateFiller {
  let catalogue: Catalogue
  let printer: NumberPrinter
  let findings: Findings

  private var language: BriefingLanguage { printer.language }

  /// How the names of headlines end: a fact is the headline once.
  private static let headline = ".headline"

  /// Fills a template; an undefined value that the text does not provide for is an error at its
  /// name.
  func fill(_ template: Template) -> FilledTemplate {
    var filled = FilledTemplate()
    fill(template.parts, of: template, into: &filled)
    return filled
  }

  private func fill(
    _ parts: [Template.Part], of template: Template, into filled: inout FilledTemplate
  ) {
    for part in parts {
      switch part {
      case .literal(let text): filled.markdown += Sentinel.removed(from: text)
      case .placeholder(let placeholder):
        filled.markdown += Sentinel.text(filled.values.count)
        filled.values.append(inlines(of: placeholder, in: template))
      case .condition(let condition):
        let holds = catalogue.value(named: condition.name)?.isTrue ?? false
        let chosen = holds != condition.isNegated ? condition.whenTrue : condition.whenFalse
        fill(chosen, of: template, into: &filled)
      }
    }
  }

  private func inlines(of placeholder: Template.Placeholder, in template: Template) -> [Inline] {
    switch catalogue.value(named: placeholder.name) {
    case .quantity? where placeholder.form == .direction:
      if let direction = catalogue.trade.direction(of: placeholder.name) {
        return printer.print(direction, name: placeholder.name)
      }
    case .quantity(let quantity)? where quantity.value != nil:
      return inlines(of: quantity, placeholder)
    case .day(let day)?: return [.text(language.notation.date(day))]
    case .period(let period)?:
      let isDays = placeholder.form == .days
      return [.text(isDays ? language.notation.days(period) : language.notation.period(period))]
    case .text(let text)?: return text
    case .phrase(let phrase)? where placeholder.name.hasSuffix(Self.headline):
      return printer.printOnce(phrase, name: placeholder.name)
    case .phrase(let phrase)?: return printer.print(phrase, name: placeholder.name)
    case .quantity?, .flag?, nil: break
    }
    if let otherwise = placeholder.otherwise { return [.text(otherwise)] }
    findings.add("undefined-value", in: template.text.file) { code in
      template.text.problem(
        at: placeholder.span, code: code,
        "`\(placeholder.name)` has no value for these records and this edition",
        hint: "say what to print instead, {{ \(placeholder.name) else \"n/a\" }}, or ask first, "
          + "{{ if \(placeholder.name) }} … {{ end }}")
    }
    return [.text(language.wording.units.undefined)]
  }

  private func inlines(of quantity: Quantity, _ placeholder: Template.Placeholder) -> [Inline] {
    let name = placeholder.name
    let hasInterval = placeholder.additions.contains(.interval)
    var inlines: [Inline]
    switch placeholder.form {
    case .source: inlines = printer.marks(for: quantity.provenance.sources)
    case .period: inlines = quantity.period.map { [.text(language.notation.period($0))] } ?? []
    case .count(let noun): inlines = [counted(quantity, noun, name, inWords: false)]
    case .words(let noun): inlines = [counted(quantity, noun, name, inWords: true)]
    case .change:
      inlines = printer.print(quantity, as: .change, withInterval: hasInterval, name: name)
    case .decimal(let digits):
      inlines = printer.print(quantity, as: .decimal(digits), withInterval: hasInterval, name: name)
    default: inlines = printer.print(quantity, withInterval: hasInterval, name: name)
    }
    for addition in placeholder.additions {
      switch addition {
      case .by:
        if let speaker = quantity.provenance.speaker {
          inlines.append(
            .text(", " + language.wording.sentences.accordingTo(language.personName(speaker))))
        }
      case .cite: inlines += printer.marks(for: quantity.provenance.sources)
      default: break
      }
    }
    return inlines
  }

  /// A whole number with its noun; both are one printed number.
  private func counted(
    _ quantity: Quantity, _ noun: String?, _ name: String, inWords: Bool
  ) -> Inline {
    let whole = (quantity.value ?? 0).rounded()
    let plural = noun.flatMap { language.wording.nouns[$0] }
    var text =
      inWords
      ? language.notation.words(Int(exactly: whole) ?? .max, plural?.gender ?? .masculine)
      : language.notation.number(whole)
    if let plural {
      text += (inWords ? " " : "\u{A0}") + plural.form(language.wording.plural.category(of: whole))
    }
    return printer.register(
      quantity, text: text, rounding: Notation.rounding(ofWhole: text), name: name)
  }
}
