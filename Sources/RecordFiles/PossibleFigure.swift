internal import Fields
internal import Records

/// Reports numbers that a measure cannot have: trade below zero, a fall of more than everything, a part
/// above its whole.
struct PossibleFigure {
  let measure: String
  let row: RowReader<CSVRow>

  /// The measures that are never below zero; a balance may be, and so may what pair.yaml declares.
  private static let positive: Set = [
    "turnover", "exports", "imports", "goods-and-services", "trade-share",
  ]

  func check(_ figure: StatementFile.Figure) {
    for (name, number) in [("value", figure.value), ("converted", figure.converted)] {
      guard let number, Self.positive.contains(measure) else { continue }
      if number.value < 0 {
        row.report(
          at: name, code: "negative-level",
          message: "`\(name)`: \(measure) cannot be below zero, as \(number.text) is",
          hint: "is it a balance, or is the sign wrong?")
      } else if measure == "trade-share", figure.unit == "percent", number.value > 100 {
        row.report(
          at: name, code: "share-above-whole",
          message: "`\(name)`: a share of \(number.text) percent is more than the whole",
          hint: "write percent of the whole, from 0 to 100")
      }
    }
    guard let growth = figure.growth, Self.positive.contains(measure) else { return }
    let isNothingLeft = growth.value == -100 && (figure.value?.value ?? 0) == 0
    guard growth.value <= -100, !isNothingLeft else { return }
    row.report(
      at: "growth", code: "impossible-growth",
      message: "`growth`: \(growth.text) percent leaves nothing of \(measure)",
      hint: "a growth is in percent of the base; a difference belongs nowhere here")
  }
}
