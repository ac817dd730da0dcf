public import CairoCanvas
public import Document
internal import Foundation

/// A briefing as files, all in memory: nothing is written and nothing beside the fonts is read.
public struct BriefingRenderer {
  /// Draws the charts; nothing is drawn for formats that show none.
  public var drawer: any FigureDrawer
  /// The fonts to paint with and to embed.
  public var fonts: [FontFile]
  /// The same fonts, if they are open already; used by one task at a time.
  public var opened: Typography?
  /// The files the briefing was made from; default none.
  public var inputs: [InputDigest]
  /// The definition's text, carried in the PDF; default none.
  public var definition: SourceText?
  /// The moment in the metadata of files, as ISO 8601 in UTC, e.g. `2024-05-28T00:00:00Z`; default
  /// the beginning of the day the briefing is written as of.
  public var date: String?
  /// Is told when stages begin and end; default nobody.
  public var watch: (any StageWatch)?
  /// Seconds since the work began, held against the briefing's time limit; default no limit.
  public var elapsed: (() -> Double)?
  /// The folder of libhyphen's dictionaries.
  public var hyphenation: String
  /// The file of the sRGB profile that PDFs carry.
  public var colorProfile: String

  public init(
    fonts: [FontFile], drawer: any FigureDrawer, inputs: [InputDigest] = [],
    definition: SourceText? = nil, date: String? = nil, hyphenation: String, colorProfile: String
  ) {
    self.drawer = drawer
    self.fonts = fonts
    self.inputs = inputs
    self.definition = definition
    self.date = date
    self.hyphenation = hyphenation
    self.colorProfile = colorProfile
  }

  /// The files of these formats, in the order of the formats; all or none.
  public func render(
    _ briefing: Briefing, as formats: [OutputFormat]
  ) throws(RenderingError) -> [Rendition] {
    try renditions(of: briefing, as: formats).flatMap(\.files)
  }

  /// The same, with the files of each format apart.
  package func renditions(
    of briefing: Briefing, as formats: [OutputFormat]
  ) throws(RenderingError) -> [(format: OutputFormat, files: [Rendition])] {
    var shared = Shared()
    var renditions: [(format: OutputFormat, files: [Rendition])] = []
    for format in formats {
      let files = try watch.measure(Self.stage(of: format)) { () throws(RenderingError) in
        try render(briefing, as: format, &shared)
      }
      renditions.append((format, files))
    }
    return renditions
  }

  /// What more than one format needs, made once.
  private struct Shared {
    var json: (file: Rendition, tables: [BriefingDocument.Table])?
    var typography: Typography?
  }

  private func render(
    _ briefing: Briefing, as format: OutputFormat, _ shared: inout Shared
  ) throws(RenderingError) -> [Rendition] {
    switch format {
    case .pdf:
      var renderer = PDFRenderer(
        typography: try typography(&shared), drawer: drawer, hyphenation: hyphenation,
        colorProfile: try profile())
      renderer.date = date
      renderer.watch = watch
      renderer.elapsed = elapsed
      let (json, tables) = json(briefing, &shared)
      renderer.attachments = AttachmentSet.make(
        json: json, tables: tables, of: briefing, definition: definition)
      return [try renderer.render(briefing)]
    case .html:
      var embeddable: [EmbeddableFont] = []
      for file in fonts { embeddable.append(try EmbeddableFont(reading: file)) }
      return [try HTMLRenderer(fonts: embeddable).render(briefing, drawer: drawer)]
    case .json: return [json(briefing, &shared).file]
    case .png:
      return try PNGRenderer(typography: typography(&shared), drawer: drawer).render(briefing)
    case .text: return [PlainTextRenderer().render(briefing)]
    }
  }

  private func json(
    _ briefing: Briefing, _ shared: inout Shared
  ) -> (file: Rendition, tables: [BriefingDocument.Table]) {
    if let known = shared.json { return known }
    let made = JSONRenderer(inputs: inputs).outlined(briefing)
    shared.json = made
    return made
  }

  private func typography(_ shared: inout Shared) throws(RenderingError) -> Typography {
    if let known = shared.typography { return known }
    let opened = try openTypography()
    shared.typography = opened
    return opened
  }

  /// What of a format is no stage of its own: for a PDF what it carries.
  private static func stage(of format: OutputFormat) -> Stage {
    switch format {
    case .pdf: .finishing
    case .html: .html
    case .json, .text: .json
    case .png: .png
    }
  }

  /// One chart as a PDF of its own.
  public func render(
    _ figure: Figure, of briefing: Briefing
  ) throws(RenderingError) -> Rendition {
    try FigurePDFRenderer(
      typography: try openTypography(), drawer: drawer, colorProfile: try profile(), date: date
    ).render(figure, of: briefing)
  }

  private func profile() throws(RenderingError) -> [UInt8] {
    guard let profile = FileManager.default.contents(atPath: colorProfile) else {
      throw .colorProfile(path: colorProfile)
    }
    return [UInt8](profile)
  }

  private func openTypography() throws(RenderingError) -> Typography {
    if let opened { return opened }
    do { return try Typography(fonts: fonts) } catch { throw .painting(error) }
  }
}
