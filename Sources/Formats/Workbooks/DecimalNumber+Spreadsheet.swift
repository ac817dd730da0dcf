internal import Values

extension DecimalNumber {
  /// A number of a workbook as its reader sees it: a spreadsheet keeps numbers in binary and shows
  /// 15 digits of them; `nil` for a text that is no number.
  init?(ofWorkbook text: String) {
    self.init(text, roundedTo: 15)
  }
}
