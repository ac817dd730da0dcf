internal import Fields
internal import Records

/// A format of the record folder: one type in one file tells which files are written in it and what
/// they hold. `RecordFormat` lists them all.
protocol DescribedFormat {
  /// Where its files stand.
  static var place: RecordPlace { get }
  /// What a row or file is.
  static var subject: String { get }
  /// The columns or keys, in the order of the manual.
  var declarations: [FieldDeclaration] { get }
}

/// A format whose files are read when the pair and the sources are known.
protocol RecordReader: DescribedFormat {
  init(_ context: RecordContext)

  /// Adds what a file holds; what is wrong with it goes to the findings of the context.
  func read(_ file: TextFile, into records: inout RecordSet)
}
