internal import Periods
public import Records

/// A row that would be added to a record file, once a person has accepted it.
public struct ProposedRow: Sendable, Hashable, Codable {
  /// The file, e.g. `contacts.csv`.
  public var file: String
  /// The cells that are filled, in the order of the file's columns.
  public var cells: [Cell]

  /// A column and what stands in it.
  public struct Cell: Sendable, Hashable, Codable {
    public var column: String
    public var value: String
  }

  private init(_ file: String, _ cells: [(String, String?)]) {
    self.file = file
    self.cells = cells.compactMap { column, value in
      value.flatMap { $0.isEmpty ? nil : Cell(column: column, value: $0) }
    }
  }

  /// The row of a contact; `nil` for what is no row of a log: without a day or month, or denied.
  public init?(_ candidate: ContactCandidate, source: String) {
    let status: Contact.Status
    switch candidate.status {
    case .held: status = .held
    case .planned, .invited: status = .planned
    case .cancelled: status = .cancelled
    case .postponed, .denied: return nil
    }
    guard let period = candidate.date.period else { return nil }
    let isVisit = candidate.channel == .meeting && candidate.host != nil
    let channel = isVisit ? Contact.Channel.visit : candidate.channel
    let precision = candidate.date.precision
    self.init(
      "contacts.csv",
      [
        ("id", "\(period.start)-\(channel.rawValue)"), ("start", period.start.description),
        ("end", period.start == period.end ? nil : period.end.description),
        ("precision", precision == .exact ? nil : precision?.rawValue),
        ("channel", channel.rawValue), ("level", candidate.level?.rawValue),
        ("participants", candidate.participants.map(\.name).joined(separator: ";")),
        ("host", candidate.host), ("place", candidate.place), ("status", status.rawValue),
        ("sources", source),
      ])
  }

  /// The row of a figure.
  public init(_ figure: FigureCandidate, source: String) {
    let period = figure.period?.description
    self.init(
      "statements.csv",
      [
        ("id", [figure.measure, period, source].compactMap(\.self).joined(separator: "-")),
        ("measure", figure.measure), ("reporter", figure.reporter), ("partner", figure.partner),
        ("value", figure.digits), ("unit", figure.value == nil ? nil : figure.unit),
        ("period", period), ("growth", figure.growth.map { "\($0)" }),
        ("base", figure.base?.description), ("speaker", figure.speaker),
        ("qualifier", figure.hedge), ("sources", source),
      ])
  }

  /// The row of the text itself as a source, graded as press: a person knows better.
  public init(
    source id: String, publisher: String, title: String, date: String?, address: String?,
    language: String
  ) {
    self.init(
      "sources.csv",
      [
        ("id", id), ("publisher", publisher), ("title", title), ("date", date),
        ("address", address), ("grade", Source.Grade.press.rawValue), ("language", language),
      ])
  }
}
