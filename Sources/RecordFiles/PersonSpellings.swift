internal import Records

extension [Person] {
  /// Every name and spelling, in the order of the file.
  var spellings: [String] {
    flatMap { person in person.names.sorted { $0.key < $1.key }.map(\.value) + person.aliases }
  }
}
