internal import CairoCanvas
internal import ChartRendering
internal import Charts
internal import Drawing
internal import Foundation

/// docs/charts.md: its words, the sources of its charts and their pictures.
enum GalleryPage {
  struct Entry {
    /// The example's name in GalleryExamples, and its picture's.
    var name: String
    var heading: String
    /// What makes such a chart good.
    var rule: String
    var chart: any Drawable
  }

  /// The width of the pictures in points.
  static let width = 260.0

  static func entries() throws -> [Entry] {
    typealias G = GalleryExamples
    return [
      Entry(
        name: "marks", heading: "Marks",
        rule:
          "Marks as in Swift Charts. A missing value breaks the line; a name stands beside its line, and values at the first, last and lowest point.",
        chart: G.marks),
      Entry(
        name: "axes", heading: "Axes and scales",
        rule:
          "Linear, logarithmic, symmetric logarithmic and root scales; axis marks by automatic, extended, stepped or given values. Bars keep their zero whatever is asked.",
        chart: G.axes),
      Entry(
        name: "line", heading: "Lines over time",
        rule:
          "At most four lines, each named at its end. The axis need not start at zero; then a note says so.",
        chart: G.line),
      Entry(
        name: "difference", heading: "Exports against imports, the balance shaded",
        rule:
          "The shading takes the ink of the greater line and changes exactly where the lines cross; the last balance is written.",
        chart: G.difference),
      Entry(
        name: "columns", heading: "Signed columns",
        rule:
          "A heavy zero line, signs at the values, the last column in ink. An undefined value is written and has no column.",
        chart: G.columns),
      Entry(
        name: "index", heading: "Index = 100",
        rule:
          "Each line is 100 in the base period, which the subtitle names, and ends with its change since.",
        chart: G.index),
      Entry(
        name: "contributions", heading: "Contributions to growth",
        rule:
          "At most six parts in one order, rises above zero and falls below, the total as a diamond. Parts that miss their total are refused.",
        chart: try G.contributions),
      Entry(
        name: "waterfall", heading: "Waterfall",
        rule:
          "Steps by size, the rest last, joined by thin lines; they must lead to the end. Many steps or long names lie down.",
        chart: try G.waterfall),
      Entry(
        name: "ranking", heading: "Ranking",
        rule:
          "Sorted, from zero, one highlighted, values at the ends of the bars instead of an axis.",
        chart: G.ranking),
      Entry(
        name: "lollipops", heading: "Lollipops",
        rule: "As a ranking, with less ink where there are many rows.", chart: G.lollipops),
      Entry(
        name: "slope", heading: "Slope",
        rule:
          "Two dates on one scale, named with their values on both sides; all grey but the story.",
        chart: G.slope),
      Entry(
        name: "dumbbells", heading: "Dumbbells",
        rule: "Two values of each row: the earlier one hollow, the later one filled.",
        chart: G.dumbbells),
      Entry(
        name: "bump", heading: "Ranks over time",
        rule: "1 on top, no values. An unknown rank leaves a gap.", chart: G.bump),
      Entry(
        name: "composition", heading: "Composition",
        rule:
          "Shares of 100 %, never as circles. More than six parts are summed up in the rest; a share is written where it can be read.",
        chart: G.composition),
      Entry(
        name: "panels", heading: "Small multiples",
        rule:
          "One scale for all panels, numbers and dates only at the outer edge. Panels of their own scales say so.",
        chart: G.panels),
      Entry(
        name: "contacts", heading: "Contacts per period",
        rule:
          "Whole numbers only. A month without contact is an empty slot, a month without records is hatched.",
        chart: G.contacts),
      Entry(
        name: "events", heading: "Events in lanes",
        rule:
          "Dots for days, bars for spans, hollow for what is planned; names by priority where there is room.",
        chart: G.events),
      Entry(
        name: "calendar", heading: "Calendar",
        rule:
          "ISO weeks, Monday on top, lines between months, at most four classes. A day without any is told apart from one without records.",
        chart: G.calendar),
      Entry(
        name: "steps", heading: "Cumulative steps",
        rule:
          "Counts are steps and not slopes; this year bold, earlier ones grey, each ending with its total.",
        chart: G.steps),
      Entry(
        name: "intervals", heading: "Intervals",
        rule: "A figure with the range its rounding allows; what was not said is written as such.",
        chart: G.intervals),
      Entry(
        name: "lying", heading: "Lying bars",
        rule:
          "The same marks with x and y exchanged: names have room, values stand at the ends of their bars.",
        chart: G.lying),
      Entry(
        name: "mirror", heading: "Two reports of the same",
        rule:
          "What each side reports of the same trade: a dot and a square, the gap written between them. A figure that a side does not give is not drawn.",
        chart: G.mirror),
      Entry(
        name: "claims", heading: "Claims board",
        rule:
          "Every statement of a figure on one axis, with its interval and its name, and the verdict at the right.",
        chart: G.claims),
      Entry(
        name: "flags", heading: "Line with flags",
        rule:
          "Numbered flags at days that matter; the note says what each stands for. `ChartFlag.turns(of:)` finds record, trough and break.",
        chart: G.flags),
      Entry(
        name: "lanes", heading: "Days in lanes",
        rule:
          "A lane for each channel with its number; several on one day are counted, not drawn over one another.",
        chart: G.lanes),
      Entry(
        name: "dots", heading: "List of marks",
        rule: "A mark for each time, the most frequent first. A list cut short says so.",
        chart: G.dots),
      Entry(
        name: "strip", heading: "Difference strip",
        rule: "Lines that nearly coincide hide their difference; the strip below shows it.",
        chart: G.strip),
      Entry(
        name: "fan", heading: "Fan",
        rule:
          "Nested bands of stated probability, the central path dashed after the last value known. A fan without a note on its meaning cannot be made.",
        chart: G.fan),
      Entry(
        name: "sparkline", heading: "Sparkline",
        rule:
          "The size of a word, without axes; its last value is a dot and stands beside it in print.",
        chart: G.sparkline),
      Entry(
        name: "sectors", heading: "Sectors",
        rule: "For two or three parts; more are reported as hard to compare.", chart: G.sectors),
    ]
  }

