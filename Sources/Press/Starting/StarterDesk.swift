internal import Diagnostics
internal import Fields
package import Foundation
internal import RecordFiles
internal import Records
internal import Renderers

/// The files of a small desk that renders at once: what a new desk officer starts from.
///
/// Its figures are invented and say so on every page; the two countries' codes are hers if she
/// gives them.
package struct StarterDesk {
  private let first: String
  private let second: String

  /// A desk on two countries, by their ISO 3166 alpha-3 codes.
  package init(first: String = "XAA", second: String = "XBB") {
    self.first = first
    self.second = second
  }

  /// Writes the desk with the program's own definitions for any pair and the schemas of its files.
  ///
  /// - Parameter home: Where the program's own `layouts` are.
  package func write(into folder: URL, home: URL) throws {
    let layouts = try Self.layouts(home: home)
    let schemas = SchemaSubject.allCases.map(\.rendition).map { ($0.name, $0.bytes) }
    for (path, text) in files {
      try EditionFolder.write(Array(text.utf8), replacing: folder.appendingPathComponent(path))
    }
    for (name, bytes) in layouts + schemas {
      try EditionFolder.write(
        bytes, replacing: folder.appendingPathComponent("layouts/\(name)"))
    }
  }

  /// The program's own definitions for any desk; the reference briefing is about one pair.
  private static func layouts(home: URL) throws -> [(name: String, bytes: [UInt8])] {
    let folder = EnclosedFolder(home)
    return try ["weekly.yaml", "one-page.yaml", "monthly-trade.yaml", "contact-log.yaml"].map {
      ($0, try folder.bytes(of: "layouts/\($0)", area: .software))
    }
  }

  /// Path and text of each file, without the layout.
  private var files: [(path: String, text: String)] {
    let folder = "data/\(first.lowercased())-\(second.lowercased())"
    return [
      ("desk.yaml", desk(folder)), ("\(folder)/pair.yaml", pair),
      ("\(folder)/sources.csv", sources), ("\(folder)/contacts.csv", contacts),
      ("\(folder)/statements.csv", statements), ("\(folder)/trade.csv", trade),
      ("\(folder)/dispatches/2024-05-22-transport.md", dispatch),
      ("\(folder)/assessments/2024-05-27-transport.md", judgement),
      ("\(folder)/assessments/2024-05-27-forecast.md", forecast),
      ("\(folder)/README.md", manual), (".gitignore", "/output/\n"),
    ]
  }

  /// The columns of every file, from the declarations that read them.
  private var manual: String {
    var text = """
      # The records

      Sample rows, invented; replace them by your own. Every file but pair.yaml and sources.csv may
      be left out. Dates are written 2024-05-23, periods 2024, 2024-Q1, 2024-05 or 2024-W21, lists
      with semicolons; an empty field means "not said".

      """
    for format in RecordFormat.all {
      text += "\n## \(format.file): \(format.subject)\n\n"
      text += "| name | what | kind | needed |\n|---|---|---|---|\n"
      for field in format.fields {
        let need = field.isRequired ? "yes" : field.defaultText.map { "default: \($0)" } ?? ""
        text += "| `\(field.name)` | \(field.help) | \(field.typeName) | \(need) |\n"
      }
    }
    return text
  }

  private func desk(_ folder: String) -> String {
    """
    # yaml-language-server: $schema=layouts/desk.schema.json
    # Who publishes, from which records, and which edition is made when none is named.
    name: My desk
    records:
      - folder: \(folder)
        default-edition: 2024-W21    # take both lines out to make the last complete week
        as-of: 2024-05-28

    """
  }

  private var pair: String {
    """
    # yaml-language-server: $schema=../../layouts/pair.schema.json
    # The two countries; the first one is printed first, and its exports are "exports".
    pair: [\(first), \(second)]
    notices: {en: sample data}       # printed on every page; take it out when the records are yours
    currency: USD
    # csv: {separator: semicolon, decimal: comma}   # if your spreadsheet saves its tables like that
    # language: en                   # of the texts in this folder that name none
    \(countries)offices:
      president: {level: leader, names: {en: President}}
      prime-minister: {level: prime-minister, names: {en: Prime Minister}}
      foreign-minister: {level: foreign-minister, names: {en: Foreign Minister}}
    people:
      - {names: {en: Ada First}, country: \(first), office: president}
      - {names: {en: Ben Second}, country: \(second), office: president}
      - {names: {en: Cleo First}, country: \(first), office: foreign-minister}
      - {names: {en: Dan Second}, country: \(second), office: foreign-minister}
    coverage:                        # say complete only where it is: trends are told only then
      contacts: {complete: false, since: 2023-01-01, notes: {en: two newspapers are read}}
    preferences:                     # whose figure is taken, best first
      turnover: [\(first)]

    """
  }

  /// Names for what is no country of ISO 3166-1; the others have their common names.
  private var countries: String {
    let invented = ["XAA": "Firstland", "XBB": "Secondland"]
    let unnamed = [first, second].filter(CountryCode.isUserAssigned)
    guard !unnamed.isEmpty else { return "" }
    return "countries:\n"
      + unnamed.map { "  \($0):\n    names: {en: \(invented[$0] ?? $0)}\n" }.joined()
  }

  private var sources: String {
    """
    id,publisher,title,date,address,grade,language,note
    stat-2023,Statistics Office of \(first),Foreign trade in 2023,2024-03-15,https://example.org/trade-2023,A,en,
    stat-2024q1,Statistics Office of \(first),Foreign trade in the first quarter of 2024,2024-05-20,https://example.org/trade-2024-q1,A,en,
    gazette-0523,The Gazette,Presidents meet,2024-05-23,https://example.org/presidents,B,en,
    gazette-0110,The Gazette,Ministers speak by telephone,2024-01-10,https://example.org/call,B,en,
    gazette-0514,The Gazette,Summit announced,2024-05-14,https://example.org/summit,B,en,
    courier-0524,The Courier,Trade is down says minister,2024-05-24,https://example.org/down,B,en,

    """
  }

  private var contacts: String {
    """
    id,start,end,precision,channel,level,participants,host,place,topics,status,summary,sources
    call-0110,2024-01-10,,exact,call,,Cleo First; Dan Second,,,trade,held,The foreign ministers spoke about customs.,gazette-0110
    visit-0522,2024-05-22,2024-05-23,exact,visit,,Ada First; Ben Second,\(first),Port City,trade; transport,held,The presidents agreed to open a second rail crossing.,gazette-0523
    summit-0620,2024-06-20,,exact,summit,,Ada First; Ben Second,,Third City,energy,planned,Both presidents are expected.,gazette-0514

    """
  }

  private var statements: String {
    """
    id,measure,reporter,value,unit,period,growth,base,speaker,said,qualifier,note,sources
    growth-first,turnover,\(first),2.41,USD bn,2024-Q1,3.4,2023-Q1,Statistics Office of \(first),2024-05-20,exact,,stat-2024q1
    growth-second,turnover,\(second),2.2,USD bn,2024-Q1,-1.5,2023-Q1,Trade Minister of \(second),2024-05-24,about,,courier-0524

    """
  }

  private var trade: String {
    let values: [(String, String, Int)] = [
      ("2023-Q1", "export", 1_210_000_000), ("2023-Q1", "import", 1_121_000_000),
      ("2023-Q2", "export", 1_254_000_000), ("2023-Q2", "import", 1_160_000_000),
      ("2023-Q3", "export", 1_301_000_000), ("2023-Q3", "import", 1_149_000_000),
      ("2023-Q4", "export", 1_322_000_000), ("2023-Q4", "import", 1_190_000_000),
      ("2024-Q1", "export", 1_248_000_000), ("2024-Q1", "import", 1_162_000_000),
    ]
    let rows = values.map { period, flow, value in
      let source = period.hasPrefix("2023") ? "stat-2023" : "stat-2024q1"
      return "\(period),\(first),\(second),\(flow),\(value),\(source)"
    }
    return (["period,reporter,partner,flow,value,sources"] + rows).joined(separator: "\n") + "\n"
  }

  private var dispatch: String {
    """
    ---
    date: 2024-05-23
    title: A second rail crossing
    topics: [transport]
    sources: [gazette-0523]
    ---
    The presidents agreed to open a second rail crossing. No date was given.

    **Assessment.** Money has not been set aside; the next budget will show whether it is meant.

    """
  }

  private var judgement: String {
    """
    ---
    kind: judgement
    date: 2024-05-27
    title: The visit was about transport more than trade
    confidence: moderate
    topics: [transport]
    sources: [gazette-0523]
    ---
    The one decision announced concerns a rail crossing; no figure for trade was agreed.

    """
  }

  private var forecast: String {
    """
    ---
    kind: forecast
    date: 2024-05-27
    title: Both presidents attend the summit in Third City
    confidence: high
    due: 2024-06-20
    sources: [gazette-0514]
    ---
    Both sides have announced it.

    """
  }
}
