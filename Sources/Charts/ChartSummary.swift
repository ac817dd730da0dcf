/// The facts of a chart in order, from which alternative text is written in any language.
public struct ChartSummary: Sendable, Hashable {
  /// The kinds a reader may be told apart.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case line, columns, bars, intervals, events, sparkline
  }

  /// A value with the name of its place, both as printed.
  public struct Reading: Sendable, Hashable {
    public var place: String
    public var value: String

    public init(place: String, value: String) {
      self.place = place
      self.value = value
    }
  }

  /// The facts of one series.
  public struct Series: Sendable, Hashable {
    public var name: String
    /// How many values it has.
    public var count: Int
    public var first: Reading?
    public var last: Reading?
    public var lowest: Reading?
    public var highest: Reading?

    public init(
      name: String, count: Int, first: Reading? = nil, last: Reading? = nil,
      lowest: Reading? = nil, highest: Reading? = nil
    ) {
      self.name = name
      self.count = count
      self.first = first
      self.last = last
      self.lowest = lowest
      self.highest = highest
    }
  }

  public var kind: Kind
  public var title: String
  public var subtitle: String
  public var series: [Series]

  public init(kind: Kind, title: String, subtitle: String, series: [Series]) {
    self.kind = kind
    self.title = title
    self.subtitle = subtitle
    self.series = series
  }

  /// Alternative text in the given words: what is shown, then first, last and extremes of each
  /// series.
  public func text(in words: SummaryWords) -> String {
    var sentences = [words.kinds[kind] ?? words.chart]
    if !title.isEmpty { sentences[0] += ": " + title }
    if !subtitle.isEmpty { sentences.append(subtitle) }
    sentences += series.map { text(of: $0, in: words) }
    return sentences.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
  }

  private func text(of series: Series, in words: SummaryWords) -> String {
    let name = series.name.isEmpty ? "" : series.name + ": "
    guard let first = series.first, let last = series.last else { return name + words.noValues }
    if kind == .events { return name + words.span(series.count, first.place, last.place) }
    if series.count == 1 { return "\(name)\(first.value) (\(first.place))" }
    // Rows have no order in time: only their extremes say something.
    let hasOrder = kind != .bars && kind != .intervals
    var facts = hasOrder ? [words.course(first, last)] : []
    if let low = series.lowest, low != first, low != last || !hasOrder {
      facts.append(words.lowest(low))
    }
    if let high = series.highest, high != first, high != last || !hasOrder {
      facts.append(words.highest(high))
    }
    return name + facts.joined(separator: ", ")
  }
}
