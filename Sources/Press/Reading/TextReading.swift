internal import Diagnostics
internal import Foundation
package import Periods
internal import Reading
internal import Records
internal import Texts

/// A text with what it proposes, as `briefing read` prints it.
package struct TextReading: Encodable {
  private let file: String
  private let language: String
  private let published: String?
  private let basis: String?
  private let isCut: Bool
  private let source: ProposedRow
  private let proposal: Proposal
  /// For each proposal, where its words stand in the file: ranges of bytes of the decoded text.
  private let places: [[Range<Int>]]

  /// Reads texts.
  ///
  /// - Parameters:
  ///   - files: Files or folders, from the working folder.
  ///   - records: The record set's folder: its people, its log, its statements.
  ///   - address: The address of the texts, where they do not say it.
  ///   - published: When they were published, where they do not say it.
  /// - Throws: `missing-file` where there is no text; what is wrong with the record set.
  package static func readings(
    of files: [String], records: String, address: String?, published: Period?,
    environment: Environment
  ) throws -> [TextReading] {
    let set = try RecordSet.all(in: records, environment)
    let reader = TextReader(address: address, published: published)
    return try files.flatMap { file in
      let url = environment.url(file)
      guard let texts = try? reader.texts(at: url, named: file) else {
        throw Preparation.error(
          "missing-file", "there is no text at \(environment.shown(url))", area: .usage)
      }
      return texts.map { TextReading($0, records: set) }
    }
  }

  private init(_ text: SourceText, records: RecordSet) {
    file = text.file
    language = text.language.rawValue
    published = text.published?.period.description
    basis = text.published?.basis.rawValue
    isCut = text.isCut
    let name = (text.file as NSString).lastPathComponent
    let id = Self.id(name)
    let host = text.address.flatMap { URL(string: $0)?.host }
    let first = text.text.prefix { $0 != "\n" }
    source = ProposedRow(
      source: id, publisher: host ?? name, title: text.title ?? String(first.prefix(200)),
      date: published, address: text.address, language: language)
    let news = NewsText(text.text, language: language, published: text.published?.period)
    proposal = Proposal(news, records: records, source: id)
    places = proposal.items.map { item in item.spans.map { text.offsets.original(of: $0) } }
  }

  private static func id(_ name: String) -> String {
    let base = (name as NSString).deletingPathExtension.lowercased()
    let kept = base.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "-" }.joined()
    return kept.split(separator: "-").joined(separator: "-")
  }

  /// The report for a person.
  package var lines: String {
    var lines = [
      "\(file): \(language), published \(published ?? "on no known day")"
        + (basis.map { " (\($0))" } ?? "")
    ]
    if !["en", "ru", "be"].contains(language) {
      lines.append("  not read: only English, Russian and Belarusian are")
    } else if proposal.items.isEmpty {
      lines.append("  nothing to propose")
    }
    if isCut { lines.append("  only its first part was read: it is longer than any news") }
    for (number, item) in proposal.items.enumerated() {
      lines.append(
        "  \(number + 1). \(item.kind), \(item.isSure ? "sure" : "unsure"): \(item.summary)")
      for (words, place) in zip(item.words, places[number]) {
        lines.append("     \(place.lowerBound): »\(Self.short(words))«")
      }
      for field in item.fields where !field.isSure {
        lines.append("     unsure \(field.field): \(field.reason)")
      }
      for finding in item.records {
        lines.append("     \(finding.relation.rawValue) \(finding.id): \(finding.reason)")
      }
      if let row = item.row { lines.append("     " + Self.line(row)) }
    }
    if !proposal.items.isEmpty { lines.append("  " + Self.line(source)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func short(_ words: String) -> String {
    let line = words.replacingOccurrences(of: "\n", with: " ")
    return line.count > 240 ? line.prefix(239) + "…" : line
  }

  private static func line(_ row: ProposedRow) -> String {
    "-> \(row.file): " + row.cells.map { "\($0.column)=\($0.value)" }.joined(separator: " | ")
  }
}
