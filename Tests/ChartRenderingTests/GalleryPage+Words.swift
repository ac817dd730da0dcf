extension GalleryPage {
  /// What stands before the gallery.
  static let introduction = """
    # Charts

    `Charts` and `ChartRendering` are a library of their own: a chart is a value, drawn by Cairo and
    Pango to PDF, SVG and PNG with real text. The spelling is Swift Charts'; what a picture on paper
    has no use for (gestures, animation, selection) is not there, and what it needs is added: line by
    line in [swift-charts.md](swift-charts.md).

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
      room is left out by priority and told among the drawing's `warnings`; `briefing` prints each as
      a warning at the chart's place in the definition. All text is level.
    - A missing value breaks line and fill; a stretch without records is hatched and is not a zero.
    - Bars start at zero. There is one scale in each direction: two would let any two lines agree. Numbers
      of one axis are written in one way: `5 000` beside `10 000`, powers of ten where nothing else is read.
    - Colours have 3:1 on paper and neighbours 3:1 among each other, and stay apart under
      colour-vision deficiencies. Nothing is told by colour alone: lines have names, or dashes where
      only a key names them; points have symbols; from the third series on columns have thin lines.
      So any two fills differ in a greyscale print, and so do plum and charcoal, third and fifth,
      which come close (6.3 in CIE L*a*b*) for who has no green cones.
    - Title, subtitle, note and source are parts of a chart. `altText(style:)` is drafted from the
      values (trend, first, last, extremes) in the style's language; `dataTable(style:)` gives the
      values themselves.
    - The same chart gives the same bytes, and the same line breaks and places in PDF, SVG and PNG.

    Left out on purpose: second axes, depth, cut bars, turned text, random placement.

    How a chart comes about: its marks ask each direction for a scale (`ScaleNeeds`); a `PositionScale`
    of numbers (linear, logarithmic, root), time or words answers, the same for x and for y;
    `PlotGeometry` gives every mark its place by the two scales alone, so that a lying bar is an upright
    one with x and y exchanged; `LevelGuide` and `UprightGuide` write what stands under and beside the
    plot; every text beside a mark is placed in one pass over the whole chart (`LabelWish`), by
    priority, with 0.4 em of clear ground where there is any; `ChartSheet` puts title, key, plot and
    source together into a `Frame`. A kind is a function that says which marks it is made of; only
    event strips, sectors and sparklines still place their marks themselves.

    | part | names, as in Swift Charts unless said |
    |---|---|
    | marks | `LineMark`, `BarMark`, `AreaMark`, `PointMark`, `RuleMark`, `RectangleMark`, `SectorMark`, each upright and lying; `LinePlot` of a function; ours: `TextMark`, `TickMark`; `Plot`, `ForEach`, `Chart(data, id:)` |
    | values | `.value(label, value)`, with a range for a bin, with `unit:` for a period (seconds to years, UTC, ISO weeks); `nil` is missing |
    | looks | `foregroundStyle(by:)`, `symbol(by:)`, `lineStyle(by:)`, `position(by:span:)`, `interpolationMethod` (linear, monotone, steps), `opacity`, `annotation(position:alignment:spacing:overflowResolution:)` with `.fit`, `.padScale`, `.disabled`; ours: `hatched()`, `facet(by:)` |
    | stacks | `.standard`, `.normalized` (per cent), `.center`, `.unstacked` |
    | scales | `chartXScale`, `chartYScale`: `.linear`, `.log`, `.symmetricLog`, `.squareRoot`, `.power`, dates, words; `chartForegroundStyleScale` |
    | axes | `chartXAxis { AxisMarks(values:) { AxisGridLine(); AxisTick(); AxisValueLabel() } }`; several sets on one axis, names at the left and values at the right of rows (`AxisMarks(rows:)`), closures of the value; values `.automatic` (d3's ticks), `.extended` (Talbot's), `.stride(by:)` or a list |
    | whole | `chartLegend`, `chartXAxisLabel`, `accessibilityLabel`; ours: `title`, `subtitle`, `note`, `source`, `chartFacets`, `chartGaps`, `chartUncovered`, `chartValueLabels`, `chartLineLabels`, `dataTable(style:)`, `altText(style:)`, `render(to:)` |

    In a report definition the kinds are words: see [definitions.md](definitions.md). Each picture
    below is drawn by the source beneath it; `day`, `years`, `months` and `quarters` make dates and
    points from numbers. A test draws them again, and compares pictures and sources.

    """

  /// What stands behind the gallery.
  static let closing = """

    ## How fast

    Milliseconds a chart on one of two cores of a virtual machine, optimised, the middle of 40 runs on
    22 November 2026 (`tools/benchmark-charts`). Deciding is everything up to the frame: first with
    fonts just opened, then with widths that are remembered, as for the other charts of a briefing.

    | chart | deciding first | again | PDF | SVG | PNG at 2x |
    |---|---|---|---|---|---|
    | line of 120 months | 5.2 | 1.2 | 2.7 | 0.3 | 25 |
    | waterfall of 21 parts | 6.3 | 0.5 | 3.8 | 0.7 | 41 |
    | strip of 400 events | 12 | 4.1 | 17 | 4.7 | 71 |

    Before, deciding took 6.8 ms for the waterfall and 88 for the strip: the profile (`perf`) showed
    Pango measuring the same words for every line and place that was tried. Now widths are remembered,
    and a strip measures only names that it tries to place. Of the whole benchmark zlib and libpng take
    63 %, Cairo 13 %, our own code 3 %: a PNG is compression, on which Cairo gives no say.

    ## Published vectors

    Ticks and labels are held against what others have published, with stock parameters:

    | of | test |
    |---|---|
    | d3-array `ticks`, `tickIncrement`, `nice` | TicksTests |
    | R's labeling and its JavaScript port, `extended` | ExtendedTicksTests |
    | d3-time `ticks`, seconds to centuries | DateTicksTests |
    | matplotlib's ConciseDateFormatter, labels and offset | DateLabelTests |
    | d3-scale `scaleLog` | LogTicksTests |
    | jtrim-ons/labelplacer | LabelPlacementTests |
    | `symmetricLog` as Apple documents it | InterfaceTests |

    What differs: weeks begin on Monday, so three weeks are ticked a day after d3's Sundays; nothing is
    ticked finer than a second; matplotlib puts the wider unit in place of a label, here it stands below
    it. Heckbert's and Wilkinson's labellings are published beside Talbot's, to compare, and are not
    built. One vector of `extended`, (0, 0.0000267519), has two published answers and is left out.

    ## How equal

    A test opens four charts as SVG in Chromium and as PDF in pdftoppm and compares both with the
    PNG: at two pixels a point, of all squares of four pixels at most 2 % may differ by more than 32 of
    255, and the mean of all pixels by at most 4. Everything moved by two points fails it.
    """
}
