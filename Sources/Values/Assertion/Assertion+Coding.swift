extension Assertion: Codable {
  /// Any member of an object.
  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  /// The name of the relation in an object.
  public static let relationKey = "relation"

  /// Reads a relation and the operands it knows, without the records behind them.
  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    relation = try object.decode(Relation.self, forKey: Key(Self.relationKey))
    grounds = []
    terms = try Name.allCases.compactMap { name in
      let key = Key(name.rawValue)
      guard object.contains(key) else { return nil }
      return Term(name, try object.decode(Value.self, forKey: key))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(relation, forKey: Key(Self.relationKey))
    for term in terms { try object.encode(term.value, forKey: Key(term.name.rawValue)) }
  }
}

extension Assertion.Value: Codable {
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else {
      self = .texts(try value.decode([String].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .text(let text): try value.encode(text)
    case .number(let number): try value.encode(number)
    case .texts(let texts): try value.encode(texts)
    }
  }
}
