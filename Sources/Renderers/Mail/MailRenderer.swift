public import CairoCanvas
public import Document
internal import Drawing

/// A briefing as the body of a message: what the period meant, then what the definition's `email:`
/// asks for; it says its piece with pictures blocked.
public struct MailRenderer {
  /// The fonts to paint charts with; used by one task at a time.
  public var typography: Typography
  /// Draws the charts.
  public var drawer: any FigureDrawer

  /// Makes a renderer.
  public init(typography: Typography, drawer: any FigureDrawer) {
    self.typography = typography
    self.drawer = drawer
  }

  /// The body, ending in where the whole briefing is.
  ///
  /// - Throws: `picture` where a chart cannot be painted, `blankPicture` where it would show nothing.
  public func render(
    _ briefing: Briefing, closing: MailClosing
  ) throws(RenderingError) -> MailBody {
    let content = MailContent(briefing, closing: closing)
    var images: [MailImage] = []
    for (index, figure) in content.figures.enumerated() {
      images.append(
        MailImage(
          contentID: "chart-\(index + 1)", name: MailRenderer.fileName(figure, index: index),
          png: try picture(of: figure, on: briefing.theme.palette.background),
          width: MailPage.measure, alternative: MailContent.finding(of: figure)))
    }
    return MailBody(
      html: MailPage(content, images: images).html, text: MailText(content).text, images: images)
  }

  /// Two pixels for each pixel shown; a picture that is all ground is refused.
  private func picture(of figure: Figure, on ground: Color) throws(RenderingError) -> [UInt8] {
    let frame = drawer.frame(of: figure, on: .picture)
    let scale = 2 * Double(MailPage.measure) / max(frame.size.width, 1)
    func encode(_ frame: Frame) throws(RenderingError) -> [UInt8] {
      do {
        return try PNGImage.encode(frame, scale: scale, background: ground, typography: typography)
      } catch {
        throw .picture(figure: figure.id, error)
      }
    }
    let png = try encode(frame)
    let blank = try encode(Frame(size: frame.size, items: []))
    guard png != blank, figure.data?.rows.isEmpty != true else {
      throw .blankPicture(figure: figure.id)
    }
    return png
  }

  /// ASCII alone, which every client shows right.
  private static func fileName(_ figure: Figure, index: Int) -> String {
    let name = FileName.safe(figure.id)
    return (name.allSatisfy(\.isASCII) ? name : "chart-\(index + 1)") + ".png"
  }
}
