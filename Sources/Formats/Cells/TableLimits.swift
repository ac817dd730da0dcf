/// What is read of a foreign file at most: beyond it the file is refused, with the place.
enum TableLimits {
  /// Columns of a row: what the largest spreadsheet has.
  static let columns = 16_384
  /// Rows of a sheet: what the largest spreadsheet has.
  static let rows = 1_048_576
  /// Bytes of a cell: four for each of the 32,767 characters a spreadsheet allows.
  static let cellBytes = 131_068
  /// Files in an archive.
  static let entries = 10_000
  /// Sheets of a workbook.
  static let sheets = 1_000
  /// Bytes that the parts of an archive may unpack to, all together.
  static let unpackedBytes = 1 << 30
  /// Bytes an entry may unpack to whatever it was packed into; beyond, `expansion` counts.
  static let smallEntryBytes = 10 << 20
  /// How many times its packed size an entry may unpack to.
  static let expansion = 300
  /// Bytes of texts that cells share, which are held.
  static let sharedTextBytes = 128 << 20
  /// Cells that repetition alone makes.
  static let repeatedCells = 5_000_000
  /// Ranges of merged cells that are remembered.
  static let mergedRanges = 100_000
  /// Rows at the top by which a file is recognised.
  static let headRows = 40
  /// How deep JSON may be nested.
  static let nesting = 32
}
