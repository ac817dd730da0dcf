internal import CairoCanvas
internal import ChartRendering
package import Document
internal import Renderers

/// What one chart can be written as; the raw value is the ending of its file.
package enum ChartFormat: String, CaseIterable {
  case png, svg, pdf

  /// The format that a file's name asks for; `nil` for an ending that is none of them.
  package init?(fileName: String) {
    guard let ending = fileName.split(separator: ".").last else { return nil }
    self.init(rawValue: ending.lowercased())
  }
}

extension Production {
  /// One chart of the edition as a file of its own.
  package func file(of figure: Figure, as format: ChartFormat) throws -> [UInt8] {
    let frame = drawer.frame(of: figure, on: .picture)
    switch format {
    case .svg:
      let writer = SVGWriter(
        id: figure.id, title: figure.title.plainText, description: figure.alternative,
        mode: .standalone, language: briefing.identity.language)
      return Array(writer.text(of: frame).utf8)
    case .png: return try PNGImage.encode(frame, typography: try Typography(fonts: fonts))
    case .pdf: return try document(of: figure)
    }
  }
}
