/// What a drawing could not show, or what its kind's rules say of its values.
public enum ChartWarning: Sendable, Hashable, Codable {
  /// A label without room: it is left out.
  ///
  /// - Parameter within: The panel or lane that it belongs to, if the chart has any.
  case label(String, within: String? = nil)
  /// A rule that the values do not follow: one sentence without final stop.
  case rule(String)

  /// One sentence without final stop.
  public var text: String {
    switch self {
    case .label(let label, nil): "no room for the label \u{201C}\(label)\u{201D}"
    case .label(let label, let place?):
      "no room for the label \u{201C}\(label)\u{201D} in \u{201C}\(place)\u{201D}"
    case .rule(let sentence): sentence
    }
  }

  /// The warning as one of a panel.
  func within(_ panel: String) -> ChartWarning {
    switch self {
    case .label(let label, nil): .label(label, within: panel)
    case .label: self
    case .rule(let sentence): .rule("\(panel): \(sentence)")
    }
  }
}
