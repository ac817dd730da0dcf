public import Foundation

extension Chart {
  /// Where the key stands.
  public enum KeyPosition: Sendable, Hashable, Codable {
    case top, bottom
  }

  /// What a key says of series without direct labels.
  public struct Legend: Sendable, Codable {
    public var isShown = true
    public var position = KeyPosition.top
    /// The series that it names; `nil` for those without direct labels.
    public var names: [String]?
    /// How much the swatches of series cover, by name; all by default.
    public var opacities: [String: Double] = [:]
  }

  /// What is written beside marks.
  public struct Labels: Sendable, Codable {
    /// Whether lines are named at their right end.
    public var namesLines = true
    /// Whether lines are named at their left end, too, with their first value.
    public var namesStarts = false
    /// What stands at a line's end instead of its last value, by the series' name.
    public var endTexts: [String: String] = [:]
    /// Texts among the names at the right, each at a value: of what lies between lines.
    public var endNotes: [EndNote] = []
    /// Names that stand beside their line's end and not in the column of names: of lines that end
    /// well before the others.
    public var inlineNames: Set<String> = []
    /// Whether a value stands before its line's name: for ranks.
    public var isValueFirst = false
    /// Which points carry their value.
    public var values: Set<ValueLabel> = []
    public var format = NumberFormat()
  }

  /// How the plot itself is drawn.
  public struct Plotting: Sendable, Codable {
    /// In points; `nil` for 58 mm, 48 mm where the chart is narrow, or what its rows need.
    public var height: Double?
    /// The least height of a row in points, where the y axis has names.
    public var rowHeight = 0.0
    public var gaps = GapPolicy.breaks
    /// Stretches of time that the records do not cover.
    public var uncovered: [Uncovered] = []
    /// Whether lines carry dots at few values and at their last one.
    public var showsMarkers = true
  }

  /// How panels are set.
  public struct Facets: Sendable, Hashable, Codable {
    /// How many panels stand side by side; `nil` for as many as there is room for.
    public var columns: Int?
    /// Whether all panels have one y scale. Panels of their own scales say so in a note.
    public var hasSharedScale = true
    /// The order of panels; `nil` for that of the marks.
    public var order: [String]?
    /// The height of one panel in points; `nil` for 30 mm.
    public var panelHeight: Double?
  }

  /// The name of a series and its ink.
  public struct SeriesInk: Sendable, Hashable, Codable {
    public var name: String
    public var ink: Ink

    public init(_ name: String, _ ink: Ink) {
      self.name = name
      self.ink = ink
    }
  }

  /// A text in the column of names, as near to its value as the names allow.
  public struct EndNote: Sendable, Hashable, Codable {
    public var text: String
    public var value: Double

    public init(_ text: String, at value: Double) {
      self.text = text
      self.value = value
    }
  }

  /// A point whose value is written beside it.
  public enum ValueLabel: Sendable, Hashable, Codable {
    case first, last, minimum, maximum, all
  }

  /// A stretch of time without records: hatched, and never a zero.
  public struct Uncovered: Sendable, Hashable, Codable {
    public var start: Date
    /// The first instant after the stretch.
    public var end: Date

    public init(from start: Date, to end: Date) {
      self.start = start
      self.end = end
    }
  }

  /// What a missing value does to a line.
  public enum GapPolicy: Sendable, Hashable, Codable {
    /// The line and its fill end, and start again.
    case breaks
    /// Thin dashes lead over the gap.
    case bridges
  }
}
