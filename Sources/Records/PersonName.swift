extension Person {
  /// The name in English, else in the first language there is.
  var canonicalName: String {
    names["en"] ?? names.sorted { $0.key < $1.key }.first?.value ?? ""
  }
}

extension [Person] {
  /// The person with a name or another spelling; case does not matter.
  func named(_ name: String) -> Person? {
    let wanted = name.lowercased()
    return first { person in
      person.names.values.contains { $0.lowercased() == wanted }
        || person.aliases.contains { $0.lowercased() == wanted }
    }
  }

  /// Every name and spelling, in the order of the file.
  var spellings: [String] {
    flatMap { person in person.names.sorted { $0.key < $1.key }.map(\.value) + person.aliases }
  }
}
