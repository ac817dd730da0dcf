internal import Drawing

@testable internal import Renderers

extension SampleBriefing {
  /// Stands in for the SVG writer.
  static let draftSVG: SVGWriter = { frame, prefix, alternative in
    var out =
      "<svg id=\"\(prefix)drawing\" viewBox=\"0 0 \(frame.size.width) \(frame.size.height)\" width=\"\(frame.size.width)pt\" height=\"\(frame.size.height)pt\" role=\"img\" aria-label=\"\(Markup.escaped(alternative))\">"
    func ink(_ color: Color) -> String {
      color.role.map { "var(--ink-\($0),\(color.hexText))" } ?? color.hexText
    }
    for item in frame.items {
      switch item {
      case .path(let path, let fill, let stroke):
        out += "<path d=\"\(MarkShape.pathData(path))\" style=\"fill:\(fill.map(ink) ?? "none");"
        if let stroke { out += "stroke:\(ink(stroke.color));stroke-width:\(stroke.width)" }
        out += "\"/>"
      case .text(let run, let at):
        out +=
          "<text class=\"f-\(run.style.family.rawValue)\" x=\"\(at.x)\" y=\"\(at.y)\" font-size=\"\(run.style.size)\" font-weight=\"\(run.style.isBold ? 700 : 400)\" style=\"fill:\(ink(run.style.color))\">\(Markup.escaped(run.text))</text>"
      default: break
      }
    }
    return out + "</svg>"
  }
}
