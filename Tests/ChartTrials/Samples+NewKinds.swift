internal import Charts
internal import Foundation

extension Samples {
  /// The kinds that are compositions of marks from the start, over values of a shape.
  static func newKinds(_ values: [Double?]) -> [(String, any Drawable)] {
    let known = values.compactMap { $0 }
    let points = years(values)
    return [
      (
        "mirror",
        Chart.mirror(
          values.prefix(7).enumerated().map { index, value in
            MirrorRow(
              name(index), detail: "\(2014 + index)", first: value,
              second: value.map { $0 * 1.04 + 0.1 })
          }, first: MirrorSide(name(3), ink: .series(0)),
          second: MirrorSide(longName, ink: .series(3)))
      ),
      (
        "claims",
        Chart.claims(
          known.prefix(8).enumerated().map { index, value in
            ChartClaim(
              name(index % 6), value: value, interval: (value - 0.5)...(value + 0.5),
              ink: .series(index % 2 * 3), verdict: index % 3 == 0 ? "conflicting" : "")
          })
      ),
      (
        "flags",
        Chart.flagged(
          ChartSeries("", points: points), unit: .year,
          flags: ChartFlag.turns(of: points).map { ChartFlag($0.point.date, $0.turn.rawValue) })
      ),
      (
        "lanes",
        CalendarHeatMap(
          known.prefix(9).enumerated().map { index, _ in .init(day(2024, 4, 1 + index * 2), 1) },
          domain: day(2024, 4, 1)...day(2024, 5, 28),
          lanes: [name(2), longName, "Calls"].enumerated().map { lane, title in
            DayLane(
              title,
              marks: known.prefix(9).enumerated().map { index, value in
                let shift = Int(min(max(abs(value), 0), 1e6) * 10) % 9
                return .init(
                  day(2024, 4, 1 + index * (lane + 2) + shift),
                  label: index % 3 == 0 ? name(index % 5) : "")
              })
          }, week: day(2024, 5, 20)...day(2024, 5, 26))
      ),
      (
        "dots",
        Chart.dotList(
          known.prefix(9).enumerated().map { index, value in
            DotListRow(
              name(index),
              dots: (0..<Int(min(max((abs(value) * 3).rounded(), 1), 24))).map { _ in .init("visit")
              })
          }, most: 5)
      ),
      (
        "difference strip",
        Chart.differenceStrip(
          ChartSeries("Exports", points: points),
          ChartSeries(longName, points: years(values.map { $0.map { $0 * 1.02 } })), unit: .year,
          levels: "USD bn", difference: "Exports less imports")
      ),
    ]
  }
}
