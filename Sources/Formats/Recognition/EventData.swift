internal import Diagnostics

/// Recognises events that a program has read out of news. Who took part and where cannot be trusted in
/// them, so that nothing of them becomes a contact.
enum EventData {
  /// What collection a file is of; `nil` for any other file.
  static func name(of file: any TableFile) throws(DiagnosticError) -> String? {
    guard let sheet = file.sheets.first else { return nil }
    let rows = try file.head(of: sheet, rows: 3)
    guard let first = rows.first else { return nil }
    let names = Set(first.cells.map { TableHeader.plain($0.text) })
    for (name, columns) in headers where columns.allSatisfy(names.contains) { return name }
    // GDELT's files name no columns.
    guard rows.allSatisfy(isEvent) else { return nil }
    switch first.count {
    case 61: return "GDELT 2.0"
    case 57, 58: return "GDELT 1.0"
    default: return nil
    }
  }

  /// Whether a row begins with an id and a day as GDELT writes them.
  private static func isEvent(_ row: TableRow) -> Bool {
    let (id, day) = (row[0].text, row[1].text)
    return (5...12).contains(id.count) && Int(id) != nil && day.count == 8
      && Int(day).map { (1900_01_01...2100_12_31).contains($0) } == true
  }

  private static let headers: [(String, [String])] = [
    ("ICEWS", ["eventid", "eventdate", "sourcename", "cameocode", "targetname"]),
    ("POLECAT", ["eventid", "eventdate", "eventtype", "actorname", "recipientname"]),
    ("GDELT", ["globaleventid", "sqldate", "eventcode"]),
  ]
}
