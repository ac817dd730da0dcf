package import Document

extension Words {
  package static let english = Words(
    pageOf: PageLabel("page {page} of {count}"), contents: "Contents", continued: "continued",
    sources: "Sources", footnotes: "Notes", dataOfFigure: "Data of this figure",
    implied: "implied", skipToContent: "Skip to the content",
    generatedBy: "Made with", decimalMark: ".", patterns: ["en": "hyph_en_US.dic"],
    mail: .english)
}
