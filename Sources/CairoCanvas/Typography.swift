internal import CCairo
public import Drawing

/// Fonts opened for one task: measures text, and shapes it again in the same way for painting.
///
/// Only the files given are used, whatever is installed on the machine. Font maps must not cross
/// threads: make one for each task.
public final class Typography: TextMeasurer {
  private let fontMap: UnsafeMutableRawPointer
  private let configuration: OpaquePointer
  private let context: OpaquePointer
  private let layout: OpaquePointer
  private let names: [TextStyle.Family: String]
  private var descriptions: [FontKey: OpaquePointer] = [:]
  private var attributes: [AttributeKey: OpaquePointer] = [:]
  /// The style that the layout has now.
  private var prepared: TextStyle?
  private var metrics: [FontKey: (ascent: Double, descent: Double)] = [:]

  private var widths: [WidthKey: TextExtent] = [:]

  /// What the width of a text depends on: not its colour.
  private struct WidthKey: Hashable {
    var text: String
    var font: FontKey
    var letterSpacing: Double
    var language: String

    init(text: String, style: TextStyle) {
      self.text = text
      font = FontKey(
        family: style.family, size: style.size, isBold: style.isBold, isItalic: style.isItalic)
      letterSpacing = style.letterSpacing
      language = style.language
    }
  }

  /// What of a style stands in the attributes of a layout.
  private struct AttributeKey: Hashable {
    var language: String
    var isUnderlined: Bool
    var letterSpacing: Double
  }

  private struct FontKey: Hashable {
    var family: TextStyle.Family
    var size: Double
    var isBold: Bool
    var isItalic: Bool
  }

