public import CairoCanvas
internal import Foundation

/// A font file and its bytes, TrueType or OpenType, from which a page may carry a subset.
public struct EmbeddableFont: Sendable {
  /// Which cut it is; a fallback serves every cut whose own file lacks a character.
  public var file: FontFile
  public var bytes: [UInt8]

  public init(file: FontFile, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  /// Reads the file; nothing beside it is read.
  public init(reading file: FontFile) throws(RenderingError) {
    do {
      let data = try Data(contentsOf: URL(fileURLWithPath: file.path))
      self.init(file: file, bytes: Array(data))
    } catch {
      throw .font(path: file.path, .unreadable)
    }
  }
}
