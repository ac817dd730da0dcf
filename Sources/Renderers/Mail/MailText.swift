internal import Addresses
internal import Document

/// A message as plain text of at most 76 characters a line.
struct MailText {
  private static let width = 76

  private let content: MailContent

  init(_ content: MailContent) {
    self.content = content
  }

  var text: String {
    let briefing = content.briefing
    var paragraphs = [
      MailText.set(briefing.identity.notice.uppercased()), MailText.set(briefing.cover.kicker),
      MailText.title(briefing.cover.title),
    ]
    paragraphs += briefing.message.notes.map { MailText.set(PlainText.words($0)) }
    paragraphs.append(MailText.set(PlainText.words(briefing.cover.lead)))
    paragraphs += content.parts.flatMap(self.paragraphs)
    paragraphs.append(closing)
    paragraphs += content.notes.map { MailText.set($0) }
    paragraphs.append(MailText.set(PlainText.words(briefing.cover.colophon)))
    if !content.sources.isEmpty {
      paragraphs.append(MailText.title(briefing.words.sources))
      paragraphs += content.sources.map(MailText.source)
    }
    return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func paragraphs(_ part: Briefing.Message.Part) -> [String] {
    switch part {
    case .keyFigures(let figures): figures.map { MailText.set(MailText.words($0), label: "* ") }
    case .judgements(let judgements):
      judgements.enumerated().map { index, judgement in
        MailText.set(MailText.words(judgement), label: "\(index + 1). ")
      }
    case .figure(let figure):
      [
        MailText.set(MailContent.finding(of: figure)),
        MailText.set(MailContent.numbers(of: figure), label: "  "),
      ]
    case .table(let table):
      [
        MailText.set(MailContent.caption(of: table)),
        PlainTextTable(
          table, mark: content.briefing.words.decimalMark, width: MailText.width
        ).lines.joined(separator: "\n"),
        MailText.set(PlainText.words(table.source)),
      ]
    }
  }

  private var closing: String {
    guard let (sentence, address) = content.closingWords else { return "" }
    // An address stands alone on its line, so that nothing breaks it or joins it.
    return ([MailText.set(sentence)] + (address.map { [$0.text] } ?? [])).joined(separator: "\n")
  }

  private static func words(_ figure: KeyFigure) -> String {
    let number = [PlainText.words(figure.hedgedValue), figure.unit].filter { !$0.isEmpty }
    let rest = [figure.change, figure.note].map(PlainText.words).filter { !$0.isEmpty }
    return "\(PlainText.words(figure.label)): "
      + ([number.joined(separator: " ")] + rest).joined(separator: "; ")
  }

  private static func words(_ judgement: Judgement) -> String {
    var claim = PlainText.words(judgement.claim)
    if let last = claim.last, !".!?…".contains(last) { claim += "." }
    let confidence = judgement.confidence.isEmpty ? "" : "(\(judgement.confidence))"
    return [claim, PlainText.words(judgement.evidence), confidence].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private static func source(_ source: Briefing.SourceEntry) -> String {
    let label = "[\(source.number)] "
    let lines = set(PlainText.words(source.text), label: label)
    guard let address = source.address else { return lines }
    return lines + "\n" + String(repeating: " ", count: label.count) + address.text
  }

  private static func title(_ title: String) -> String {
    guard !title.isEmpty else { return "" }
    return set(title) + "\n" + String(repeating: "=", count: min(title.count, width))
  }

  private static func set(_ text: String, label: String = "") -> String {
    let indent = String(repeating: " ", count: label.count)
    // Where a no-break space stands before source marks already, the plain one is too much.
    let text = text.replacing("\u{A0} [", with: "\u{A0}[")
    return PlainText.lines(of: text, width: width - label.count).enumerated()
      .map { ($0.offset == 0 ? label : indent) + $0.element }.joined(separator: "\n")
  }
}
