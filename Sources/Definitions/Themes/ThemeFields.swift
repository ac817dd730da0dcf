internal import Document
internal import Drawing
internal import Fields

/// What may stand in a theme file, each key once; where it says nothing, `gazette` holds.
enum ThemeFields {
  private static let base = Theme.gazette

  /// How the right edges of running text end.
  private enum Edges: String, Sendable, Hashable, CaseIterable {
    case justified, ragged
  }

  /// A whole theme.
  static func shape(name: String, pictures: ThemePictures) -> Shape<Theme> {
    Shape("theme") { reader in
      var theme = base
      theme.name = name
      let changes = [
        reader.value(
          "margins", .record(marginShape), help: "The edges around the text, in millimetres."),
        reader.value(
          "grid", .record(gridShape),
          help: "The columns that text, tables and charts stand on."),
        reader.value(
          "faces", .record(faceShape), help: "Which face sets what: serif or sans."),
        reader.value(
          "sizes", .record(ThemeSizes.shape), help: "Sizes with their leading, in points."),
      ]
      for change in changes { change?(&theme) }
      setParagraphs(of: &theme, reader)
      theme.letterhead = reader.value(
        "letterhead", .record(letterheadShape), help: "A picture above the title."
      ).flatMap { pictures.letterhead(of: $0, reader.findings) }
      if let ink = reader.value(
        "colours", .record(ThemeInks.shape(over: base.palette)),
        help: "The ink of paper and light screens.")
      {
        theme.palette = ink
      }
      if let ink = reader.value(
        "dark-colours", .record(ThemeInks.shape(over: base.darkPalette)),
        help: "The ink of dark screens.")
      {
        theme.darkPalette = ink
      }
      if theme.measure < 280 {
        reader.report(
          at: "margins", code: "narrow-text",
          message: "the margins leave \(Int(theme.measure)) points for the text",
          hint: "leave 100 millimetres, 283 points, or more")
      }
      return theme
    }
  }

  /// The keys of a whole theme.
  static var declarations: [FieldDeclaration] {
    shape(name: "", pictures: ThemePictures(folder: nil)).fields
  }

  // MARK: Parts

  /// How running text, heads, rules and pages are set.
  private static func setParagraphs(of theme: inout Theme, _ reader: MappingReader) {
    let edges = reader.value(
      "paragraphs", .choice(of: Edges.self), default: .justified,
      help: "Whether running text is justified or ragged.")
    theme.isJustified = edges == .justified
    theme.hyphensInRow = reader.value(
      "hyphens-in-row", .integer(in: 0...4), default: base.hyphensInRow,
      help: "How many lines in a row may end with a hyphen; 0 for none at all.")
    theme.kickerCase = reader.value(
      "kicker", .choice(of: Theme.LetterCase.self), default: base.kickerCase,
      help: "How the line above the title is set.")
    theme.runningHeadCase = reader.value(
      "running-head", .choice(of: Theme.LetterCase.self), default: base.runningHeadCase,
      help: "How the running heads are set.")
    theme.tableRows = reader.value(
      "table-rows", .choice(of: Theme.TableRows.self), default: base.tableRows,
      help: "What tells the rows of a long table apart.")
    theme.accentRule = reader.value(
      "accent-rule", .number(in: 0...12), default: base.accentRule,
      help: "The width of the accent rules, in points.")
    theme.isFacing = reader.value(
      "facing-pages", .boolean, default: base.isFacing,
      help: "Whether heads and margins of left pages are mirrored.")
  }

  private static let marginShape = Shape("margins") { reader -> ThemeChange? in
    func side(_ name: String, _ help: String, _ standing: Double) -> Double {
      Length.millimetres(
        reader.value(name, .number(in: 10...60), default: standing, help: help))
    }
    let top = side("top", "Above the text.", 22)
    let bottom = side("bottom", "Below the text.", 24)
    let left = side("left", "At the left; inside, on facing pages.", 20)
    let right = side("right", "At the right; outside, on facing pages.", 20)
    return { theme in
      (theme.marginTop, theme.marginBottom) = (top, bottom)
      (theme.marginLeft, theme.marginRight) = (left, right)
    }
  }

  private static let gridShape = Shape("grid") { reader -> ThemeChange? in
    let count = reader.value(
      "columns", .integer(in: 4...24), default: 12, help: "How many; a multiple of four.")
    let gap = reader.value(
      "gutter", .number(in: 2...12), default: 4, help: "Between them, in millimetres.")
    if count % 4 != 0 {
      reader.report(
        at: "columns", code: "bad-grid", message: "\(count) is not a multiple of four",
        hint: "a quarter of the grid is the strip beside the text")
    }
    return { theme in
      theme.columns = count
      theme.gutter = Length.millimetres(gap)
    }
  }

  private static let faceShape = Shape("faces") { reader -> ThemeChange? in
    func face(
      _ name: String, default standing: TextStyle.Family.Face, _ help: String
    ) -> TextStyle.Family {
      let face = reader.value(
        name, .choice(of: TextStyle.Family.Face.self), default: standing, help: help)
      return TextStyle.Family(rawValue: face.rawValue) ?? .serif
    }
    let text = face("text", default: .serif, "Running text.")
    let headings = face("headings", default: .sans, "Titles and headings.")
    let numbers = face("numbers", default: .serif, "The numbers of the strip.")
    return { theme in
      (theme.textFace, theme.headingFace, theme.numberFace) = (text, headings, numbers)
    }
  }

  private static let letterheadShape = Shape("letterhead") { reader -> ThemeLetterhead? in
    let outline = reader.value(
      "outline", .outline,
      help: "SVG path data, from its upper left corner; drawn in the accent colour.")
    let picture = reader.value(
      "picture", .locatedText, help: "A PNG file beside the theme, in place of an outline.")
    let width = reader.value(
      "width", .number(in: 4...170), required: true, help: "Its width in millimetres.")
    let height = reader.value(
      "height", .number(in: 4...60), required: true, help: "Its height in millimetres.")
    let words = reader.value(
      "words", .text, required: true, help: "What it shows, for who cannot see it.")
    if reader.has("outline") == reader.has("picture") {
      reader.report(
        at: "picture", code: "bad-letterhead",
        message: "a letterhead has either an `outline` or a `picture`")
    }
    guard let width, let height, let words else { return nil }
    let size = Size(width: Length.millimetres(width), height: Length.millimetres(height))
    return ThemeLetterhead(
      outline: outline?.fitted(into: size), picture: picture, size: size, words: words)
  }
}

extension Path {
  /// The path scaled from its own upper left corner to fill a size as far as its form allows.
  fileprivate func fitted(into size: Size) -> Path {
    let points = elements.flatMap { element -> [Point] in
      switch element {
      case .move(let p), .line(let p): [p]
      case .curve(let p, let a, let b): [p, a, b]
      case .close: []
      }
    }
    let right = points.map(\.x).max() ?? 1
    let bottom = points.map(\.y).max() ?? 1
    let scale = min(size.width / max(right, 0.01), size.height / max(bottom, 0.01))
    func scaled(_ point: Point) -> Point { Point(x: point.x * scale, y: point.y * scale) }
    return Path(
      elements.map { element in
        switch element {
        case .move(let p): .move(scaled(p))
        case .line(let p): .line(scaled(p))
        case .curve(let p, let a, let b):
          .curve(scaled(p), control1: scaled(a), control2: scaled(b))
        case .close: .close
        }
      })
  }
}
