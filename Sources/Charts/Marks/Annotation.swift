internal import Drawing

/// Text beside a mark.
public struct Annotation: Sendable, Hashable, Codable {
  public var position: AnnotationPosition
  /// The distance between mark and text in points; `nil` for the position's own.
  public var spacing: Double?
  public var overflow: AnnotationOverflowResolution
  /// Which part of a text over its mark stands there.
  public var alignment: HorizontalAlignment
  public var text: Text

  public init(
    position: AnnotationPosition, alignment: HorizontalAlignment = .center, spacing: Double? = nil,
    overflow: AnnotationOverflowResolution = .automatic, text: Text
  ) {
    self.position = position
    self.spacing = spacing
    self.overflow = overflow
    self.alignment = alignment
    self.text = text
  }
}

/// A text with its look, as annotations and axis labels hold it.
public struct Text: Sendable, Hashable, Codable {
  public var content: String
  /// A smaller grey line below it: beside axes only.
  public var detail = ""
  public var isBold = false
  public var ink: Ink?

  public init(_ content: String) {
    self.content = content
  }

  /// With a smaller grey line below it, beside an axis.
  public func detail(_ text: String) -> Text {
    var copy = self
    copy.detail = text
    return copy
  }

  /// In bold.
  public func bold(_ isBold: Bool = true) -> Text {
    var copy = self
    copy.isBold = isBold
    return copy
  }

  /// In an ink, darkened where it would be too pale for text.
  public func foregroundStyle(_ ink: Ink) -> Text {
    var copy = self
    copy.ink = ink
    return copy
  }

  /// The style with the text's own look.
  func style(over base: TextStyle, in palette: Palette) -> TextStyle {
    base.with {
      if isBold { $0.isBold = true }
      if let ink { $0.color = ink.textColor(in: palette) }
    }
  }
}

/// Where a text stands beside its mark. A place that is taken gives way to the next free one, and a
/// text without any is left out and reported.
public enum AnnotationPosition: Sendable, Hashable, Codable {
  /// Above, for a bar below zero beneath it.
  case automatic
  /// Over the mark itself; left out where it does not fit.
  case overlay
  case top, bottom, leading, trailing
  case topLeading, topTrailing, bottomLeading, bottomTrailing

  var isBelow: Bool { [.bottom, .bottomLeading, .bottomTrailing].contains(self) }
}

/// Which part of a text stands at a place.
public enum HorizontalAlignment: String, Sendable, Hashable, Codable {
  case leading, center, trailing
}

/// What becomes of an annotation that would leave its bounds.
public struct AnnotationOverflowResolution: Sendable, Hashable, Codable {
  /// Along one axis.
  public enum Strategy: Sendable, Hashable, Codable {
    /// As `fit(to: .chart)`.
    case automatic
    /// The text is moved until it lies within the bounds.
    case fit(to: Boundary)
    /// The text stays where it is, and is left out if it would be cut.
    case disabled
    /// The y scale is widened so that the text lies within the plot. On the x axis as `automatic`.
    case padScale

    /// Within the chart.
    public static let fit = Strategy.fit(to: .automatic)

    var isFit: Bool {
      if case .fit = self { true } else { false }
    }
  }

  /// What a text is to stay within.
  public enum Boundary: Sendable, Hashable, Codable {
    /// The chart.
    case automatic
    case chart
    case plot
  }

  public var x: Strategy
  public var y: Strategy

  public init(x: Strategy = .automatic, y: Strategy = .automatic) {
    self.x = x
    self.y = y
  }

  /// Moved until it lies within the chart.
  public static let automatic = AnnotationOverflowResolution()
}
