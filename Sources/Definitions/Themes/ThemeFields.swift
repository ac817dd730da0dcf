internal import Document
internal import Drawing
internal import Fields

/// The declared keys of a theme file; where it says nothing, `gazette` holds.
enum ThemeFields {
  private static let base = Theme.gazette
  private static let margins = Field(
    "margins", .record(marginShape), help: "The edges around the text, in millimetres.")
  private static let grid = Field(
    "grid", .record(gridShape), help: "The columns that text, tables and charts stand on.")
  private static let faces = Field(
    "faces", .record(faceShape), help: "Which face sets what: serif or sans.")
  private static let sizes = Field(
    "sizes", .record(ThemeSizes.shape), help: "Sizes with their leading, in points.")
  private static let paragraphs = Field(
    "paragraphs", .choice(of: Edges.self), default: .justified,
    help: "Whether running text is justified or ragged.")
  private static let hyphens = Field(
    "hyphens-in-row", .integer(in: 0...4), default: base.hyphensInRow,
    help: "How many lines in a row may end with a hyphen; 0 for none at all.")
  private static let kicker = Field(
    "kicker", .choice(of: Theme.LetterCase.self), default: base.kickerCase,
    help: "How the line above the title is set.")
  private static let runningHead = Field(
    "running-head", .choice(of: Theme.LetterCase.self), default: base.runningHeadCase,
    help: "How the running heads are set.")
  private static let rows = Field(
    "table-rows", .choice(of: Theme.TableRows.self), default: base.tableRows,
    help: "What tells the rows of a long table apart.")
  private static let rule = Field(
    "accent-rule", .number(in: 0...12), default: base.accentRule,
    help: "The width of the accent rules, in points.")
  private static let facing = Field(
    "facing-pages", .boolean, default: base.isFacing,
    help: "Whether heads and margins of left pages are mirrored.")
  private static let letterhead = Field(
    "letterhead", .record(letterheadShape), help: "A picture above the title.")
  private static let colours = Field(
    "colours", .record(ThemeInks.shape(over: base.palette)),
    help: "The ink of paper and light screens.")
  private static let dark = Field(
    "dark-colours", .record(ThemeInks.shape(over: base.darkPalette)),
    help: "The ink of dark screens.")

  /// How the right edges of running text end.
  private enum Edges: String, Sendable, Hashable, CaseIterable {
    case justified, ragged
  }

  static let declarations = [
    margins.declaration, grid.declaration, faces.declaration, sizes.declaration,
    paragraphs.declaration, hyphens.declaration, kicker.declaration, runningHead.declaration,
    rows.declaration, rule.declaration, facing.declaration, letterhead.declaration,
    colours.declaration, dark.declaration,
  ]

  /// A whole theme.
  static func shape(name: String, pictures: ThemePictures) -> Shape<Theme> {
    Shape("theme", fields: declarations) { reader in
      var theme = base
      theme.name = name
      let changes = [
        reader.value(margins), reader.value(grid), reader.value(faces), reader.value(sizes),
      ]
      for change in changes { change?(&theme) }
      theme.isJustified = reader.value(paragraphs, default: .justified) == .justified
      theme.hyphensInRow = reader.value(hyphens, default: base.hyphensInRow)
      theme.kickerCase = reader.value(kicker, default: base.kickerCase)
      theme.runningHeadCase = reader.value(runningHead, default: base.runningHeadCase)
      theme.tableRows = reader.value(rows, default: base.tableRows)
      theme.accentRule = reader.value(rule, default: base.accentRule)
      theme.isFacing = reader.value(facing, default: base.isFacing)
      theme.letterhead = reader.value(letterhead).flatMap {
        pictures.letterhead(of: $0, reader.findings)
      }
      theme.palette = reader.value(colours, default: base.palette)
      theme.darkPalette = reader.value(dark, default: base.darkPalette)
      if theme.measure < 280 {
        reader.report(
          at: margins.name, code: "narrow-text",
          message: "the margins leave \(Int(theme.measure)) points for the text",
          hint: "leave 100 millimetres, 283 points, or more")
      }
      return theme
    }
  }

  // MARK: Parts

  private static let marginShape: Shape<ThemeChange> = {
    func side(_ name: String, _ help: String, _ standing: Double) -> Field<Double> {
      Field(name, .number(in: 10...60), default: standing, help: help)
    }
    let top = side("top", "Above the text.", 22)
    let bottom = side("bottom", "Below the text.", 24)
    let left = side("left", "At the left; inside, on facing pages.", 20)
    let right = side("right", "At the right; outside, on facing pages.", 20)
    let fields = [top, bottom, left, right]
    return Shape("margins", fields: fields.map(\.declaration)) { reader in
      let sizes = fields.map { reader.value($0, default: 20) }
      return { theme in
        theme.marginTop = Length.millimetres(sizes[0])
        theme.marginBottom = Length.millimetres(sizes[1])
        theme.marginLeft = Length.millimetres(sizes[2])
        theme.marginRight = Length.millimetres(sizes[3])
      }
    }
  }()

  private static let gridShape: Shape<ThemeChange> = {
    let columns = Field(
      "columns", .integer(in: 4...24), default: 12, help: "How many; a multiple of four.")
    let gutter = Field(
      "gutter", .number(in: 2...12), default: 4, help: "Between them, in millimetres.")
    return Shape("grid", fields: [columns.declaration, gutter.declaration]) { reader in
      let count = reader.value(columns, default: 12)
      let gap = reader.value(gutter, default: 4)
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
  }()

  private static let faceShape: Shape<ThemeChange> = {
    typealias Face = TextStyle.Family.Face
    let text = Field("text", .choice(of: Face.self), default: .serif, help: "Running text.")
    let headings = Field(
      "headings", .choice(of: Face.self), default: .sans, help: "Titles and headings.")
    let numbers = Field(
      "numbers", .choice(of: Face.self), default: .serif, help: "The numbers of the strip.")
    return Shape(
      "faces", fields: [text.declaration, headings.declaration, numbers.declaration]
    ) { reader in
      let faces = [
        reader.value(text, default: .serif), reader.value(headings, default: .sans),
        reader.value(numbers, default: .serif),
      ].map { TextStyle.Family(rawValue: $0.rawValue) ?? .serif }
      return { theme in
        (theme.textFace, theme.headingFace, theme.numberFace) = (faces[0], faces[1], faces[2])
      }
    }
  }()

  private static let letterheadShape: Shape<ThemeLetterhead> = {
    let outline = Field(
      "outline", .outline,
      help: "SVG path data, from its upper left corner; drawn in the accent colour.")
    let picture = Field(
      "picture", .locatedText, help: "A PNG file beside the theme, in place of an outline.")
    let width = Field(
      "width", .number(in: 4...170), required: true, help: "Its width in millimetres.")
    let height = Field(
      "height", .number(in: 4...60), required: true, help: "Its height in millimetres.")
    let words = Field("words", .text, required: true, help: "What it shows, for who cannot see it.")
    let fields = [
      outline.declaration, picture.declaration, width.declaration, height.declaration,
      words.declaration,
    ]
    return Shape("letterhead", fields: fields) { reader in
      let outline = reader.value(outline)
      let picture = reader.value(picture)
      let width = reader.value(width)
      let height = reader.value(height)
      let words = reader.value(words)
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
  }()
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