  /// The body of an example, moved to the left.
  static func source(of name: String, in text: String) throws -> String {
    guard let start = text.range(of: "static var \(name): any Drawable {\n"),
      let end = text.range(of: "\n  }\n", range: start.upperBound..<text.endIndex)
    else { throw GalleryError.noSource(name) }
    var lines = text[start.upperBound..<end.lowerBound].split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    if lines.first == "    get throws {" {
      lines = lines.dropFirst().dropLast().map { String($0.dropFirst(2)) }
    }
    return lines.map { String($0.dropFirst(4)) }.joined(separator: "\n")
  }

  enum GalleryError: Error { case noSource(String) }

  static func picture(_ entry: Entry, typography: Typography) throws -> [UInt8] {
    let width = entry.name == "sparkline" ? 96.0 : Self.width
    let drawing = entry.chart.frame(width: width, style: ChartStyle(), measurer: typography)
    let framed = Frame(
      size: Size(width: width + 16, height: drawing.frame.size.height + 16),
      items: [.group(drawing.frame, at: Point(x: 8, y: 8))])
    return try PNGImage.encode(framed, scale: 1.5, typography: typography)
  }

  /// The whole page.
  static func markdown(sources: String) throws -> String {
    var text = introduction
    for entry in try entries() {
      text += "\n## \(entry.heading)\n\n\(wrapped(entry.rule))\n\n"
      text += "![\(entry.chart.altText(style: ChartStyle()))](charts/\(entry.name).png)\n\n"
      text += "```swift\n\(try source(of: entry.name, in: sources))\n```\n"
    }
    return text + closing + "\n"
  }

  private static func wrapped(_ text: String) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + word.count + 1 > 100 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines.joined(separator: "\n")
  }
}
