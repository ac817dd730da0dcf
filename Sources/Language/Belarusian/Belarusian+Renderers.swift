internal import Charts
package import Document

extension Words {
  package static let belarusian = Words(
    pageOf: { "с.\u{A0}\($0) з\u{A0}\($1)" }, contents: "Змест",
    continued: "працяг", sources: "Крыніцы", footnotes: "Заўвагі",
    dataOfFigure: "Даныя малюнка", implied: "разлікова",
    skipToContent: "Перайсці да зместу", generatedBy: "Зроблена праграмай", decimalMark: ",",
    patterns: ["be": "hyph_be_BY.dic"], mail: .belarusian,
    formula: FormulaWords.belarusian.text)
}
