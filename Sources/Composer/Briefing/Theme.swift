public import Drawing

/// Sizes, measures and ink of a briefing's pages, in points.
public struct Theme: Sendable, Hashable {
  /// Width and height of the sheet.
  public var sheet: Size
  public var marginTop: Double
  public var marginBottom: Double
  public var marginLeft: Double
  public var marginRight: Double
  public var columns: Int
  public var gutter: Double
  public var baseline: Double
  public var bodySize: Double
  public var titleSize: Double
  public var leadSize: Double
  public var sectionSize: Double
  public var subsectionSize: Double
  public var chartTitleSize: Double
  public var labelSize: Double
  public var tableSize: Double
  public var tableLeading: Double
  public var noteSize: Double
  public var noteLeading: Double
  public var keyFigureSize: Double
  public var palette: Palette

  /// The width of the text, in points.
  public var measure: Double { sheet.width - marginLeft - marginRight }

  /// The width of a number of grid columns with the gutters between them.
  public func width(ofColumns count: Int) -> Double {
    let column = (measure - gutter * Double(columns - 1)) / Double(columns)
    return column * Double(count) + gutter * Double(count - 1)
  }

  /// The first theme, on A4.
  public static let gazette = Theme(
    sheet: Size(width: Length.millimetres(210), height: Length.millimetres(297)),
    marginTop: Length.millimetres(22), marginBottom: Length.millimetres(24),
    marginLeft: Length.millimetres(20), marginRight: Length.millimetres(20), columns: 12,
    gutter: Length.millimetres(4), baseline: 13.5, bodySize: 9.6, titleSize: 26, leadSize: 12,
    sectionSize: 16, subsectionSize: 11.5, chartTitleSize: 10.5, labelSize: 8.5, tableSize: 8.4,
    tableLeading: 11.5, noteSize: 7.4, noteLeading: 10, keyFigureSize: 22, palette: .gazette)

  /// The same theme on US Letter.
  public var onLetter: Theme {
    var copy = self
    copy.sheet = Size(width: 612, height: 792)
    return copy
  }
}
