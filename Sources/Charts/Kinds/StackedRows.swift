public import Drawing

/// Lying bars put together from parts, each row a whole of 100 % or a sum: what something is made
/// of. The parts have one order and one ink in all rows; at most six.
public struct StackedRows: Drawable {
  /// A part with its ink.
  public struct Part: Sendable, Hashable, Codable {
    public var name: String
    public var ink: Ink

    public init(_ name: String, ink: Ink) {
      self.name = name
      self.ink = ink
    }
  }

  /// A row with a value for each part.
  public struct Row: Sendable, Hashable, Codable {
    public var name: String
    /// In the order of the parts; `nil` where unknown.
    public var values: [Double?]

    public init(_ name: String, values: [Double?]) {
      self.name = name
      self.values = values
    }
  }

  public var parts = ChartParts()
  public var pieces: [Part]
  public var rows: [Row]
  /// Whether each row is drawn as 100 %.
  public var isNormalized: Bool
  public var format: NumberFormat
  /// What the rule of six says.
  var warnings: [ChartWarning] = []

  /// Rows of parts.
  public init(
    _ pieces: [Part], rows: [Row], isNormalized: Bool = true,
    format: NumberFormat = NumberFormat()
  ) {
    self.pieces = pieces
    self.rows = rows
    self.isNormalized = isNormalized
    self.format = format
    if pieces.count > 6 {
      warnings = [.rule("more than six parts are hard to tell apart: sum up the smallest")]
    }
  }

  /// Shares of a whole in one or more rows; where there are more than six parts, the smallest in
  /// the last row are summed up in grey under `rest`.
  ///
  /// - Parameter parts: The parts with a value for each row, in the order in which they are drawn.
  public static func composition(
    _ parts: [(name: String, values: [Double?])], rows: [String], rest: String,
    format: NumberFormat = NumberFormat()
  ) -> StackedRows {
    var kept = Array(parts.indices)
    if parts.count > 6 {
      let bySize = parts.indices.sorted { a, b in
        let (x, y) = (
          parts[a].values.last.flatMap { $0 } ?? 0, parts[b].values.last.flatMap { $0 } ?? 0
        )
        return x == y ? a < b : x > y
      }
      kept = bySize.prefix(5).sorted()
    }
    let others = parts.indices.filter { !kept.contains($0) }
    var pieces = kept.enumerated().map { Part(parts[$0.element].name, ink: .series($0.offset)) }
    if !others.isEmpty { pieces.append(Part(rest, ink: .context)) }
    let table = rows.indices.map { row -> Row in
      func value(_ part: Int) -> Double? {
        row < parts[part].values.count ? parts[part].values[row] : nil
      }
      var values = kept.map(value)
      if !others.isEmpty {
        let known = others.compactMap(value)
        values.append(known.isEmpty ? nil : known.reduce(0, +))
      }
      return Row(rows[row], values: values)
    }
    return StackedRows(pieces, rows: table, format: format)
  }

  /// The share of each part in its row in per cent, or its value; `nil` where unknown.
  func lengths(of row: Row) -> [Double?] {
    guard isNormalized else { return row.values }
    let total = row.values.compactMap { $0 }.filter { $0 > 0 }.reduce(0, +)
    return row.values.map { $0.map { total > 0 ? max(0, $0) / total * 100 : 0 } }
  }

  public var described: ChartDescription { .stackedRows(self) }

  public func dataTable(style: ChartStyle) -> ChartTable {
    let settled = format.settled(for: rows.flatMap { $0.values.compactMap { $0 } })
    return ChartTable(
      columns: [style.words.columns.name] + pieces.map(\.name),
      rows: rows.map { row in
        [ChartTable.Cell(row.name)]
          + row.values.map { value in
            value.map { ChartTable.Cell(settled.text($0, style.formats), value: $0) }
              ?? ChartTable.Cell(style.words.notAvailable)
          }
      })
  }

  public func summary(style: ChartStyle) -> ChartSummary {
    ChartSummary(
      kind: isNormalized ? .composition : .bars, title: parts.title, subtitle: parts.subtitle,
      series: rows.map { row in
        let known = zip(pieces, lengths(of: row)).compactMap { piece, value in
          value.map { (ChartSummary.Reading(place: piece.name, value: text($0, style)), $0) }
        }
        return ChartSummary.Series(
          name: row.name, count: known.count, first: known.first?.0, last: known.last?.0,
          lowest: known.min { $0.1 < $1.1 }?.0, highest: known.max { $0.1 < $1.1 }?.0)
      })
  }

  /// A length as it is printed on its bar.
  func text(_ length: Double, _ style: ChartStyle) -> String {
    guard isNormalized else { return format.text(length, style.formats) }
    return style.formats.number(length, 0) + style.formats.percent
  }
}

extension StackedRows {
  public func frame(
    width: Double, height: Double?, style: ChartStyle, measurer: any TextMeasurer
  ) -> ChartDrawing {
    composition.frame(width: width, height: height, style: style, measurer: measurer)
  }

  /// The rows as lying bars on one another.
  var composition: Chart {
    let keys = rows.indices.map { "\($0)" }
    var chart = Chart {
      for (key, row) in zip(keys, rows) {
        let known = zip(pieces, row.values).compactMap { piece, value in
          value.map { (piece.name, isNormalized ? max(0, $0) : $0) }
        }
        for (name, value) in known {
          BarMark(
            x: .value("", value), y: .value("", key),
            stacking: isNormalized ? .normalized : .standard
          ).foregroundStyle(by: .value("", name))
        }
        if known.isEmpty, let first = pieces.first {
          BarMark(x: .value("", nil as Double?), y: .value("", key))
            .foregroundStyle(by: .value("", first.name))
        }
      }
    }
    chart.parts = parts
    chart.inks = pieces.map { Chart.SeriesInk($0.name, $0.ink) }
    chart.y.scale.categories = keys
    chart.y.marks = [AxisMarks(rows: rows.map { AxisMarks.Row(Text($0.name)) })]
    chart.labels.format = format
    chart.warnings = warnings
    return chart
  }
}
