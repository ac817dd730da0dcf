internal import CairoCanvas
internal import Drawing
internal import Foundation
internal import Renderers

/// The fonts of `fonts/fonts.lock`.
enum Fonts {
  static func files() throws -> [FontFile] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let lock = try String(
      contentsOf: root.appendingPathComponent("fonts/fonts.lock"), encoding: .utf8)
    return lock.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 5, !line.hasPrefix("#") else { return nil }
      return FontFile(
        family: TextStyle.Family(rawValue: fields[0]), name: fields[2],
        isBold: fields[1].contains("bold"), isItalic: fields[1].contains("italic"),
        path: fields[3])
    }
  }

  static func embeddable() throws -> [EmbeddableFont] {
    try files().map { try EmbeddableFont(reading: $0) }
  }
}
