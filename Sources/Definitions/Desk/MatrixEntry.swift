package import Fields
internal import Language

/// One line of a desk's `matrix:`: one definition for many record sets and languages.
public struct MatrixEntry: Sendable, Hashable {
  /// The definition, relative to the desk's folder.
  public let layout: String
  /// The folders of the record sets, relative to the desk's; `nil` for all that the desk names.
  public let records: [String]?
  /// The languages; `nil` for the definition's own.
  public let languages: [String]?
}

/// The declared keys of one line of `matrix:`.
package enum MatrixFields {
  private static let layout = Field(
    "layout", .insidePath, required: true, help: "The definition, relative to desk.yaml.")
  private static let records = Field(
    "records", .list(of: .insidePath), defaultText: "every record set of the desk",
    help: "The folders of the record sets.")
  private static let languages = Field(
    "languages", .list(of: .choice(of: Languages.known.codes)),
    defaultText: "the definition's own", help: "The languages, one edition for each.")

  package static let shape = Shape(
    "matrix", fields: [layout.declaration, records.declaration, languages.declaration]
  ) { reader -> MatrixEntry? in
    let layout = reader.value(layout)
    let records = reader.value(records)
    let languages = reader.value(languages)
    return layout.map { MatrixEntry(layout: $0, records: records, languages: languages) }
  }
}
