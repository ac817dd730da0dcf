internal import CHarfBuzz

/// A font cut down to some characters, by HarfBuzz. All calls of HarfBuzz stand in this file.
///
/// Every C object is released in the function that made it; nothing of C leaves a function.
enum FontSubset {
  /// A font with the glyphs for these characters and what they need, without hints
  /// (`hb_subset_or_fail`). The same input gives the same bytes.
  static func bytes(
    of font: [UInt8], keeping characters: Set<Unicode.Scalar>
  ) throws(FontSubsetError) -> [UInt8] {
    let face = try openFace(font)
    defer { hb_face_destroy(face) }
    guard let input = hb_subset_input_create_or_fail() else { throw .failed }
    defer { hb_subset_input_destroy(input) }

    let unicodes = hb_subset_input_unicode_set(input)
    for scalar in characters { hb_set_add(unicodes, scalar.value) }
    // Hints help no screen of today and double the size.
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue)

    guard let subset = hb_subset_or_fail(face, input) else { throw .failed }
    defer { hb_face_destroy(subset) }
    guard let blob = hb_face_reference_blob(subset) else { throw .failed }
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let data = hb_blob_get_data(blob, &length), length > 0 else { throw .failed }
    return data.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
      Array(UnsafeBufferPointer(start: $0, count: Int(length)))
    }
  }

  /// The characters a font has glyphs for (`hb_face_collect_unicodes`).
  static func characters(of font: [UInt8]) throws(FontSubsetError) -> Set<Unicode.Scalar> {
    let face = try openFace(font)
    defer { hb_face_destroy(face) }
    guard let set = hb_set_create() else { throw .failed }
    defer { hb_set_destroy(set) }
    hb_face_collect_unicodes(face, set)
    guard hb_set_allocation_successful(set) != 0 else { throw .failed }
    var characters: Set<Unicode.Scalar> = []
    // UInt32.max is HB_SET_VALUE_INVALID, a macro that Swift does not see.
    var value = UInt32.max
    while hb_set_next(set, &value) != 0 {
      if let scalar = Unicode.Scalar(value) { characters.insert(scalar) }
    }
    return characters
  }

  /// A face over a copy of the bytes; the caller destroys it.
  private static func openFace(_ font: [UInt8]) throws(FontSubsetError) -> OpaquePointer {
    let blob = font.withUnsafeBytes { bytes in
      hb_blob_create_or_fail(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(bytes.count),
        HB_MEMORY_MODE_DUPLICATE, nil, nil)
    }
    guard let blob else { throw .failed }
    // The face keeps the blob alive by a reference of its own.
    defer { hb_blob_destroy(blob) }
    guard let face = hb_face_create(blob, 0) else { throw .failed }
    guard hb_face_get_glyph_count(face) > 0 else {
      hb_face_destroy(face)
      throw .unreadable
    }
    return face
  }
}
