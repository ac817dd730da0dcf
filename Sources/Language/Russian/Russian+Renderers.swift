internal import Charts
package import Document

extension Words {
  package static let russian = Words(
    pageOf: { "с.\u{A0}\($0) из\u{A0}\($1)" }, contents: "Содержание",
    continued: "продолжение", sources: "Источники", footnotes: "Примечания",
    dataOfFigure: "Данные рисунка", implied: "расчётно",
    skipToContent: "Перейти к содержанию", generatedBy: "Изготовлено программой", decimalMark: ",",
    patterns: ["ru": "hyph_ru_RU.dic"], mail: .russian,
    formula: FormulaWords.russian.text)
}
