internal import Addresses

/// One edition in an output folder.
public struct ArchiveEntry: Sendable, Hashable {
  /// The names of the folders it stands in.
  public var recordSet: String
  public var definition: String
  public var edition: String
  public var language: String
  /// The files a reader opens, e.g. `briefing.pdf`, in order.
  public var files: [String]

  /// Where it stands below the output folder.
  public var folder: String { "\(recordSet)/\(definition)/\(edition)/\(language)" }

  public init(
    recordSet: String, definition: String, edition: String, language: String, files: [String]
  ) {
    self.recordSet = recordSet
    self.definition = definition
    self.edition = edition
    self.language = language
    self.files = files
  }
}

/// A page that lists the editions made and leads to their files: `index.html` of an output folder.
public struct ArchiveRenderer: Sendable {
  /// The page's title, e.g. the desk's name.
  public var title: String

  public init(title: String = "Editions") {
    self.title = title
  }

  /// `index.html`: a table for each record set, the newest edition first.
  public func render(_ entries: [ArchiveEntry]) -> Rendition {
    let sets = Set(entries.map(\.recordSet)).sorted()
    let body: [Markup] =
      [.element("h1", [.text(title)])]
      + (sets.isEmpty ? [.element("p", [.text("No edition has been made.")])] : [])
      + sets.enumerated().map { index, set in
        section(set, id: "set-\(index + 1)", entries.filter { $0.recordSet == set })
      }
    let page = Markup.element(
      "html", [.init("lang", "en")],
      [
        .element(
          "head",
          [
            .element("meta", [.init("charset", "utf-8")], []),
            .element(
              "meta",
              [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")],
              []), .element("title", [.text(title)]),
            .element("style", [.styleSheet(Self.style)]),
          ]), .element("body", [.element("main", body)]),
      ])
    return Rendition(
      name: "index.html", mediaType: "text/html",
      bytes: Array(("<!DOCTYPE html>\n" + page.html + "\n").utf8))
  }

  private func section(_ set: String, id: String, _ entries: [ArchiveEntry]) -> Markup {
    let heads = ["Edition", "Definition", "Language", "Files"]
    let rows = entries.sorted {
      ($1.edition, $0.definition, $0.language) < ($0.edition, $1.definition, $1.language)
    }
    return .element(
      "section", [.init("aria-labelledby", id)],
      [
        .element("h2", [.id(id)], [.text(set)]),
        .element(
          "div",
          [
            .class("scroll"), .init("tabindex", "0"), .init("role", "region"),
            .init("aria-label", "Editions of \(set)"),
          ],
          [
            .element(
              "table",
              [
                .element(
                  "thead",
                  [
                    .element(
                      "tr",
                      heads.map { .element("th", [.init("scope", "col")], [.text($0)]) })
                  ]), .element("tbody", rows.map(row)),
              ])
          ]),
      ])
  }

  private func row(_ entry: ArchiveEntry) -> Markup {
    let folder = [entry.recordSet, entry.definition, entry.edition, entry.language]
    let links = entry.files.map { file -> Markup in
      let kind = (file.split(separator: ".").last ?? "").uppercased()
      let path = (folder + [file]).map(Self.encoded).joined(separator: "/")
      return .element(
        "a",
        [
          .href(path), .init("hreflang", entry.language),
          .init("aria-label", "\(kind), \(entry.definition) \(entry.edition), \(entry.language)"),
        ], [.text(kind)])
    }
    let spaced = links.enumerated().flatMap {
      $0.offset == 0 ? [$0.element] : [.text(" "), $0.element]
    }
    return .element(
      "tr",
      [
        .element("th", [.init("scope", "row")], [.text(entry.edition)]),
        .element("td", [.text(entry.definition)]), .element("td", [.text(entry.language)]),
        .element("td", spaced),
      ])
  }

  /// A folder's name inside an address (RFC 3986).
  private static func encoded(_ name: String) -> String {
    PercentEncoding(keeping: "-._~").encoded(name)
  }

  private static let style = """
    :root{color-scheme:light dark;--text:#1b1f24;--ground:#fff;--accent:#12436d;--line:#c9ced6}
    @page{size:A4;margin:20mm}
    @media (prefers-color-scheme:dark){:root{--text:#e6e9ed;--ground:#14181d;--accent:#8fbce6;\
    --line:#3a424c}}
    body{margin:0;border-top:.3rem solid var(--accent);background:var(--ground);color:var(--text);\
    font:1rem/1.5 "PT Sans",Helvetica,Arial,sans-serif}
    main{max-width:52rem;margin:0 auto;padding:1.75rem 1.25rem 3rem}
    h1{font-size:2rem;line-height:1.2;margin:0 0 1rem}
    h2{font-size:1.25rem;margin:2rem 0 .5rem}
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
    th,td{text-align:left;padding:.4rem 1rem .4rem 0;border-bottom:1px solid var(--line);\
    white-space:nowrap}
    thead th{border-bottom:2px solid var(--text);font-size:.875rem}
    tbody th{font-weight:400}
    a{color:var(--accent);display:inline-block;padding:.1rem .3rem;margin-left:-.3rem}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px}

    """
}
