/// Where blocks stand between the margins: wide things use all of it, running text its own part.
struct Place {
  /// From the left margin.
  var x: Double
  var width: Double
  /// Where running text begins; the strip to its left holds dates and other marginal words.
  var textX: Double
  var textWidth: Double

  /// Whether there is a strip beside the text.
  var hasSide: Bool { textX > x }
  /// The width of the strip, without the gutter.
  var sideWidth: Double { max(0, textX - x - 11.3) }

  /// The part for running text alone.
  var text: Place { Place(x: textX, width: textWidth, textX: textX, textWidth: textWidth) }

  /// The same with the text moved in from both sides.
  func inset(left: Double, right: Double = 0) -> Place {
    Place(
      x: textX + left, width: textWidth - left - right, textX: textX + left,
      textWidth: textWidth - left - right)
  }
}
