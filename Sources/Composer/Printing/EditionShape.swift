/// What is made of the statistics of an edition, said in its language, its numbers printed: a kind
/// of table or chart.
protocol EditionShape {
  init(statistics: EditionStatistics, language: BriefingLanguage, printer: NumberPrinter)
}

/// What every kind of table and chart is made from.
struct ShapeMaterial {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter
}

extension EditionShape {
  init(_ material: ShapeMaterial) {
    self.init(
      statistics: material.statistics, language: material.language, printer: material.printer)
  }
}
