public import Drawing

/// How charts look and speak: ink, sizes, formats and words. Decided by theme and language.
public struct ChartStyle: Sendable {
  public var palette: Palette
  /// Text sizes in points; none below 7.
  public var sizes: Sizes
  public var formats: ChartFormats
  public var words: ChartWords
  /// BCP 47 language of the text.
  public var language: String

  public init(
    palette: Palette = .gazette, sizes: Sizes = Sizes(), formats: ChartFormats = ChartFormats(),
    words: ChartWords = ChartWords(), language: String = "en"
  ) {
    self.palette = palette
    self.sizes = sizes
    self.formats = formats
    self.words = words
    self.language = language
  }

  /// Text sizes in points.
  public struct Sizes: Sendable, Hashable {
    public var title: Double
    public var subtitle: Double
    public var label: Double
    public var note: Double

    /// The sizes of the `gazette` theme by default; smaller ones than 7 become 7.
    public init(
      title: Double = 10.5, subtitle: Double = 8.5, label: Double = 8.5, note: Double = 7.4
    ) {
      self.title = max(title, 7)
      self.subtitle = max(subtitle, 7)
      self.label = max(label, 7)
      self.note = max(note, 7)
    }
  }

  var title: TextStyle { text(sizes.title, palette.text, isBold: true) }
  var subtitle: TextStyle { text(sizes.subtitle, palette.secondary) }
  var label: TextStyle { text(sizes.label, palette.text) }
  var tick: TextStyle { text(max(7, sizes.label - 0.5), palette.secondary) }
  var note: TextStyle { text(sizes.note, palette.secondary) }

  private func text(_ size: Double, _ color: Color, isBold: Bool = false) -> TextStyle {
    TextStyle(family: .sans, size: size, isBold: isBold, color: color, language: language)
  }
}
