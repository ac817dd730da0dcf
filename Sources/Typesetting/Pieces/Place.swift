/// Where blocks stand between the margins: wide things use all of it, running text its own part.
struct Place {
  /// From the left margin.
  var x: Double
  var width: Double
  /// Where running text begins; the strip to its left holds dates and other marginal words.
  var textX: Double
  var textWidth: Double

  /// The width of the strip, without the gutter; 0 where there is none.
  var sideWidth = 0.0

  /// Whether there is a strip beside the text.
  var hasSide: Bool { sideWidth > 0 }

  /// The same with the text moved in from both sides, and no strip.
  func inset(left: Double, right: Double = 0) -> Place {
    Place(
      x: textX + left, width: textWidth - left - right, textX: textX + left,
      textWidth: textWidth - left - right)
  }
}
