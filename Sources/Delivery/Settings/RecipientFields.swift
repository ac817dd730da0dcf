public import Fields

/// The declared keys of one person of a list, in desk.yaml and as columns of a CSV file.
enum RecipientFields {
  static let address = Field(
    "address", .recipientAddress, required: true, help: "The person's mail address.")
  static let name = Field("name", .headerText, default: "", help: "The person's name.")
  static let language = Field(
    "language", .language, defaultText: "the definition's",
    help: "The language the briefing goes out in.")

  static let declarations = [address.declaration, name.declaration, language.declaration]

  static let shape = Shape("recipient", fields: declarations) { reader in
    member(reader.value(address), reader.value(name), reader.value(language))
  }

  static func member(
    _ address: String?, _ name: String?, _ language: String?
  ) -> RecipientList.Member? {
    address.map {
      RecipientList.Member(
        recipient: OutgoingMessage.Recipient(address: $0, name: name ?? ""), language: language)
    }
  }

  static let fileShape = Shape("recipient list") { reader in
    reader.value(
      "file", .text, required: true,
      help: "A CSV file with the columns address, name and language, relative to the desk.")
  }
}

extension RecipientList {
  /// The columns of a CSV file of people.
  public static var columns: [FieldDeclaration] { RecipientFields.declarations }

  /// The first address that stands in the list twice; `nil` where there is none.
  public var repeatedAddress: String? {
    var known: Set<String> = []
    return members.map(\.recipient.address).first { !known.insert(MailAddress.key($0)).inserted }
  }
}

extension RecipientList.Member {
  /// One row of a CSV file; `nil` where something is wrong with it, which is reported.
  public init?(reading row: RowReader<some TableRow>) {
    let address = row.value(RecipientFields.address)
    let name = row.value(RecipientFields.name)
    let language = row.value(RecipientFields.language)
    guard let member = RecipientFields.member(address, name, language) else { return nil }
    self = member
  }
}

extension FieldType where Value == RecipientList {
  /// People, or `file:` with the path of a CSV file; the list's name is its key.
  static var recipients: FieldType<RecipientList> {
    let people = FieldType<[RecipientList.Member]>.list(of: .record(RecipientFields.shape))
    let file = FieldType<String>.record(RecipientFields.fileShape)
    return .custom("recipients", schema: .anyOf([people.schema, file.schema])) {
      value, label, findings in
      if value.pairs != nil {
        return file.read(value, label, findings).map {
          RecipientList(name: label, members: [], file: $0)
        }
      }
      return people.read(value, label, findings).map { RecipientList(name: label, members: $0) }
    }
  }
}
