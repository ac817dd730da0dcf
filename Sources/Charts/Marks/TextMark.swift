/// A text at a place of both axes.
public struct TextMark: ChartContent {
  public var marks: [Mark]

  /// A text around a place; left out and told where it has no room there.
  public init<X, Y>(x: PlottableValue<X>, y: PlottableValue<Y>, text: () -> Text) {
    var mark = Mark(.text, x: x, y: y)
    mark.annotation = Annotation(position: .overlay, text: text())
    marks = [mark]
  }
}
