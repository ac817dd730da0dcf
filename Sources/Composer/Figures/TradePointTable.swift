internal import Charts
internal import Document
internal import Language
internal import Statistics
internal import Values

/// The values of a chart of one measure: period, value, whose figure it is.
struct TradePointTable {
  let language: BriefingLanguage

  func table(
    _ points: [TradePoint], _ header: String, _ unit: String, _ value: (TradePoint) -> Table.Cell
  ) -> Table {
    Table(
      id: "",
      columns: [
        .words(language.wording.kinds.trade.period, isRowHeader: true),
        .numbers(header, unit: unit),
        .words(language.wording.kinds.trade.whose),
      ],
      rows: points.map { point in
        Table.Row([
          .words(language.notation.period(point.period)), value(point),
          .words(language.owner(of: (point.growth ?? point.level).provenance)),
        ])
      })
  }
}
