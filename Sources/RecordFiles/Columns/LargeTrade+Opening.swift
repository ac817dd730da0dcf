internal import Diagnostics
internal import Fields
internal import Records

extension LargeTrade {
  /// The bytes in which the header of a table is looked for.
  private static let headSize = 1 << 20

  /// Opens a table of trade to be read in pieces; `nil` for one that has to be read as other tables
  /// are, as it is small, has something above its header, or a header with anything wrong with it.
  ///
  /// - Parameters:
  ///   - shown: The path as it is shown.
  ///   - isSmallToo: Whether small tables are opened, too.
  init?(
    _ file: ByteFile, shownAs path: String, form: TableForm, currency: String,
    keeping: TradePlan.Keeping, pieceSize: Int = LargeTrade.pieceSize,
    reader: @escaping @Sendable (Findings) -> any TradeRowReader
  ) {
    guard file.size > pieceSize, let head = Self.head(of: file, shownAs: path) else { return nil }
    let fields = reader(Findings()).declarations
    let layout = TableLayout(of: head, form: form, columns: fields.map(\.name))
    let found = Findings()
    let table = CSVRows(
      file: head, findings: found, separator: layout.separator, start: layout.start)
    var rows = table.makeIterator()
    guard layout.lineBelowTitle == nil, let first = CSVFile.firstRow(of: &rows),
      rows.offset < head.bytes.count
    else { return nil }
    let header = TableHeader(first, count: first.count, fields: fields, found)
    guard found.count == 0, header.unnamed.isEmpty else { return nil }
    let mark = Self.mark(form, separator: layout.separator)
    var keeping = keeping
    // Whether an id stands twice is told by all of them.
    if case .partners = keeping, header.column(of: "id") != nil { keeping = .everything }
    self.init(
      file: file,
      plan: TradePlan(
        reader: reader, path: path, separator: layout.separator,
        separatorName: layout.separatorName, first: first, header: header,
        conventions: CellConventions(decimal: mark.decimal, days: form.days), fields: fields,
        isMarkSaid: mark.isSaid, keeping: keeping, currency: currency),
      start: rows.offset + Self.markSize(of: file),
      firstLine: head.position(ofByte: rows.offset).line, pieceSize: pieceSize)
  }

  /// The first whole lines of a file; `nil` where they are no sound text.
  static func head(of file: ByteFile, shownAs path: String) -> TextFile? {
    var bytes = file.bytes(0..<headSize)
    if bytes.count < file.size {
      guard let end = bytes.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
      bytes.removeSubrange((end + 1)...)
    }
    guard TextSoundness.isSound(bytes) else { return nil }
    return try? TextFile(bytes: bytes, shownAs: path, area: .records)
  }

  /// The length of a byte order mark.
  static func markSize(of file: ByteFile) -> Int {
    file.bytes(0..<3) == [0xEF, 0xBB, 0xBF] ? 3 : 0
  }

  /// What stands before decimals: as pair.yaml says it, else what is taken for granted until a number
  /// shows otherwise.
  static func mark(
    _ form: TableForm, separator: UInt8
  ) -> (decimal: CellConventions.DecimalMark, isSaid: Bool) {
    let isAsSaid = form.separator.map { $0.byte == separator } ?? true
    switch form.decimal {
    case .point where isAsSaid: return (.point, true)
    case .comma where isAsSaid: return (.comma, true)
    case .point, .comma, nil: return (separator == 0x2C ? .point : .undecided, false)
    }
  }
}
