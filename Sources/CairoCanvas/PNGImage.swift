internal import CCairo
public import Drawing

/// A frame as a picture.
public enum PNGImage {
  /// PNG bytes of a frame on an opaque ground; `scale` pixels a point (default 2).
  public static func encode(
    _ frame: Frame, scale: Double = 2, background: Color = Color(hex: 0xFFFFFF),
    typography: Typography
  ) throws(CanvasError) -> [UInt8] {
    try painted(frame, scale: scale, background: background, typography: typography).png
  }

  /// A picture, and whether it shows anything.
  package struct Painted: Sendable {
    /// The picture.
    package let png: [UInt8]
    /// Whether all its pixels are alike.
    package let isBlank: Bool
  }

  /// A frame painted as by `encode`.
  package static func painted(
    _ frame: Frame, scale: Double = 2, background: Color = Color(hex: 0xFFFFFF),
    typography: Typography
  ) throws(CanvasError) -> Painted {
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
    return Painted(png: sink.bytes, isBlank: try isUniform(surface))
  }

  /// Whether all pixels of a surface of four bytes each, the last of which counts for nothing, are
  /// alike.
  private static func isUniform(_ surface: OpaquePointer) throws(CanvasError) -> Bool {
    cairo_surface_flush(surface)
    let height = Int(cairo_image_surface_get_height(surface))
    let width = Int(cairo_image_surface_get_width(surface))
    let stride = Int(cairo_image_surface_get_stride(surface))
    guard let data = cairo_image_surface_get_data(surface) else { throw .cairo("no pixels") }
    return (0..<height).allSatisfy { y in
      (0..<width).allSatisfy { x in
        (0..<3).allSatisfy { data[y * stride + x * 4 + $0] == data[$0] }
      }
    }
  }

  /// The pixels of a PNG file, three bytes each from the upper left, over white
  /// (`cairo_image_surface_create_from_png_stream`): for comparing pictures.
  ///
  /// - Throws: `CanvasError.cairo` for bytes that are no PNG.
  public static func decode(
    _ bytes: [UInt8]
  ) throws(CanvasError) -> (width: Int, height: Int, pixels: [UInt8]) {
    let read = try surface(of: bytes)
    defer { cairo_surface_destroy(read) }
    let width = cairo_image_surface_get_width(read)
    let height = cairo_image_surface_get_height(read)
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height),
      let cairo = cairo_create(surface)
    else { throw .cairo("out of memory") }
    defer {
      cairo_destroy(cairo)
      cairo_surface_destroy(surface)
    }
    cairo_set_source_rgb(cairo, 1, 1, 1)
    cairo_paint(cairo)
    cairo_set_source_surface(cairo, read, 0, 0)
    cairo_paint(cairo)
    cairo_surface_flush(surface)
    try check(cairo_status(cairo))
    guard let data = cairo_image_surface_get_data(surface) else {
      throw .cairo("no pixels")
    }
    let stride = Int(cairo_image_surface_get_stride(surface))
    var pixels: [UInt8] = []
    pixels.reserveCapacity(Int(width * height) * 3)
    for y in 0..<Int(height) {
      for x in 0..<Int(width) {
        let offset = y * stride + x * 4
        // Blue, green, red on machines of this byte order.
        pixels += [data[offset + 2], data[offset + 1], data[offset]]
      }
    }
    return (Int(width), Int(height), pixels)
  }

  /// A surface with the pixels of a PNG file; the caller destroys it.
  ///
  /// Its head is asked first: Cairo takes the memory for all pixels that a file says it has.
  static func surface(of bytes: [UInt8]) throws(CanvasError) -> OpaquePointer {
    guard Picture(png: bytes)?.isTooLarge == false else {
      throw .cairo("no PNG file, or one of more than \(Picture.mostPixels) pixels")
    }
    let source = ByteSource(bytes)
    let read = withExtendedLifetime(source) {
      cairo_image_surface_create_from_png_stream(
        { closure, data, length in
          guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
          return Unmanaged<ByteSource>.fromOpaque(closure).takeUnretainedValue()
            .read(Int(length), into: data) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
        }, Unmanaged.passUnretained(source).toOpaque())
    }
    guard let read else { throw .cairo("out of memory") }
    do {
      try check(cairo_surface_status(read))
      return read
    } catch {
      cairo_surface_destroy(read)
      throw error
    }
  }
}

/// Bytes that Cairo reads one after another.
private final class ByteSource {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Copies the next bytes; false where there are not so many.
  func read(_ count: Int, into target: UnsafeMutablePointer<UInt8>) -> Bool {
    guard position + count <= bytes.count else { return false }
    for index in 0..<count { target[index] = bytes[position + index] }
    position += count
    return true
  }
}
