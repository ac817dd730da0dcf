internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

extension RecordSet {
  /// All of it, as if it had been known for long; records may cite sources the set does not have.
  var everything: KnownRecords {
    var known = known(on: Day(ordinal: 2_932_896))
    known.statements = statements
    known.contacts = contacts
    known.dispatches = dispatches
    known.assessments = assessments
    return known
  }
}

extension TradePicture {
  /// The picture of all records of a set, as of a day.
  init(records: RecordSet, asOf: Day) {
    self.init(records: records.everything, asOf: asOf)
  }
}

extension ClaimsCheck {
  /// Checks all statements of a set, as of a day.
  init(records: RecordSet, asOf: Day, window: Period? = nil) {
    self.init(records: records.everything, asOf: asOf, window: window)
  }
}

extension DecimalNumber {
  /// An amount of a test, which has few digits.
  init(_ value: Double) {
    self = DecimalNumber("\(value)") ?? .zero
  }
}
