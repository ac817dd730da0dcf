extension Formula {
  /// What is counted; the raw value is the name in files.
  public enum Counted: String, Sendable, Hashable, CaseIterable {
    case contacts = "contacts by first day"
    case contactRecords = "records by first day"
    case contactDays = "days with a contact"
    case announcedContacts = "announced contacts"
    case statements
    case gaps = "gaps of that many days"
    case revisedPeriods = "periods with vintages"

    /// Whether each one is a record, so that the records listed can be counted again.
    public var isOfRecords: Bool {
      switch self {
      case .contacts, .contactRecords, .announcedContacts, .statements, .gaps: true
      case .contactDays, .revisedPeriods: false
      }
    }
  }
}