  /// Opens font files (`FcConfigAppFontAddFile`) in a configuration of their own.
  ///
  /// - Throws: `CanvasError.font` for the first file that is no font.
  public init(fonts: [FontFile]) throws(CanvasError) {
    guard let configuration = FcConfigCreate() else { throw .font(path: "") }
    for font in fonts {
      guard FcConfigAppFontAddFile(configuration, font.path) != 0 else {
        FcConfigDestroy(configuration)
        throw .font(path: font.path)
      }
    }
    guard let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
      FcConfigDestroy(configuration)
      throw .font(path: "")
    }
    let rawMap = UnsafeMutableRawPointer(map)
    pango_fc_font_map_set_config(OpaquePointer(rawMap), configuration)
    guard let context = pango_font_map_create_context(map) else {
      g_object_unref(rawMap)
      FcConfigDestroy(configuration)
      throw .font(path: "")
    }
    // Points as units, and no rounding: the same widths in PDF, PNG and SVG.
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)

    self.configuration = configuration
    self.fontMap = rawMap
    self.context = context
    self.layout = pango_layout_new(context)
    pango_layout_set_single_paragraph_mode(layout, 1)
    // A run that begins with Hebrew is still part of a line that runs from left to right.
    pango_layout_set_auto_dir(layout, 0)
    var names: [TextStyle.Family: String] = [:]
    let fallbacks = fonts.filter { $0.family == nil }.map(\.name)
    for family in TextStyle.Family.allCases {
      let own = fonts.first { $0.family == family }?.name
      var seen: Set<String> = []
      names[family] = ([own].compactMap { $0 } + fallbacks).filter { seen.insert($0).inserted }
        .joined(separator: ",")
    }
    self.names = names
  }

  deinit {
    for description in descriptions.values { pango_font_description_free(description) }
    for attributes in attributes.values { pango_attr_list_unref(attributes) }
    g_object_unref(UnsafeMutableRawPointer(layout))
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(fontMap)
    FcConfigDestroy(configuration)
  }

  /// Measures one line with `pango_layout_get_extents` (logical width) and the font's metrics.
  public func extent(of text: String, style: TextStyle) -> TextExtent {
    extent(of: text, style: style, wordSpacing: 0)
  }

  func extent(of text: String, style: TextStyle, wordSpacing: Double) -> TextExtent {
    let plain = measured(text, style: style)
    let spaces = Double(text.utf8.count { $0 == 0x20 })
    return TextExtent(
      width: plain.width + spaces * wordSpacing, ascent: plain.ascent, descent: plain.descent)
  }

  /// The extent without word spacing. Lines are tried many times over; a document has no more than so
  /// many different pieces.
  private func measured(_ text: String, style: TextStyle) -> TextExtent {
    let key = WidthKey(text: text, style: style)
    if let known = widths[key] { return known }
    prepare(text, style: style)
    var logical = PangoRectangle()
    pango_layout_get_extents(layout, nil, &logical)
    let (ascent, descent) = verticalMetrics(of: style)
    let extent = TextExtent(width: points(logical.width), ascent: ascent, descent: descent)
    if widths.count >= 20_000 { widths.removeAll(keepingCapacity: true) }
    widths[key] = extent
    return extent
  }

  /// Characters for which `pango_layout_get_unknown_glyphs_count` is not 0.
  public func missingCharacters(in text: String, style: TextStyle) -> [Character] {
    prepare(text, style: style)
    guard pango_layout_get_unknown_glyphs_count(layout) > 0 else { return [] }
    var missing: [Character] = []
    for character in text where !missing.contains(character) {
      prepare(String(character), style: style)
      if pango_layout_get_unknown_glyphs_count(layout) > 0 { missing.append(character) }
    }
    return missing
  }

  /// Paints a run with its baseline's left end at the current origin plus `point`
  /// (`pango_cairo_show_layout_line`).
  func show(_ run: TextRun, at point: Point, on cairo: OpaquePointer) throws(CanvasError) {
    prepare(run.text, style: run.style)
    if pango_layout_get_unknown_glyphs_count(layout) > 0 {
      throw .missingGlyph(text: run.text)
    }
    let color = run.style.color
    cairo_set_source_rgba(cairo, color.red, color.green, color.blue, color.alpha)
    var place = Point(x: point.x, y: point.y - run.style.rise)
    if run.text.utf8.allSatisfy({ $0 == 0x20 }) { place = Self.besidePixels(place) }
    cairo_move_to(cairo, place.x, place.y)
    let line = pango_layout_get_line(layout, 0)
    if run.wordSpacing != 0, let line { widenSpaces(of: line, in: run) }
    pango_cairo_show_layout_line(cairo, line)
  }

  /// Adds the run's word spacing to the width of its spaces (`PangoGlyphGeometry`).
  ///
  /// As a letter spacing of its own each space would be drawn alone, and Cairo drops what has no
  /// ink and stands on a whole coordinate: readers of the structure would miss it.
  private func widenSpaces(of line: UnsafeMutablePointer<PangoLayoutLine>, in run: TextRun) {
    let text = Array(run.text.utf8)
    let spacing = Int32((run.wordSpacing * Double(PANGO_SCALE)).rounded())
    var next = line.pointee.runs
    while let link = next {
      next = link.pointee.next
      guard let item = link.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self).pointee,
        let start = item.item?.pointee.offset, let string = item.glyphs?.pointee,
        let glyphs = string.glyphs, let clusters = string.log_clusters
      else { continue }
      for index in 0..<Int(string.num_glyphs) {
        let byte = Int(start + clusters[index])
        guard text.indices.contains(byte), text[byte] == 0x20 else { continue }
        glyphs[index].geometry.width += spacing
      }
    }
  }

  /// The same place, or one a hundredth of a point off a whole coordinate, where Cairo would drop a
  /// space that stands alone because its box is empty.
  private static func besidePixels(_ point: Point) -> Point {
    func beside(_ value: Double) -> Double {
      abs(value - value.rounded()) < 0.01 ? value.rounded() + 0.01 : value
    }
    return Point(x: beside(point.x), y: beside(point.y))
  }

  private func prepare(_ text: String, style: TextStyle) {
    pango_layout_set_text(layout, text, -1)
    guard style != prepared else { return }
    pango_layout_set_font_description(layout, description(of: style))
    pango_layout_set_attributes(layout, attributes(of: style))
    prepared = style
  }

  private func attributes(of style: TextStyle) -> OpaquePointer? {
    let key = AttributeKey(
      language: style.language, isUnderlined: style.isUnderlined,
      letterSpacing: style.letterSpacing)
    if let known = attributes[key] { return known }
    guard let attributes = pango_attr_list_new() else { return nil }
    // A ligature is one glyph for two letters; poppler and what reads aloud with it lose the rest of
    // the paragraph behind the mark that Cairo then sets around it.
    pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0"))
    pango_attr_list_insert(
      attributes, pango_attr_language_new(pango_language_from_string(style.language)))
    if style.isUnderlined {
      pango_attr_list_insert(attributes, pango_attr_underline_new(PANGO_UNDERLINE_SINGLE))
    }
    let spacing = Int32((style.letterSpacing * Double(PANGO_SCALE)).rounded())
    if spacing != 0 {
      pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(spacing))
    }
    self.attributes[key] = attributes
    return attributes
  }

  private func description(of style: TextStyle) -> OpaquePointer? {
    let key = FontKey(
      family: style.family, size: style.size, isBold: style.isBold, isItalic: style.isItalic)
    if let known = descriptions[key] { return known }
    guard let description = pango_font_description_new() else { return nil }
    pango_font_description_set_family(description, names[style.family] ?? "")
    pango_font_description_set_absolute_size(description, style.size * Double(PANGO_SCALE))
    pango_font_description_set_weight(
      description, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_font_description_set_style(
      description, style.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    descriptions[key] = description
    return description
  }

  private func verticalMetrics(of style: TextStyle) -> (ascent: Double, descent: Double) {
    let key = FontKey(
      family: style.family, size: style.size, isBold: style.isBold, isItalic: style.isItalic)
    if let known = metrics[key] { return known }
    guard
      let found = pango_context_get_metrics(
        context, description(of: style), pango_language_from_string(style.language))
    else { return (style.size, style.size * 0.25) }
    let pair = (
      ascent: points(pango_font_metrics_get_ascent(found)),
      descent: points(pango_font_metrics_get_descent(found))
    )
    pango_font_metrics_unref(found)
    metrics[key] = pair
    return pair
  }

  private func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }
}
