/// Where an imported record came from, as its column `origin` says: the import's id, then the place
/// in its file.
package enum ImportOrigin {
  /// The text of the column: `IMPORT:SHEET:CELL`, `IMPORT:LINE`, or `IMPORT:/POINTER`.
  package static func text(of place: CellPlace, in id: String) -> String {
    switch place {
    case .cell(let sheet, let column?, let row):
      "\(id):\(sheet):\(CellPlace.letters(of: column))\(row)"
    case .cell(let sheet, nil, let row): "\(id):\(sheet):\(row)"
    case .line(let line, _): "\(id):\(line)"
    case .pointer(let pointer): "\(id):\(pointer)"
    }
  }

  /// The import that a text names; an id holds no colon.
  package static func id(in text: String) -> String {
    String(text.prefix { $0 != ":" })
  }

  /// The place that a text names, in words.
  package static func place(in text: String) -> String {
    let place = text.drop { $0 != ":" }.dropFirst()
    if place.hasPrefix("/") { return "value \(place)" }
    guard let colon = place.lastIndex(of: ":") else { return "line \(place)" }
    return "sheet \(place[..<colon]), cell \(place[place.index(after: colon)...])"
  }
}
