/// Whether a text may be read without a word about its letters.
enum TextSoundness {
  /// Whether bytes are UTF-8 and none of its letters was lost or encoded twice.
  static func isSound(_ bytes: [UInt8]) -> Bool {
    if bytes.allSatisfy({ $0 < 0x80 }) { return true }
    guard String(validating: bytes, as: UTF8.self) != nil else { return false }
    for place in bytes.indices.dropLast(2) {
      switch (bytes[place], bytes[place + 1], bytes[place + 2]) {
      case (0xEF, 0xBF, 0xBD), (0xC3, 0x83, 0xC2): return false
      default: continue
      }
    }
    return true
  }
}
