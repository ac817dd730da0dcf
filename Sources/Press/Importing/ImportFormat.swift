internal import Formats
internal import Records

/// What is known of a kind of foreign file, whatever it holds: what a mapping and a source say of it.
struct ImportFormat {
  /// Its name in mappings and ids.
  var id: String
  /// Its name in messages.
  var name: String
  /// Who publishes it.
  var publisher: String
  /// How far it can be trusted as a source.
  var grade: Source.Grade

  init(id: String, name: String, publisher: String, grade: Source.Grade) {
    self.id = id
    self.name = name
    self.publisher = publisher
    self.grade = grade
  }

  /// A table of trade.
  init(_ format: any Format) {
    guard format.id != TradeSheet.id else {
      // Its name tells the columns of one file.
      self = Self.tradeSheet
      return
    }
    self.init(
      id: format.id, name: format.name, publisher: format.publisher, grade: format.grade)
  }

  /// A calendar: what somebody plans to do, as he notes it himself.
  static let calendar = ImportFormat(
    id: CalendarContacts.id, name: "Calendar", publisher: "The desk's calendar",
    grade: .secondHand)

  /// A sheet of contacts that somebody keeps.
  static let contactSheet = ImportFormat(
    id: SheetContacts.id, name: "Sheet of contacts", publisher: "The desk's own sheet",
    grade: .secondHand)

  /// A sheet of trade that somebody keeps.
  static let tradeSheet = ImportFormat(
    id: TradeSheet.id, name: "Sheet of trade", publisher: "The desk's own sheet",
    grade: .secondHand)

  /// The ids of all of them.
  static var ids: [String] {
    FormatList.all.map(\.id) + [calendar.id, contactSheet.id, tradeSheet.id]
  }
}
