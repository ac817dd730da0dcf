extension RowChart {
  /// Bars from the greatest to the least, undefined ones last; equal ones in the order given.
  ///
  /// - Parameters:
  ///   - most: How many rows there are at most. A chart cut short says so, `8 of 21`, and its
  ///     description tells the extremes of all.
  ///   - highlighted: The name of the row in the first ink; the rest are grey. `nil` for all in the
  ///     first ink.
  public static func ranking(
    _ rows: [Row], most: Int? = nil, highlighted: String? = nil,
    format: NumberFormat = NumberFormat(), words: ChartWords = ChartWords()
  ) -> RowChart {
    let sorted = rows.enumerated().sorted { a, b in
      let (x, y) = (a.element.value ?? -.infinity, b.element.value ?? -.infinity)
      return x == y ? a.offset < b.offset : x > y
    }
    var chart = RowChart(
      sorted.map(\.element).map { row in
        var row = row
        row.ink =
          row.ink ?? (highlighted.map { $0 == row.name ? .series(0) : .context } ?? .series(0))
        return row
      }, format: format)
    chart.cut(to: most, words)
    return chart
  }

  /// Leaves out of the picture what comes after so many rows, and says so.
  private mutating func cut(to most: Int?, _ words: ChartWords) {
    guard let most, rows.count > most else { return }
    parts.note = words.shown(most, rows.count)
    unshown = Array(rows.dropFirst(most))
    rows = Array(rows.prefix(most))
  }

  /// Dots on stems from the greatest to the least, as `ranking`.
  public static func lollipops(
    _ rows: [Row], highlighted: String? = nil, format: NumberFormat = NumberFormat()
  ) -> RowChart {
    var chart = ranking(rows, highlighted: highlighted, format: format)
    chart.shape = .lollipops
    return chart
  }

  /// Two values of each row on one scale, in the order given.
  ///
  /// - Parameters:
  ///   - rows: Each with its start, drawn hollow, and its value, drawn filled.
  ///   - most: How many rows there are at most, as `ranking`.
  ///   - startTitle: What the hollow dots are: `2022`.
  ///   - valueTitle: What the filled dots are: `2023`.
  public static func dumbbells(
    _ rows: [Row], most: Int? = nil, startTitle: String, valueTitle: String,
    format: NumberFormat = NumberFormat(), words: ChartWords = ChartWords()
  ) -> RowChart {
    var chart = RowChart(rows, shape: .dumbbells, format: format)
    chart.startTitle = startTitle
    chart.valueTitle = valueTitle
    chart.cut(to: most, words)
    return chart
  }

  /// Signed bars whose sum stands below in bold.
  ///
  /// - Parameter total: The sum as the caller knows it; `nil` for the sum of the values.
  public static func contributions(
    _ rows: [Row], total: Double? = nil, totalName: String,
    format: NumberFormat = NumberFormat(showsPlus: true)
  ) -> RowChart {
    let sum = total ?? rows.compactMap(\.value).reduce(0, +)
    let parts = rows.map { row in
      var row = row
      row.ink = row.ink ?? .context
      return row
    }
    return RowChart(
      parts + [Row(totalName, value: sum, ink: .series(0), isTotal: true)], format: format)
  }

  /// Dots with their intervals, in the order given: what each speaker stated, and what it implies.
  public static func intervals(
    _ rows: [Row], reference: Reference? = nil, format: NumberFormat = NumberFormat()
  ) -> RowChart {
    RowChart(rows, shape: .dots, format: format, reference: reference)
  }
}
