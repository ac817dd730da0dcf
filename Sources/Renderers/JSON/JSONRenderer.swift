internal import Addresses
public import Document

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
    ])
    let blocks = ([cover] + sections.elements).flatMap { $0["blocks"]?.elements ?? [] }
    return (
      Rendition(
        name: "briefing.json", mediaType: "application/json",
        bytes: value.bytes + [UInt8(ascii: "\n")]),
      BriefingDocument.Table.tables(of: blocks)
    )
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
    .object([
      ("id", .string(number.id)),
      ("text", .string(number.text)),
      ("value", .optional(number.value)),
      ("lower", .optional(number.lower)),
      ("upper", .optional(number.upper)),
      ("intervalKind", .string(number.intervalKind)),
      ("unit", .string(number.unit)),
      ("period", .optional(number.period)),
      ("name", .string(number.name)),
      ("formula", .string(number.formula)),
      ("formulaText", .string(number.formulaText)),
      (
        "operands",
        .array(
          number.operands.map {
            .object([("name", .string($0.name)), ("value", .number($0.value))])
          })
      ),
      ("nature", .string(number.nature)),
      ("speaker", .optional(number.speaker)),
      ("isDisputed", .boolean(number.isDisputed)),
      ("rounding", .string(number.rounding)),
      ("records", .strings(number.records)),
      ("sources", .strings(number.sources)),
      ("place", .string(number.place)),
    ])
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
