public import Fields
internal import Records

/// What the files of a record set may hold, from the same declarations that read them.
public struct RecordFormat: Sendable {
  /// The file's name, e.g. `contacts.csv`.
  public let file: String
  /// What a row or file is.
  public let subject: String
  /// The columns or keys, in the order of the manual.
  public let fields: [FieldDeclaration]

  /// The formats that are read when the pair and the sources are known, in the order they are read.
  static let readers: [any RecordReader.Type] = [
    ProductFile.self, TradeFile.self, StatementFile.self, ContactFile.self, DispatchFile.self,
    AssessmentFile.self,
  ]

  /// Where the files of every format stand, in the order of the manual.
  static var places: [RecordPlace] {
    [PairFile.place, SourceFile.place] + readers.map { $0.place }
  }

  /// Every format, in the order of the manual.
  public static var all: [RecordFormat] {
    let nobody = Country(code: "", names: [:])
    let context = RecordContext(
      pair: Pair(first: nobody, second: nobody), sources: [:], findings: Findings())
    return [
      RecordFormat(PairFile(findings: context.findings)),
      RecordFormat(SourceFile(findings: context.findings)),
    ] + readers.map { RecordFormat($0.init(context)) }
  }

  private init(_ format: some DescribedFormat) {
    file = type(of: format).place.pattern
    subject = type(of: format).subject
    fields = format.declarations
  }
}
