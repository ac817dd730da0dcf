internal import Periods
public import Records

/// Everything a text proposes to enter.
public struct Proposal: Sendable, Hashable, Codable {
  /// A contact or figure with its words, how sure it is, and what the records have on it.
  public struct Item: Sendable, Hashable, Codable {
    /// `contact` or `figure`.
    public var kind: String
    public var isSure: Bool
    /// What it is, in a line.
    public var summary: String
    /// The words it rests on.
    public var words: [String]
    /// Where they stand in the plain text, in UTF-8 bytes.
    public var spans: [Range<Int>]
    /// How sure each field is, and why; by field.
    public var fields: [FieldConfidence]
    public var records: [LogFinding]
    /// The row it would add; `nil` where nothing can be entered yet.
    public var row: ProposedRow?
  }

  /// How sure a field is, and why.
  public struct FieldConfidence: Sendable, Hashable, Codable {
    public var field: String
    public var confidence: Double
    public var reason: String

    /// Whether a person need not look at it twice.
    public var isSure: Bool { confidence >= Confidence.sure }
  }

  public var items: [Item]

  /// What a text proposes, held against the records.
  ///
  /// - Parameter source: the id of the text's own row in sources.csv.
  public init(_ news: NewsText, records: RecordSet, source: String) {
    let log = LogComparison(records)
    let contacts = ContactReader.contacts(in: news, pair: records.pair)
    let figures = FigureReader.figures(in: news, pair: records.pair)
    items =
      contacts.map { contact in
        Item(
          kind: "contact", isSure: contact.isSure, summary: contact.summary,
          words: Self.words(contact.spans, of: news), spans: contact.spans,
          fields: ContactCandidate.Field.allCases.compactMap { field in
            contact.confidence[field].map { Self.field(field.rawValue, $0) }
          }, records: log.findings(on: contact), row: ProposedRow(contact, source: source))
      }
      + figures.map { figure in
        Item(
          kind: "figure", isSure: figure.isSure, summary: figure.summary,
          words: Self.words(figure.spans, of: news), spans: figure.spans,
          fields: FigureCandidate.Field.allCases.compactMap { field in
            figure.confidence[field].map { Self.field(field.rawValue, $0) }
          }, records: log.findings(on: figure), row: ProposedRow(figure, source: source))
      }
  }

  private static func field(_ name: String, _ confidence: Confidence) -> FieldConfidence {
    FieldConfidence(field: name, confidence: confidence.value, reason: confidence.reason)
  }

  private static func words(_ spans: [Range<Int>], of news: NewsText) -> [String] {
    let bytes = Array(news.text.utf8)
    return spans.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}

extension ContactCandidate {
  /// The contact in a line: day, channel, level, status, participants.
  var summary: String {
    let day = date.period?.description ?? date.openYear ?? "no date"
    let names = participants.map(\.name).joined(separator: "; ")
    let older = isOlder ? " (older)" : ""
    return [
      day, channel.rawValue, level?.rawValue ?? "level unknown", status.rawValue + older, names,
    ]
    .joined(separator: ", ")
  }
}

extension FigureCandidate {
  /// The figure in a line: measure, value, period, growth.
  var summary: String {
    let level = digits.map { [hedge, $0, unit].compactMap(\.self).joined(separator: " ") }
    let change = growth.map { value in
      (value < 0 ? "\(value) %" : "+\(value) %") + (base.map { " on \($0)" } ?? "")
    }
    let parts = [
      measure, level, period?.description ?? "no period", change,
      kind == .reported ? nil : kind.rawValue,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
