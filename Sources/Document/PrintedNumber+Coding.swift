internal import Periods
internal import Values

extension PrintedNumber: Decodable {
  /// The names in files, in the order in which they are written.
  public enum Key: String, CodingKey, CaseIterable {
    case id, text, value, lower, upper, intervalKind, unit, period, name
    case statistic = "formula"
    case formulaText, expression, operands, nature, speaker, isDisputed, rounding, records, sources
    case place
  }

  public init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: Key.self)
    func text(_ key: Key) throws -> String { try file.decode(String.self, forKey: key) }
    guard let nature = Provenance.Nature(rawValue: try text(.nature)) else {
      throw DecodingError.dataCorruptedError(
        forKey: .nature, in: file, debugDescription: "a number is made in another way")
    }
    self.init(
      id: try text(.id), text: try text(.text),
      value: try file.decodeIfPresent(Double.self, forKey: .value),
      interval: try Self.interval(in: file), unit: Quantity.Unit(name: try text(.unit)),
      period: try file.decodeIfPresent(Period.self, forKey: .period), name: try text(.name),
      statistic: try text(.statistic),
      calculation: Calculation(
        try file.decode(Formula.self, forKey: .expression),
        try file.decode([Calculation.Given].self, forKey: .operands)),
      formulaText: try text(.formulaText), nature: nature,
      speaker: try file.decodeIfPresent(String.self, forKey: .speaker),
      isDisputed: try file.decode(Bool.self, forKey: .isDisputed), rounding: try text(.rounding),
      evidence: Evidence(records: try file.decode([String].self, forKey: .records)),
      sources: try file.decode([String].self, forKey: .sources), place: try text(.place))
  }

  private static func interval(in file: KeyedDecodingContainer<Key>) throws -> Interval? {
    let name = try file.decode(String.self, forKey: .intervalKind)
    guard !name.isEmpty else { return nil }
    guard let kind = Interval.Kind(name: name) else {
      throw DecodingError.dataCorruptedError(
        forKey: .intervalKind, in: file, debugDescription: "an interval of another kind")
    }
    return Interval(
      lower: try file.decodeIfPresent(Double.self, forKey: .lower),
      upper: try file.decodeIfPresent(Double.self, forKey: .upper), kind: kind)
  }
}
