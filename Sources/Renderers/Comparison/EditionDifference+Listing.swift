internal import Document
internal import Periods
internal import Values

extension EditionDifference {
  /// The difference as lines: what is new begins with `+`, what is gone with `-`, what changed with `~`.
  public var text: [String] {
    let listing = DifferenceListing(self)
    guard !listing.sections.isEmpty else { return [listing.title, "nothing changed"] }
    return [listing.title]
      + listing.sections.flatMap { section in
        ["", "\(section.head): \(Self.count(of: section.lines))"]
          + section.lines.map { "\($0.sign.rawValue) \($0.text)" }
      }
  }

  /// What changed in one line, e.g. "Numbers: 3 changed, 1 new; Sentences: 2 new, 1 gone".
  public var outline: String {
    let sections = DifferenceListing(self).sections
    return sections.isEmpty
      ? "nothing changed"
      : sections.map { "\($0.head): \(Self.count(of: $0.lines))" }.joined(separator: "; ")
  }

  private static func count(of lines: [DifferenceListing.Line]) -> String {
    [DifferenceListing.Sign.changed, .added, .gone].compactMap { sign in
      let count = lines.count { $0.sign == sign }
      return count == 0 ? nil : "\(count) \(sign.word)"
    }.joined(separator: ", ")
  }

  /// The difference as an HTML page of its own, which asks nobody for anything.
  public var html: String {
    let listing = DifferenceListing(self)
    let sections = listing.sections.map { section in
      Markup.element(
        "section",
        [
          .element("h2", [.text("\(section.head): \(Self.count(of: section.lines))")]),
          .element("ul", section.lines.map(Self.item)),
        ])
    }
    let nothing = Markup.element("p", [.text("nothing changed")])
    let head: [Markup] = [
      .element("meta", [.init("charset", "utf-8")], []),
      .element(
        "meta", [.init("name", "viewport"), .init("content", "width=device-width")], []),
      .element("title", [.text(listing.title)]),
      .element("style", [.styleSheet(Self.style)]),
    ]
    let main = [.element("h1", [.text(listing.title)])] + (sections.isEmpty ? [nothing] : sections)
    let page = Markup.element(
      "html", [.init("lang", "en")],
      [.element("head", head), .element("body", [.element("main", main)])])
    return "<!DOCTYPE html>\n" + page.html
  }

  private static func item(_ line: DifferenceListing.Line) -> Markup {
    .element(
      "li",
      [
        .element("b", class: line.sign.word, [.text(line.sign.word)]), .text(" \(line.text)"),
      ])
  }

  private static let style = """
    :root{color-scheme:light dark}
    body{margin:0 auto;max-width:52rem;padding:1.5rem 1rem;\
    font:1rem/1.5 "PT Sans",Helvetica,Arial,sans-serif}
    h1{font-size:1.25rem;line-height:1.3}
    h2{font-size:1.1rem}
    ul{list-style:none;padding:0}
    li{overflow-wrap:anywhere}

    """

  /// The difference as JSON, `briefing-diff/1`.
  public var json: [UInt8] {
    JSONValue.object([
      ("schema", .string("briefing-diff/1")), ("old", Self.outline(of: old)),
      ("new", Self.outline(of: new)),
      (
        "numbers",
        .object([
          (
            "changed",
            .array(
              changedNumbers.map {
                .object([("old", Self.outline(of: $0.old)), ("new", Self.outline(of: $0.new))])
              })
          ),
          ("new", .array(numbers.added.map(Self.outline))),
          ("gone", .array(numbers.gone.map(Self.outline))),
        ])
      ),
      ("sentences", Self.outline(of: sentences) { .string($0) }),
      (
        "texts",
        .object([
          (
            "changed",
            .array(
              changedTexts.map {
                .object([("old", Self.outline(of: $0.old)), ("new", Self.outline(of: $0.new))])
              })
          ),
          ("new", .array(texts.added.map(Self.outline))),
          ("gone", .array(texts.gone.map(Self.outline))),
        ])
      ),
      ("records", Self.outline(of: records) { .string($0) }),
      ("sources", Self.outline(of: sources) { .string($0.id) }),
      (
        "files",
        .object([
          ("changed", .strings(changedFiles)), ("new", .strings(files.added)),
          ("gone", .strings(files.gone)),
        ])
      ),
    ]).bytes + [0x0A]
  }

  private static func outline<Element>(
    of both: Both<Element>, by value: (Element) -> JSONValue
  ) -> JSONValue {
    .object([("new", .array(both.added.map(value))), ("gone", .array(both.gone.map(value)))])
  }

  private static func outline(of identity: BriefingDocument.Identity) -> JSONValue {
    .object([
      ("recordSet", .string(identity.recordSet)), ("definition", .string(identity.definition)),
      ("edition", .string(identity.edition)), ("language", .string(identity.language)),
      ("asOf", .string(identity.asOf)),
    ])
  }

  private static func outline(of number: PrintedNumber) -> JSONValue {
    .object([
      ("name", .string(number.name)), ("period", .optional(number.period?.description)),
      ("speaker", .optional(number.speaker)), ("place", .string(number.place)),
      ("text", .string(number.text)), ("value", .optional(number.value)),
      ("unit", .string(number.unit.name)),
    ])
  }

  private static func outline(of text: BriefingDocument.OwnText) -> JSONValue {
    .object([
      ("claim", .string(text.claim)), ("body", .string(text.body)),
      ("confidence", .string(text.confidence)),
    ])
  }
}
