public import CairoCanvas
public import Document
internal import Drawing

/// The charts of a briefing as pictures on an opaque ground, with their words inside.
public struct PNGRenderer {
  /// Pixels a point; default 2.
  public var scale: Double
  /// The fonts to paint with; used by one task at a time.
  public var typography: Typography
  /// Draws the charts.
  public var drawer: any FigureDrawer

  public init(typography: Typography, drawer: any FigureDrawer, scale: Double = 2) {
    self.scale = scale
    self.typography = typography
    self.drawer = drawer
  }

  /// `charts/<id>.png` for each figure, in order.
  public func render(_ briefing: Briefing) throws(RenderingError) -> [Rendition] {
    var renditions: [Rendition] = []
    for figure in briefing.figures {
      do {
        let bytes = try PNGImage.encode(
          drawer.frame(of: figure, on: .picture), scale: scale,
          background: briefing.theme.palette.background, typography: typography)
        renditions.append(
          Rendition(
            name: "charts/\(FileName.safe(figure.id)).png", mediaType: "image/png", bytes: bytes))
      } catch {
        throw .picture(figure: figure.id, error)
      }
    }
    return renditions
  }
}
