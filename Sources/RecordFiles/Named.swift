internal import Records

/// Values to be found by any of their names, whatever the case; of two with one name the first
/// counts.
///
/// Made once for a table, as every row of it names some.
struct Named<Value: Sendable>: Sendable {
  private let byName: [String: Value]

  init(_ values: [Value], by names: (Value) -> [String]) {
    var byName: [String: Value] = [:]
    for value in values {
      for name in names(value).map({ $0.lowercased() }) where byName[name] == nil {
        byName[name] = value
      }
    }
    self.byName = byName
  }

  subscript(name: String) -> Value? { byName[name.lowercased()] }
}

extension Named<Person> {
  /// People by their names in every language and by other spellings.
  init(_ people: [Person]) {
    self.init(people) { Array($0.names.values) + $0.aliases }
  }
}

extension Named<Office> {
  /// Offices by id and by their names in every language.
  init(_ offices: [Office]) {
    self.init(offices) { [$0.id] + $0.names.values }
  }
}
