public import CairoCanvas
public import Document
internal import Drawing

/// A briefing as the body of a message: what the period meant, then what the definition's `email:`
/// asks for; it says its piece with pictures blocked. The pictures are painted once, however the
/// message ends.
public struct MailRenderer {
  private let briefing: Briefing
  private let images: [MailImage]

  /// Paints the charts that a message shows.
  ///
  /// - Parameters:
  ///   - typography: The fonts to paint with; used by one task at a time.
  ///   - drawer: Draws the charts.
  ///   - watch: Is told of each picture, as of a stage; default nobody.
  /// - Throws: `picture` where a chart cannot be painted, `blankPicture` where it would show nothing.
  public init(
    _ briefing: Briefing, typography: Typography, drawer: any FigureDrawer,
    watch: (any StageWatch)? = nil
  ) throws(RenderingError) {
    var images: [MailImage] = []
    for (index, figure) in MailContent(briefing, closing: .nothing).figures.enumerated() {
      for variant in MailImage.Variant.allCases {
        let png = try watch.measure(.png) { () throws(RenderingError) in
          try Self.picture(
            of: figure, drawnBy: drawer, for: variant, in: briefing.theme, typography: typography)
        }
        let suffix = variant == .wideLight ? "" : "-" + variant.rawValue
        images.append(
          MailImage(
            contentID: "chart-\(index + 1)\(suffix)",
            name: Self.name(of: figure, index: index) + suffix + ".png", png: png,
            width: MailPage.width(of: variant), alternative: MailContent.finding(of: figure),
            variant: variant))
      }
    }
    self.briefing = briefing
    self.images = images
  }

  /// The body, ending in where the whole briefing is.
  ///
  /// - Parameters:
  ///   - notes: What is said to its reader alone: paragraphs; default nothing.
  ///   - rows: The most rows of a table, whose last one then says where the others are; `nil`
  ///     for all.
  public func render(
    closing: MailClosing, notes: [String] = [], rows: Int? = nil
  ) -> MailBody {
    let content = MailContent(briefing, closing: closing, notes: notes, rows: rows)
    return MailBody(
      html: MailPage(content, images: images).html, text: MailText(content).text, images: images)
  }

  /// Two pixels for each pixel shown; a picture that is all ground is refused.
  private static func picture(
    of figure: Figure, drawnBy drawer: any FigureDrawer, for variant: MailImage.Variant,
    in theme: Theme, typography: Typography
  ) throws(RenderingError) -> [UInt8] {
    var frame = drawer.frame(of: figure, on: variant.isNarrow ? .narrowPicture : .picture)
    if variant.isDark {
      frame = frame.inked(
        Dictionary(
          ScreenInk.roles(of: theme.darkPalette).map { ($0.name, $0.color) },
          uniquingKeysWith: { first, _ in first }))
    }
    let ground = (variant.isDark ? theme.darkPalette : theme.palette).background
    let scale = 2 * Double(MailPage.width(of: variant)) / max(frame.size.width, 1)
    let painted: PNGImage.Painted
    do {
      painted = try PNGImage.painted(
        frame, scale: scale, background: ground, typography: typography)
    } catch {
      throw .picture(figure: figure.id, error)
    }
    guard !painted.isBlank, figure.data?.rows.isEmpty != true else {
      throw .blankPicture(figure: figure.id)
    }
    return painted.png
  }

  /// ASCII alone, which every client shows right.
  private static func name(of figure: Figure, index: Int) -> String {
    let name = FileName.safe(figure.id)
    return name.allSatisfy(\.isASCII) ? name : "chart-\(index + 1)"
  }
}
