/// The facts of a chart in order, from which alternative text is written in any language.
public struct ChartSummary: Sendable, Hashable {
  /// The kinds a reader may be told apart.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case line, columns, bars, intervals, events, sparkline
    case difference, index, waterfall, lollipops, slope, dumbbells, bump, composition, panels
    case calendar, steps, fan, points, mirror, dotList
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
    /// Where the values went from first to last, of series in time.
    public var trend: Trend?

    public init(
      name: String, count: Int, first: Reading? = nil, last: Reading? = nil,
      lowest: Reading? = nil, highest: Reading? = nil, trend: Trend? = nil
    ) {
      self.name = name
      self.count = count
      self.first = first
      self.last = last
      self.lowest = lowest
      self.highest = highest
      self.trend = trend
    }
  }

  /// The direction in which values went, as the eye would say.
  public enum Trend: String, Sendable, Hashable, CaseIterable {
    case rising, falling
    /// Up and down, or level.
    case uneven

    /// Kendall's tau of the values with their order: rising from 0.5, falling to -0.5, uneven
    /// between; `nil` for fewer than four values.
    public init?(of values: [Double]) {
      guard values.count >= 4 else { return nil }
      var (up, down) = (0, 0)
      for (index, value) in values.enumerated() {
        for later in values.dropFirst(index + 1) {
          if later > value { up += 1 }
          if later < value { down += 1 }
        }
      }
      let pairs = Double(values.count * (values.count - 1)) / 2
      let tau = Double(up - down) / pairs
      self = tau >= 0.5 ? .rising : tau <= -0.5 ? .falling : .uneven
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
    return sentences.filter { !$0.isEmpty }.map(Self.sentence).joined(separator: " ")
  }

  /// With a capital and a full stop.
  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
  }

  /// The kinds whose rows have no order in time.
  private static let unordered: Set<Kind> = [
    .bars, .intervals, .lollipops, .dumbbells, .composition, .waterfall, .mirror, .dotList,
  ]

  private func text(of series: Series, in words: SummaryWords) -> String {
    let name = series.name.isEmpty ? "" : series.name + ": "
    guard let first = series.first, let last = series.last else { return name + words.noValues }
    if kind == .events || kind == .calendar {
      return name + words.span(series.count, first.place, last.place)
    }
    if series.count == 1 { return "\(name)\(first.value) (\(first.place))" }
    // Rows have no order in time: their extremes say what they show.
    guard !Self.unordered.contains(kind) else {
      let facts = [
        series.lowest == series.highest ? nil : series.lowest.map(words.lowest),
        series.highest.map(words.highest),
      ]
      return name + facts.compactMap { $0 }.joined(separator: ", ")
    }
    var facts = [words.course(first, last)]
    if let trend = series.trend, let word = words.trends[trend] { facts.insert(word, at: 0) }
    if let low = series.lowest, low != first, low != last { facts.append(words.lowest(low)) }
    if let high = series.highest, high != first, high != last { facts.append(words.highest(high)) }
    return name + facts.joined(separator: ", ")
  }
}
