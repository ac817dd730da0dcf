extension FormatMatch {
  /// The names of the columns of somebody's own sheet, by what they hold; empty for other formats.
  package var columns: [SheetColumns.Meaning: String] {
    (format as? TradeSheetFormat)?.columnNames ?? [:]
  }
}
