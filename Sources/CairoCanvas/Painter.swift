internal import CCairo
internal import Drawing

/// Walks a frame and paints it with Cairo. What differs between surfaces (tags, links, anchors) is
/// asked of `structure`; a PNG has none.
struct Painter {
  let cairo: OpaquePointer
  let typography: Typography
  let structure: PDFStructure?

  /// Paints a frame with its origin at `origin`, in the surface's points.
  func paint(_ frame: Frame, at origin: Point = .zero) throws(CanvasError) {
    for item in frame.items {
      switch item {
      case .group(let inner, let place):
        try paint(inner, at: Point(x: origin.x + place.x, y: origin.y + place.y))
      case .text(let run, let place):
        try typography.show(
          run, at: Point(x: origin.x + place.x, y: origin.y + place.y), on: cairo)
      case .path(let path, let fill, let stroke):
        draw(path, fill: fill, stroke: stroke, at: origin)
      case .picture(let picture, let r):
        try draw(
          picture,
          over: Rectangle(x: origin.x + r.x, y: origin.y + r.y, width: r.width, height: r.height))
      case .anchor(let name, let place):
        structure?.anchor(
          name, at: Point(x: origin.x + place.x, y: origin.y + place.y), on: cairo)
      case .linkStart(let target, let r):
        let placed = Rectangle(
          x: origin.x + r.x, y: origin.y + r.y, width: r.width, height: r.height)
        structure?.beginLink(to: target, over: placed, on: cairo)
      case .linkEnd:
        structure?.endLink(on: cairo)
      case .tagStart(let tag):
        structure?.begin(tag, on: cairo)
      case .tagEnd:
        structure?.end(on: cairo)
      }
    }
    try check(cairo_status(cairo))
  }

  private func draw(_ path: Path, fill: Color?, stroke: Stroke?, at o: Point) {
    cairo_new_path(cairo)
    for element in path.elements {
      switch element {
      case .move(let p): cairo_move_to(cairo, o.x + p.x, o.y + p.y)
      case .line(let p): cairo_line_to(cairo, o.x + p.x, o.y + p.y)
      case .curve(let p, let a, let b):
        cairo_curve_to(
          cairo, o.x + a.x, o.y + a.y, o.x + b.x, o.y + b.y, o.x + p.x, o.y + p.y)
      case .close: cairo_close_path(cairo)
      }
    }
    if let fill {
      cairo_set_source_rgba(cairo, fill.red, fill.green, fill.blue, fill.alpha)
      if stroke == nil { cairo_fill(cairo) } else { cairo_fill_preserve(cairo) }
    }
    guard let stroke else { return }
    let color = stroke.color
    cairo_set_source_rgba(cairo, color.red, color.green, color.blue, color.alpha)
    cairo_set_line_width(cairo, stroke.width)
    cairo_set_dash(cairo, stroke.dash, Int32(stroke.dash.count), 0)
    cairo_set_line_cap(cairo, Self.cap(stroke.cap))
    cairo_set_line_join(cairo, Self.join(stroke.join))
    cairo_stroke(cairo)
  }

  private func draw(_ picture: Picture, over r: Rectangle) throws(CanvasError) {
    let surface = try PNGImage.surface(of: picture.png)
    defer { cairo_surface_destroy(surface) }
    cairo_save(cairo)
    defer { cairo_restore(cairo) }
    // Without a clip Cairo takes the first painting of a page for its ground, and forgets all tags
    // before it.
    cairo_rectangle(cairo, r.x, r.y, r.width, r.height)
    cairo_clip(cairo)
    cairo_translate(cairo, r.x, r.y)
    cairo_scale(cairo, r.width / Double(picture.width), r.height / Double(picture.height))
    cairo_set_source_surface(cairo, surface, 0, 0)
    // PDF/A forbids what Cairo writes for any filter that is smooth (`/Interpolate true`).
    if structure != nil {
      cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_FAST)
    } else {
      cairo_pattern_set_extend(cairo_get_source(cairo), CAIRO_EXTEND_PAD)
    }
    cairo_paint(cairo)
  }

  private static func cap(_ cap: Stroke.Cap) -> cairo_line_cap_t {
    switch cap {
    case .butt: CAIRO_LINE_CAP_BUTT
    case .round: CAIRO_LINE_CAP_ROUND
    case .square: CAIRO_LINE_CAP_SQUARE
    }
  }

  private static func join(_ join: Stroke.Join) -> cairo_line_join_t {
    switch join {
    case .miter: CAIRO_LINE_JOIN_MITER
    case .round: CAIRO_LINE_JOIN_ROUND
    case .bevel: CAIRO_LINE_JOIN_BEVEL
    }
  }
}
