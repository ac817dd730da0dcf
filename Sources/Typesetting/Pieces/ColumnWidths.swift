/// Shares a table's width among its columns.
enum ColumnWidths {
  /// What a column needs, in points.
  struct Need {
    /// Its longest word.
    var least: Double
    /// Its content without line breaks.
    var natural: Double
    /// Its part of spare width against others; 0: as wide as its content.
    var flexibility: Double
    /// The width of each row's cell without line breaks, where it is known.
    var rows: [Double] = []
  }

  /// The widths of the columns; together they are `available`.
  static func widths(_ needs: [Need], available: Double) -> [Double] {
    guard !needs.isEmpty else { return [] }
    let natural = needs.map(\.natural).reduce(0, +)
    if natural <= available { return spread(needs, available - natural) }
    // Rigid columns keep their content on one line as long as the others have their words and
    // none takes much more than its share.
    let most = available / Double(needs.count) * 1.3
    let tight = needs.map { need in
      need.flexibility > 0 ? need.least : min(need.natural, max(need.least, most))
    }
    if tight.reduce(0, +) <= available { return grow(needs, from: tight, to: available) }
    let least = needs.map(\.least)
    if least.reduce(0, +) <= available { return grow(needs, from: least, to: available) }
    return capped(least, available)
  }

  /// Takes what is missing from the widest columns alone: narrow ones keep their words whole.
  private static func capped(_ widths: [Double], _ available: Double) -> [Double] {
    var cap = available
    var rest = available
    var open = widths.count
    for width in widths.sorted() {
      cap = rest / Double(open)
      if width > cap { break }
      rest -= width
      open -= 1
    }
    return widths.map { min($0, cap) }
  }

  private static func spread(_ needs: [Need], _ spare: Double) -> [Double] {
    let parts = needs.map(\.flexibility).reduce(0, +)
    return needs.map { need in
      need.natural
        + spare * (parts > 0 ? need.flexibility / parts : 1 / Double(needs.count))
    }
  }

  /// Gives what is left, step by step, to the column where it saves most lines for its width; what
  /// saves none goes to those who lack most.
  private static func grow(
    _ needs: [Need], from widths: [Double], to available: Double
  ) -> [Double] {
    var widths = widths
    var spare = available - widths.reduce(0, +)
    let step = 6.0
    while spare > step, let (column, gain) = bestGain(needs, widths, spare: spare, step: step) {
      widths[column] += gain
      spare -= gain
    }
    return spread(needs, from: widths, to: available)
  }

  /// The column that saves most lines for each point it is given, and the points it needs.
  private static func bestGain(
    _ needs: [Need], _ widths: [Double], spare: Double, step: Double
  ) -> (column: Int, gain: Double)? {
    let before = lineCount(needs, widths)
    var best: (column: Int, gain: Double, saving: Double)?
    for column in needs.indices where widths[column] < needs[column].natural {
      var wider = widths
      for count in 1...10 where Double(count) * step <= spare {
        wider[column] = widths[column] + Double(count) * step
        let saving = Double(before - lineCount(needs, wider)) / Double(count)
        if saving > (best?.saving ?? 0) { best = (column, Double(count) * step, saving) }
      }
    }
    return best.map { ($0.column, $0.gain) }
  }

  /// About how many lines the rows take together; a tenth is lost at the ends of lines.
  private static func lineCount(_ needs: [Need], _ widths: [Double]) -> Int {
    let rows = min(needs.map(\.rows.count).max() ?? 0, 200)
    var sum = 0
    for row in 0..<rows {
      var tallest = 1
      for (need, width) in zip(needs, widths) where row < need.rows.count && width > 0 {
        let content = need.rows[row]
        let lines = content <= width ? 1 : Int((content * 1.1 / width).rounded(.up))
        tallest = max(tallest, lines)
      }
      sum += tallest
    }
    return sum
  }

  /// Gives what is left to those who lack most, by how much they lack.
  private static func spread(
    _ needs: [Need], from widths: [Double], to available: Double
  ) -> [Double] {
    let spare = available - widths.reduce(0, +)
    // The square root keeps one long text from starving the others.
    let wants = zip(needs, widths).map { need, width in
      (max(0, need.natural - width) * max(need.flexibility, 0.01)).squareRoot()
    }
    let total = wants.reduce(0, +)
    guard total > 0 else { return widths }
    var grown = zip(widths, wants).map { $0 + spare * $1 / total }
    // Nobody gets more than its content; what is over goes to those who still lack.
    for _ in needs.indices {
      var over = 0.0
      for index in needs.indices where grown[index] > needs[index].natural {
        over += grown[index] - needs[index].natural
        grown[index] = needs[index].natural
      }
      let hungry = needs.indices.filter { grown[$0] < needs[$0].natural - 0.01 }
      guard over > 0.01, !hungry.isEmpty else {
        grown[grown.count - 1] += over
        break
      }
      for index in hungry { grown[index] += over / Double(hungry.count) }
    }
    return grown
  }
}
