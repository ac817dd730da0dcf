internal import Charts
internal import Document
internal import Language
internal import Statistics
internal import Values

/// The values of a chart of product sections.
struct PartTable {
  /// A column of values.
  typealias Column = (
    header: String, unit: String, value: (TradeBreakdown.Part) -> (Quantity?, NumberStyle)
  )

  let language: BriefingLanguage
  let printer: NumberPrinter

  func table(_ parts: [TradeBreakdown.Part], _ columns: [Column]) -> Table {
    Table(
      id: "",
      columns: [.words(language.wording.kinds.trade.product, isRowHeader: true)]
        + columns.map { .numbers($0.header, unit: $0.unit) },
      rows: parts.map { part in
        Table.Row(
          [.words(language.productName(part.code))]
            + columns.map { column in
              let (quantity, style) = column.value(part)
              return printer.cell(quantity, style, name: "figure.products.\(part.code)")
            })
      })
  }
}
