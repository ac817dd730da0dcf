internal import Records

extension Person {
  /// The name in English, else in the first language there is.
  var canonicalName: String {
    names["en"] ?? names.sorted { $0.key < $1.key }.first?.value ?? ""
  }
}

extension [Person] {
  /// Every name and spelling, in the order of the file.
  var spellings: [String] {
    flatMap { person in person.names.sorted { $0.key < $1.key }.map(\.value) + person.aliases }
  }
}
