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

extension MatrixEntry {
  /// What may stand in one line of `matrix:`.
  package static let shape = Shape("matrix") { reader -> MatrixEntry? in
    let layout = reader.value(
      "layout", .insidePath, required: true, help: "The definition, relative to desk.yaml.")
    let records = reader.value(
      "records", .list(of: .insidePath), defaultText: "every record set of the desk",
      help: "The folders of the record sets.")
    let languages = reader.value(
      "languages", .list(of: .choice(of: Languages.known.codes)),
      defaultText: "the definition's own", help: "The languages, one edition for each.")
    return layout.map { MatrixEntry(layout: $0, records: records, languages: languages) }
  }
}
