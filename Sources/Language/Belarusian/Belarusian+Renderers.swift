internal import Charts
package import Document

extension Words {
  package static let belarusian = Words(
    pageOf: PageLabel("с.\u{A0}{page} з\u{A0}{count}"), contents: "Змест",
    continued: "працяг", sources: "Крыніцы", footnotes: "Заўвагі",
    dataOfFigure: "Даныя малюнка", implied: "разлікова",
    skipToContent: "Перайсці да зместу", generatedBy: "Зроблена праграмай", decimalMark: ",",
    patterns: ["be": "hyph_be_BY.dic"], mail: .belarusian)
}
