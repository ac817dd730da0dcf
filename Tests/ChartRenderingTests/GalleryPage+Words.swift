extension GalleryPage {
  /// What stands before the gallery.
  static let introduction = """
    # Charts

    `Charts` and `ChartRendering` are a library of their own: a chart is a value, drawn by Cairo and
    Pango to PDF, SVG and PNG with real text. The spelling is Swift Charts'; what a picture on paper
    has no use for (gestures, animation, selection) is not there, and what it needs is added.

    ```swift
    import ChartRendering
    import Charts

    let chart = Chart(years, id: \\.date) { year in
      LineMark(x: .value("Year", year.date, unit: .year), y: .value("USD bn", year.value))
    }
    .title("Turnover at a record").subtitle("USD bn, 2016–2023").source("National Bank")
    let bytes = try chart.render(to: .pdf, width: 480)  // .svg, .png, .png(scale: 3)
    ```

    The library needs Cairo, Pango and PT Sans (Debian: libcairo2-dev libpango1.0-dev
    libfontconfig-dev fonts-paratype); `ChartSetting` takes other fonts. Tests/ChartPackage is a
    package that uses it.

    What holds for every chart:

    - Text is measured with the font it is drawn in. Labels never meet and are never cut: one without
      room is left out by priority and told among the drawing's `warnings`. All text is level.
    - A missing value breaks line and fill; a stretch without records is hatched and is not a zero.
    - Bars start at zero. There is one y scale: two would let any two lines agree.
    - Colours have 3:1 on paper and neighbours 3:1 among each other, and stay apart under
      colour-vision deficiencies; nothing is told by colour alone.
    - Title, subtitle, note and source are parts of a chart. `altText(style:)` is drafted from the
      values (trend, first, last, extremes) in the style's language; `dataTable(style:)` gives the
      values themselves.
    - The same chart gives the same bytes, and the same line breaks and places in PDF, SVG and PNG.

    Left out on purpose: second axes, depth, cut bars, turned text, random placement.

    | part | names, as in Swift Charts unless said |
    |---|---|
    | marks | `LineMark`, `BarMark`, `AreaMark`, `PointMark`, `RuleMark`, `RectangleMark`, `SectorMark`; `Plot`, `ForEach`, `Chart(data, id:)` |
    | values | `.value(label, value)`, with a range for a bin, with `unit:` for a period (UTC, ISO weeks); `nil` is missing |
    | looks | `foregroundStyle(by:)`, `symbol(by:)`, `lineStyle(by:)`, `position(by:)`, `interpolationMethod` (linear, monotone, steps), `opacity`, `annotation(position:spacing:overflowResolution:)`; ours: `hatched()`, `facet(by:)` |
    | stacks | `.standard`, `.normalized` (per cent), `.center`, `.unstacked` |
    | scales | `chartXScale`, `chartYScale`: `.linear`, `.log`, `.symmetricLog`, `.squareRoot`, `.power`, dates, words; `chartForegroundStyleScale` |
    | axes | `chartXAxis { AxisMarks(values:) { AxisGridLine(); AxisTick(); AxisValueLabel() } }`; values `.automatic` (d3's ticks), `.extended` (Talbot's), `.stride(by:)` or a list |
    | whole | `chartLegend`, `chartXAxisLabel`, `accessibilityLabel`; ours: `title`, `subtitle`, `note`, `source`, `chartFacets`, `chartGaps`, `chartUncovered`, `chartValueLabels`, `chartLineLabels`, `dataTable(style:)`, `altText(style:)`, `render(to:)` |

    In a report definition the kinds are words: see [definitions.md](definitions.md). Each picture
    below is drawn by the source beneath it; `day`, `years`, `months` and `quarters` make dates and
    points from numbers. A test draws them again, and compares pictures and sources.

    """

  /// What stands behind the gallery.
  static let closing = """

    ## How fast

    Milliseconds a chart on one core of a virtual machine that was doing other work too, optimised, the
    middle of 40 runs (`tools/benchmark-charts`): deciding is everything up to the frame.

    | chart | deciding | PDF | SVG | PNG at 2x |
    |---|---|---|---|---|
    | line of 120 months | 1.4 | 1.9 | 0.2 | 32 |
    | waterfall of 21 parts | 6.8 | 3.0 | 0.3 | 67 |
    | strip of 400 events | 88 | 39 | 10 | 122 |

    A PNG is nearly all compression in zlib and libpng, on which Cairo gives no say. Deciding was mostly
    measuring the same words again for each line that is tried. Since these figures were taken, widths
    are remembered, and a strip measures only the names that it tries to place.

    ## How equal

    A test opens the same chart as SVG in Chromium and as PDF in pdftoppm and compares both with the
    PNG: at two pixels a point, of all squares of four pixels at most 2 % may differ by more than 32 of
    255, and the mean of all pixels by at most 4. Everything moved by two points fails it.
    """
}
