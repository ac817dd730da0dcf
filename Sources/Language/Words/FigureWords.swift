/// Words of what was said of a desk's own measures, and of what figures in a table do not tell by
/// themselves.
package struct FigureWords: Sendable {
  /// The title of the table, and of the chart.
  package var title: String
  package var figure: String
  /// Whose figures on a measure: its name, the side, and the partner where that is not the other side.
  package var whose: @Sendable (_ measure: String, _ side: String, _ partner: String?) -> String
  /// "As stated, USD bn, 2019–2023".
  package var subtitle: @Sendable (_ unit: String, _ span: String) -> String
  /// That exports and imports do not make the turnover printed for some periods.
  package var unlikeTotal: @Sendable (_ periods: String) -> String
  /// What the letters mean by which sources mark figures; letters that are not known stand alone.
  package var flagged: @Sendable (_ flags: [String]) -> String
  /// What the double dagger means.
  package var otherSign: String
  /// How the two sides' figures for one flow are made comparable.
  package var freight: String
  /// That somebody has a figure for a later period: who, the figure, the period.
  package var newer: @Sendable (_ owner: String, _ figure: Phrase, _ period: String) -> Phrase
}
