internal import Periods
internal import Values

extension PrintedNumber: Codable {
  /// The names in files, in the order in which they are written.
  public enum Key: String, CodingKey, CaseIterable {
    case id, text, value, lower, upper, intervalKind, unit, period, name
    case statistic = "formula"
    case formulaText, expression, operands, nature, speaker, isDisputed, rounding, records, sources
    case place
  }

  /// What a document keeps of a number that files for other programs do not have.
  private enum DocumentKey: String, CodingKey {
    case formulaWords
  }

  /// Reads a number of a document or of a file for other programs; it rests on records alone.
  public init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: Key.self)
    let words = try decoder.container(keyedBy: DocumentKey.self)
      .decodeIfPresent(String.self, forKey: .formulaWords)
    func text(_ key: Key) throws -> String { try file.decode(String.self, forKey: key) }
    guard let nature = Provenance.Nature(rawValue: try text(.nature)) else {
      throw DecodingError.dataCorruptedError(
        forKey: .nature, in: file, debugDescription: "a number is made in another way")
    }
    guard let rounding = Rounding(name: try text(.rounding)) else {
      throw DecodingError.dataCorruptedError(
        forKey: .rounding, in: file, debugDescription: "a number is rounded in another way")
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
      formulaText: try text(.formulaText), formulaWords: words, nature: nature,
      speaker: try file.decodeIfPresent(String.self, forKey: .speaker),
      isDisputed: try file.decode(Bool.self, forKey: .isDisputed), rounding: rounding,
      evidence: Evidence(records: try file.decode([String].self, forKey: .records)),
      sources: try file.decode([String].self, forKey: .sources), place: try text(.place))
  }

  /// Writes the number as files for other programs have it, and the formula's words.
  public func encode(to encoder: any Encoder) throws {
    var file = encoder.container(keyedBy: Key.self)
    for key in Key.allCases { try encode(key, to: &file) }
    var words = encoder.container(keyedBy: DocumentKey.self)
    try words.encode(formulaWords, forKey: .formulaWords)
  }

  private func encode(_ key: Key, to file: inout KeyedEncodingContainer<Key>) throws {
    switch key {
    case .id: try file.encode(id, forKey: key)
    case .text: try file.encode(text, forKey: key)
    case .value: try file.encode(value, forKey: key)
    case .lower: try file.encode(interval?.lower, forKey: key)
    case .upper: try file.encode(interval?.upper, forKey: key)
    case .intervalKind: try file.encode(interval?.kind.name ?? "", forKey: key)
    case .unit: try file.encode(unit.name, forKey: key)
    case .period: try file.encode(period, forKey: key)
    case .name: try file.encode(name, forKey: key)
    case .statistic: try file.encode(statistic, forKey: key)
    case .formulaText: try file.encode(formulaText, forKey: key)
    case .expression: try file.encode(calculation.formula, forKey: key)
    case .operands: try file.encode(calculation.given, forKey: key)
    case .nature: try file.encode(nature.rawValue, forKey: key)
    case .speaker: try file.encode(speaker, forKey: key)
    case .isDisputed: try file.encode(isDisputed, forKey: key)
    case .rounding: try file.encode(rounding.name, forKey: key)
    case .records: try file.encode(records, forKey: key)
    case .sources: try file.encode(sources, forKey: key)
    case .place: try file.encode(place, forKey: key)
    }
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
