internal import Definitions
internal import Document
internal import Fields
internal import Language
internal import Periods
internal import Records
internal import Values

/// What every block is composed with: the records and the edition, the words, the measures of the
/// page, and the ledger that numbers and sources are entered in.
///
/// One composition owns one context, so it is a class and not `Sendable`.
final class Context {
  /// Everything known by the edition's day.
  let records: KnownRecords
  let edition: Edition
  let wording: Wording
  let notation: Notation
  let theme: Theme
  let ledger: Ledger
  /// Every name a definition may use, with its value.
  let catalogue: Catalogue
  /// The id of the section or block now composed; printed numbers carry it.
  var place: String
  /// The width that the block now composed has on the page, in points.
  var width: Double
  /// Where the values of charts stand that do not say so themselves.
  var chartData = ChartDataPlace.attached
  /// The charts of figures by id.
  var charts: [String: ComposedChart] = [:]
  /// What is wrong or worth saying; the briefing is not made if one of it is an error.
  var findings = Findings()

  init(
    records: KnownRecords, edition: Edition, deskName: String, wording: Wording,
    theme: Theme,
    parameters: [Parameter] = [], countingUnit: CountingUnit = .visit
  ) {
    self.records = records
    self.edition = edition
    self.wording = wording
    self.notation = Notation(wording)
    self.theme = theme
    self.ledger = Ledger()
    self.catalogue = Catalogue(
      records: records, edition: edition, deskName: deskName, wording: wording,
      parameters: parameters, countingUnit: countingUnit)
    self.place = ""
    self.width = theme.measure
  }

  var pair: Pair { records.pair }
  /// The language the briefing is written in, BCP 47.
  var language: String { wording.language }

  /// Runs a step with another place and, if given, another width, and puts both back.
  func at<Result, Failure: Error>(
    _ place: String, width: Double? = nil, _ step: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let before = (self.place, self.width)
    defer { (self.place, self.width) = before }
    self.place = place
    self.width = width ?? self.width
    return try step()
  }
}
