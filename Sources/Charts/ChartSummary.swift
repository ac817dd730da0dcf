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

  /// Alternative text in English: what is shown, then first, last and extremes of each series.
  @Sendable public static func english(_ summary: ChartSummary) -> String {
    let kinds: [Kind: String] = [
      .line: "Line chart", .columns: "Column chart", .bars: "Bar chart",
      .intervals: "Dots with intervals", .events: "Timeline", .sparkline: "Small line",
    ]
    var sentences = [kinds[summary.kind, default: "Chart"]]
    if !summary.title.isEmpty { sentences[0] += ": " + summary.title }
    if !summary.subtitle.isEmpty { sentences.append(summary.subtitle) }
    for series in summary.series {
      let name = series.name.isEmpty ? "" : series.name + ": "
      guard let first = series.first, let last = series.last else {
        sentences.append(name + "no values")
        continue
      }
      if summary.kind == .events {
        sentences.append("\(name)\(series.count), from \(first.place) to \(last.place)")
        continue
      }
      if series.count == 1 {
        sentences.append("\(name)\(first.value) (\(first.place))")
        continue
      }
      var text = "\(name)from \(first.value) (\(first.place)) to \(last.value) (\(last.place))"
      if summary.kind == .bars || summary.kind == .intervals { text = "\(name)" }
      var extremes: [String] = []
      if let low = series.lowest, low != first, low != last || text.count == name.count {
        extremes.append("lowest \(low.value) (\(low.place))")
      }
      if let high = series.highest, high != first, high != last || text.count == name.count {
        extremes.append("highest \(high.value) (\(high.place))")
      }
      if text.count > name.count && !extremes.isEmpty { text += ", " }
      sentences.append(text + extremes.joined(separator: ", "))
    }
    return sentences.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
  }
}
