public import CairoCanvas
public import Charts
public import Drawing

/// A file format that charts are drawn in.
public enum ChartFormat: Sendable, Hashable {
  /// Text that can be selected, fonts embedded.
  case pdf
  /// Real text, with the title and the alternative text.
  case svg
  /// So many pixels a point.
  case png(scale: Double)

  /// Two pixels a point.
  public static let png = ChartFormat.png(scale: 2)
}

/// Where a chart is drawn: a width, how it looks and speaks, and the fonts it is set in.
public struct ChartSetting: Sendable {
  /// In points.
  public var width: Double
  /// The height of the plot with its axes in points; `nil` for the kind's own.
  public var height: Double?
  public var style: ChartStyle
  public var fonts: [FontFile]
  /// Free room around the chart in points.
  public var margin: Double

  /// - Throws: `CanvasError.font` where no fonts are given and PT Sans is not installed.
  public init(
    width: Double, height: Double? = nil, style: ChartStyle = ChartStyle(),
    fonts: [FontFile]? = nil, margin: Double = 0
  ) throws(CanvasError) {
    self.width = width
    self.height = height
    self.style = style
    if let fonts {
      self.fonts = fonts
    } else {
      self.fonts = try FontFile.installed(family: .sans, named: "PT Sans")
    }
    self.margin = margin
  }
}

extension Drawable {
  /// The chart as a file: the same lines at the same places in each format, the same bytes from the
  /// same values.
  ///
  /// - Parameters:
  ///   - format: PDF, SVG or PNG.
  ///   - width: The chart's width in points, 480 by default.
  /// - Throws: `CanvasError`, e.g. for a character that no font has.
  public func render(
    to format: ChartFormat, width: Double = 480, style: ChartStyle = ChartStyle()
  ) throws(CanvasError) -> [UInt8] {
    try render(to: format, in: ChartSetting(width: width, style: style))
  }

  /// The chart as a file in a setting.
  public func render(
    to format: ChartFormat, in setting: ChartSetting
  ) throws(CanvasError) -> [UInt8] {
    let typography = try Typography(fonts: setting.fonts)
    let frame = frame(in: setting, measurer: typography)
    return try ChartFile(
      title: parts.title, alternative: altText(style: setting.style),
      language: setting.style.language, background: setting.style.palette.background
    ).bytes(of: frame, as: format, typography: typography)
  }

  /// The chart's frame in a setting, its margin around it.
  func frame(in setting: ChartSetting, measurer: any TextMeasurer) -> Frame {
    let drawn = frame(
      width: setting.width - 2 * setting.margin, height: setting.height, style: setting.style,
      measurer: measurer
    ).frame
    guard setting.margin > 0 else { return drawn }
    return Frame(
      size: Size(width: setting.width, height: drawn.size.height + 2 * setting.margin),
      items: [.group(drawn, at: Point(x: setting.margin, y: setting.margin))])
  }
}

/// A frame with its words, as it stands in a file of its own.
public struct ChartFile: Sendable {
  public var title: String
  public var alternative: String
  /// BCP 47.
  public var language: String
  public var background: Color
  /// What every id in an SVG begins with.
  public var id = "chart"

  public init(
    title: String, alternative: String, language: String = "en",
    background: Color = Color(hex: 0xFFFFFF)
  ) {
    self.title = title
    self.alternative = alternative
    self.language = language
    self.background = background
  }

  /// The bytes of the file.
  public func bytes(
    of frame: Frame, as format: ChartFormat, typography: Typography
  ) throws(CanvasError) -> [UInt8] {
    switch format {
    case .svg:
      return Array(
        SVGWriter(
          id: id, title: title, description: alternative, mode: .standalone, language: language
        ).text(of: frame).utf8)
    case .png(let scale):
      return try PNGImage.encode(
        frame, scale: scale, background: background, typography: typography)
    case .pdf:
      // A fixed date: the same chart, the same bytes.
      let document = try PDFDocument(
        size: frame.size,
        metadata: .init(
          title: title, author: "", subject: alternative, keywords: "", creator: "",
          date: "2000-01-01T00:00:00Z"), typography: typography)
      try document.addPage(frame, label: "1")
      return try document.finish().bytes
    }
  }
}
