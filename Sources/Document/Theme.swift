public import Drawing

/// Sizes, measures, faces and ink of a briefing, in points; read from a file of `layouts/themes/`.
public struct Theme: Sendable, Hashable, Codable {
  /// The file's name without `.yaml`, e.g. `gazette`.
  public var name: String
  /// Width and height of the sheet.
  public var sheet: Size
  public var marginTop: Double
  public var marginBottom: Double
  /// On a left-hand page of facing pages left and right are exchanged.
  public var marginLeft: Double
  public var marginRight: Double
  public var columns: Int
  public var gutter: Double
  public var baseline: Double
  public var bodySize: Double
  public var titleSize: Double
  public var titleLeading: Double
  public var leadSize: Double
  public var leadLeading: Double
  public var sectionSize: Double
  public var sectionLeading: Double
  public var subsectionSize: Double
  public var subsectionLeading: Double
  public var chartTitleSize: Double
  public var chartTitleLeading: Double
  public var labelSize: Double
  public var labelLeading: Double
  public var tableSize: Double
  public var tableLeading: Double
  public var noteSize: Double
  public var noteLeading: Double
  public var keyFigureSize: Double
  public var keyFigureLeading: Double
  /// The face of running text.
  public var textFace: TextStyle.Family
  /// The face of titles and headings.
  public var headingFace: TextStyle.Family
  /// The face of the large numbers of the strip.
  public var numberFace: TextStyle.Family
  /// Whether running text has even right edges.
  public var isJustified: Bool
  /// How many lines in a row may end with a hyphen; 0: no hyphenation.
  public var hyphensInRow: Int
  /// How the line above the title is set.
  public var kickerCase: LetterCase
  /// How the running heads are set.
  public var runningHeadCase: LetterCase
  /// What tells the rows of a long table apart.
  public var tableRows: TableRows
  /// The width of the accent rules, on the first page and above sections.
  public var accentRule: Double
  /// Whether pages are printed on both sides: heads and margins of left pages are mirrored.
  public var isFacing: Bool
  public var letterhead: Letterhead?
  public var palette: Palette
  /// The ink of dark screens.
  public var darkPalette: Palette

  /// How the letters of a line are set.
  public enum LetterCase: String, Sendable, Hashable, CaseIterable, Codable {
    case plain, capitals
    /// Capitals as high as small letters in place of these.
    case smallCapitals = "small-capitals"
  }

  /// What tells the rows of a long table apart.
  public enum TableRows: String, Sendable, Hashable, CaseIterable, Codable {
    /// Hairlines.
    case rules
    /// Every other row on a panel.
    case bands
  }

  /// A picture above the first page's title.
  public struct Letterhead: Sendable, Hashable, Codable {
    /// What is drawn.
    public enum Drawing: Sendable, Hashable, Codable {
      /// Filled with the accent colour; in the points of the page.
      case outline(Path)
      case picture(Picture)
    }

    public var drawing: Drawing
    /// The size it is drawn at.
    public var size: Size
    /// What it shows, in words.
    public var words: String
    /// The path of the picture's file inside the desk; `nil` for an outline.
    public var file: String?

    public init(_ drawing: Drawing, size: Size, words: String, file: String? = nil) {
      self.drawing = drawing
      self.size = size
      self.words = words
      self.file = file
    }

    /// The picture as drawn, its upper left corner at the origin.
    public func frame(accent: Color) -> Frame {
      switch drawing {
      case .outline(let path):
        Frame(size: size, items: [.path(path, fill: accent, stroke: nil)])
      case .picture(let picture):
        Frame(
          size: size,
          items: [
            .picture(picture, Rectangle(x: 0, y: 0, width: size.width, height: size.height))
          ])
      }
    }
  }

  /// The width of the text, in points.
  public var measure: Double { sheet.width - marginLeft - marginRight }

  /// The width of a number of grid columns with the gutters between them.
  public func width(ofColumns count: Int) -> Double {
    let column = (measure - gutter * Double(columns - 1)) / Double(columns)
    return column * Double(count) + gutter * Double(count - 1)
  }

  /// The first theme, on A4: what `layouts/themes/gazette.yaml` says, and what any other theme
  /// takes where it says nothing.
  public static let gazette = Theme(
    name: "gazette",
    sheet: Size(width: Length.millimetres(210), height: Length.millimetres(297)),
    marginTop: Length.millimetres(22), marginBottom: Length.millimetres(24),
    marginLeft: Length.millimetres(20), marginRight: Length.millimetres(20), columns: 12,
    gutter: Length.millimetres(4), baseline: 13.5, bodySize: 9.6, titleSize: 26, titleLeading: 31,
    leadSize: 12, leadLeading: 17, sectionSize: 16, sectionLeading: 20, subsectionSize: 11.5,
    subsectionLeading: 13.5, chartTitleSize: 10.5, chartTitleLeading: 13, labelSize: 8.5,
    labelLeading: 11, tableSize: 8.4, tableLeading: 11.5, noteSize: 7.4, noteLeading: 10,
    keyFigureSize: 22, keyFigureLeading: 25, textFace: .serif, headingFace: .sans,
    numberFace: .serif, isJustified: true, hyphensInRow: 2, kickerCase: .capitals,
    runningHeadCase: .plain, tableRows: .rules, accentRule: 1.5, isFacing: false,
    letterhead: nil, palette: .gazette, darkPalette: .gazetteDark)

  /// The same theme on US Letter.
  public var onLetter: Theme {
    var copy = self
    copy.sheet = Size(width: 612, height: 792)
    return copy
  }
}
