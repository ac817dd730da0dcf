internal import Charts
package import Document

extension Words {
  package static let russian = Words(
    pageOf: PageLabel("с.\u{A0}{page} из\u{A0}{count}"), contents: "Содержание",
    continued: "продолжение", sources: "Источники", footnotes: "Примечания",
    dataOfFigure: "Данные рисунка", implied: "расчётно",
    skipToContent: "Перейти к содержанию", generatedBy: "Изготовлено программой", decimalMark: ",",
    patterns: ["ru": "hyph_ru_RU.dic"], mail: .russian)
}
