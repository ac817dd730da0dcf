internal import CCairo
public import Drawing

/// A frame as a picture.
public enum PNGImage {
  /// PNG bytes of a frame on an opaque ground; `scale` pixels a point (default 2).
  public static func encode(
    _ frame: Frame, scale: Double = 2, background: Color = Color(hex: 0xFFFFFF),
    typography: Typography
  ) throws(CanvasError) -> [UInt8] {
    let width = Int32((frame.size.width * scale).rounded(.up))
    let height = Int32((frame.size.height * scale).rounded(.up))
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height),
      let cairo = cairo_create(surface)
    else { throw .cairo("out of memory") }
    defer {
      cairo_destroy(cairo)
      cairo_surface_destroy(surface)
    }
    try check(cairo_surface_status(surface))
    cairo_set_source_rgb(cairo, background.red, background.green, background.blue)
    cairo_paint(cairo)
    cairo_scale(cairo, scale, scale)
    try Painter(cairo: cairo, typography: typography, structure: nil).paint(frame)
    let sink = ByteSink()
    let status = withExtendedLifetime(sink) {
      cairo_surface_write_to_png_stream(
        surface,
        { closure, data, length in
          guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
          Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue().bytes
            .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
          return CAIRO_STATUS_SUCCESS
        }, Unmanaged.passUnretained(sink).toOpaque())
    }
    try check(status)
    return sink.bytes
  }
}
