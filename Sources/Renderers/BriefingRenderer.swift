public import CairoCanvas
public import Composer

/// A briefing as files, all in memory: nothing is written and nothing beside the fonts is read.
public struct BriefingRenderer: Sendable {
  /// The fonts to paint with and to embed.
  public var fonts: [FontFile]
  /// The files the briefing was made from; default none.
  public var inputs: [InputDigest]

  public init(fonts: [FontFile], inputs: [InputDigest] = []) {
    self.fonts = fonts
    self.inputs = inputs
  }

  /// The files of these formats, in the order of the formats; all or none.
  public func render(
    _ briefing: Briefing, as formats: [OutputFormat]
  ) throws(RenderingError) -> [Rendition] {
    var renditions: [Rendition] = []
    for format in formats { renditions += try render(briefing, as: format) }
    return renditions
  }

  private func render(
    _ briefing: Briefing, as format: OutputFormat
  ) throws(RenderingError) -> [Rendition] {
    switch format {
    case .html:
      var embeddable: [EmbeddableFont] = []
      for file in fonts { embeddable.append(try EmbeddableFont(reading: file)) }
      return [try HTMLRenderer(fonts: embeddable).render(briefing)]
    case .json: return [JSONRenderer(inputs: inputs).render(briefing)]
    case .png: return try PNGRenderer(typography: typography()).render(briefing)
    case .text: return [PlainTextRenderer().render(briefing)]
    }
  }

  private func typography() throws(RenderingError) -> Typography {
    do { return try Typography(fonts: fonts) } catch { throw .painting(error) }
  }
}
