public import Foundation

/// A channel with the days on which something happened in it: a lane below a calendar.
public struct DayLane: Sendable, Hashable, Codable {
  /// Something that happened.
  public struct Mark: Sendable, Hashable, Codable {
    public var day: Date
    /// The last day, where only a stretch is known in which it happened: drawn as an outline.
    public var through: Date?
    /// What stands beside it where there is room; empty for nothing.
    public var label: String

    public init(_ day: Date, through: Date? = nil, label: String = "") {
      self.day = day
      self.through = through
      self.label = label
    }
  }

  public var name: String
  public var symbol: SymbolShape
  public var ink: Ink
  public var marks: [Mark]

  public init(_ name: String, symbol: SymbolShape = .square, ink: Ink = .text, marks: [Mark]) {
    self.name = name
    self.symbol = symbol
    self.ink = ink
    self.marks = marks
  }
}
