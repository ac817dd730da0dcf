internal import Addresses
public import Document
internal import Periods
internal import Values

/// A briefing as JSON: every printed number with all that another program needs to check it, the
/// sources, and the text in outline. Keys stand in a fixed order.
public struct JSONRenderer: Sendable {
  /// The shape of the file; changes when a key changes its meaning or goes.
  public static let schema = "briefing/1"

  /// The files the briefing was made from, in the order in which they are printed.
  public var inputs: [InputDigest]

  public init(inputs: [InputDigest] = []) {
    self.inputs = inputs
  }

  /// `briefing.json`.
  public func render(_ briefing: Briefing) -> Rendition {
    outlined(briefing).file
  }

  /// `briefing.json`, and the tables and chart data in it.
  func outlined(_ briefing: Briefing) -> (file: Rendition, tables: [BriefingDocument.Table]) {
    let outline = JSONOutline(briefing)
    let (cover, sections) = (outline.cover, outline.sections)
    let blocks = ([cover] + sections.elements).flatMap { $0["blocks"]?.elements ?? [] }
    let tables = BriefingDocument.Table.tables(of: blocks)
    let told = SentenceOutline(briefing, tables: tables)
    let value = JSONValue.object([
      ("schema", .string(JSONRenderer.schema)),
      ("identity", identity(briefing.identity)),
      (
        "inputs",
        .array(
          inputs.map { .object([("name", .string($0.name)), ("sha256", .string($0.sha256))]) })
      ),
      ("numbers", .array(briefing.numbers.map(number))),
      ("sources", .array(briefing.sources.map(source))),
      ("cover", cover),
      ("sections", sections),
      ("footnotes", outline.footnotes),
      ("sentences", told.sentences),
      ("questions", told.questions),
      ("ownWords", .array(briefing.ownWords.map(ownWord))),
    ])
    return (
      Rendition(
        name: "briefing.json", mediaType: "application/json",
        bytes: value.bytes + [UInt8(ascii: "\n")]),
      tables
    )
  }

  private func ownWord(_ word: OwnWord) -> JSONValue {
    .object([
      ("text", .string(word.text)),
      ("words", .string(word.words)),
      ("standing", .string(word.standing.rawValue)),
      ("record", .string(word.record)),
      ("says", .string(word.says)),
    ])
  }

  private func identity(_ identity: Briefing.Identity) -> JSONValue {
    .object([
      ("title", .string(identity.title)),
      ("subject", .string(identity.subject)),
      ("desk", .string(identity.desk)),
      ("keywords", .strings(identity.keywords)),
      ("language", .string(identity.language)),
      ("recordSet", .string(identity.recordSet)),
      ("definition", .string(identity.definition)),
      ("edition", .string(identity.edition)),
      ("period", .string("\(identity.period)")),
      ("asOf", .string("\(identity.asOf)")),
      ("notice", .string(identity.notice)),
      ("generator", .string(identity.generator)),
    ])
  }

  private func number(_ number: PrintedNumber) -> JSONValue {
    .object(PrintedNumber.Key.allCases.map { ($0.rawValue, member($0, of: number)) })
  }

  private func member(_ key: PrintedNumber.Key, of number: PrintedNumber) -> JSONValue {
    switch key {
    case .id: .string(number.id)
    case .text: .string(number.text)
    case .value: .optional(number.value)
    case .lower: .optional(number.interval?.lower)
    case .upper: .optional(number.interval?.upper)
    case .intervalKind: .string(number.interval?.kind.name ?? "")
    case .unit: .string(number.unit.name)
    case .period: .optional(number.period?.description)
    case .name: .string(number.name)
    case .statistic: .string(number.statistic)
    case .formulaText: .string(number.formulaText)
    case .expression: JSONValue(number.calculation.formula.tree)
    case .operands:
      .array(
        number.calculation.given.map {
          .object([("name", .string($0.operand.rawValue)), ("value", .number($0.value))])
        })
    case .nature: .string(number.nature.rawValue)
    case .speaker: .optional(number.speaker)
    case .isDisputed: .boolean(number.isDisputed)
    case .rounding: .string(number.rounding.name)
    case .records: .strings(number.records)
    case .sources: .strings(number.sources)
    case .place: .string(number.place)
    }
  }

  private func source(_ source: Briefing.SourceEntry) -> JSONValue {
    .object([
      ("number", .integer(source.number)),
      ("id", .string(source.id)),
      ("text", .string(source.text.plainText)),
      ("address", .optional(source.address?.text)),
    ])
  }
}

extension JSONValue {
  /// A formula as files have it.
  fileprivate init(_ tree: FormulaTree) {
    switch tree {
    case .number(let value): self = .number(value)
    case .name(let name): self = .string(name)
    case .list(let elements): self = .array(elements.map { JSONValue($0) })
    }
  }
}
