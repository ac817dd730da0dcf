internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// The contacts of the last 365 days by place, a mark each in the shape of its channel; those at a
/// distance by channel.
struct ContactPlacesFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The most rows shown.
  private static let most = 8

  /// The draft; `nil` where there is nothing to show.
  func draft(_ style: ChartStyle) -> FigureDraft? {
    let words = language.wording.kinds.contacts
    let frequency = statistics.year
    let rows = rows(of: frequency.contacts)
    guard let leading = frequency.leadingPlace else { return nil }
    func count(_ contacts: [Contact]) -> Quantity {
      ContactFrequency.count(of: contacts, in: frequency.window)
    }
    let chart = Chart.dotList(
      rows.map { row in
        DotListRow(
          row.name,
          dots: row.contacts.map {
            DotListRow.Dot(
              language.name(of: $0.channel), symbol: $0.channel.symbol, ink: .text)
          }, isApart: row.isApart)
      }, most: Self.most, words: style.words)
    return FigureDraft(
      chart: chart,
      title: words.charts.places.first(leading, language.names),
      subtitle: words.charts.places.subtitle(
        words.daysTo(365, language.notation.date(statistics.edition.asOf))),
      caveat: words.others(
        statistics.logCoverage(of: frequency.window), language.names),
      sources: frequency.contacts.flatMap(\.sources).eachOnce(),
      data: Table(
        id: "",
        columns: [
          .words(words.charts.places.row, isRowHeader: true), .numbers(words.statistics.count),
        ],
        rows: rows.map { row in
          Table.Row([
            .words(row.name), printer.cell(count(row.contacts), .count, name: "figure.places"),
          ])
        }), points: frequency.contacts.count, newest: frequency.last?.end)
  }

  /// Contacts under one name.
  private struct Row {
    var name: String
    /// Whether the name is none of a place.
    var isApart: Bool
    var contacts: [Contact] = []
  }

  /// Contacts by place, the most frequent first; without one, by channel where they are made from
  /// afar.
  private func rows(of contacts: [Contact]) -> [Row] {
    var rows: [Row] = []
    for channel in Contact.Channel.chartOrder {
      for contact in contacts where contact.channel == channel {
        let place = contact.place ?? ""
        let name = place.isEmpty ? absence(of: channel) : place
        if let index = rows.firstIndex(where: { $0.name == name }) {
          rows[index].contacts.append(contact)
        } else {
          rows.append(Row(name: name, isApart: place.isEmpty, contacts: [contact]))
        }
      }
    }
    return rows.enumerated().sorted {
      ($1.element.contacts.count, $0.offset) < ($0.element.contacts.count, $1.offset)
    }.map(\.element)
  }

  /// What stands in the place of a place.
  private func absence(of channel: Contact.Channel) -> String {
    switch channel {
    case .call, .video, .letter: language.name(of: channel).capitalizedFirst
    case .visit, .meeting, .summit: language.wording.kinds.contacts.charts.places.unknown
    }
  }
}
