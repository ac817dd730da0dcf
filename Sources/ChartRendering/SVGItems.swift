internal import Addresses
internal import Drawing
internal import Foundation

/// Writes the items of a frame one by one.
struct SVGItems {
  let prefix: String
  /// The anchors inside the picture; links to others lead into the page.
  let anchors: Set<String>
  private(set) var text = ""

  init(prefix: String, anchors: Set<String>) {
    self.prefix = prefix
    self.anchors = anchors
  }

  mutating func write(_ frame: Frame) {
    var openLinks = 0
    for item in frame.items {
      switch item {
      case .group(let inner, let origin):
        let place = "\(SVGText.number(origin.x)) \(SVGText.number(origin.y))"
        text += place == "0 0" ? "<g>\n" : "<g transform=\"translate(\(place))\">\n"
        write(inner)
        text += "</g>\n"
      case .text(let run, let origin): write(run, at: origin)
      case .path(let path, let fill, let stroke): write(path, fill, stroke)
      case .picture(let picture, let r):
        text += "<image x=\"\(SVGText.number(r.x))\" y=\"\(SVGText.number(r.y))\""
        text += " width=\"\(SVGText.number(r.width))\" height=\"\(SVGText.number(r.height))\""
        text += " preserveAspectRatio=\"none\" href=\"data:image/png;base64,"
        text += "\(Data(picture.png).base64EncodedString())\"/>\n"
      case .anchor(let name, let origin):
        let place = "\(SVGText.number(origin.x)) \(SVGText.number(origin.y))"
        text += "<g id=\"\(anchorID(name))\" transform=\"translate(\(place))\"/>\n"
      case .linkStart(let target, _):
        openLinks += 1
        text += "<a href=\"\(MarkupEscaping.onOneLine.escaped(address(of: target)))\">\n"
      case .linkEnd:
        guard openLinks > 0 else { break }
        openLinks -= 1
        text += "</a>\n"
      case .tagStart, .tagEnd: break
      }
    }
    // A link may go on in another frame, but an element may not.
    for _ in 0..<openLinks { text += "</a>\n" }
  }

  private func anchorID(_ name: String) -> String { "\(prefix)-\(SVGText.identifier(name))" }

  /// Where a link leads.
  private func address(of target: LinkTarget) -> String {
    switch target {
    case .anchor(let name): anchors.contains(name) ? "#\(anchorID(name))" : "#\(name)"
    case .address(let address): address.text
    }
  }

  private mutating func write(_ run: TextRun, at origin: Point) {
    let style = run.style
    text += "<text x=\"\(SVGText.number(origin.x))\" y=\"\(SVGText.number(origin.y - style.rise))\""
    text += " class=\"f-\(style.family.rawValue)\" font-size=\"\(SVGText.number(style.size))\""
    if style.isBold { text += " font-weight=\"700\"" }
    if style.isItalic { text += " font-style=\"italic\"" }
    if style.isUnderlined { text += " text-decoration=\"underline\"" }
    if style.letterSpacing != 0 {
      text += " letter-spacing=\"\(SVGText.number(style.letterSpacing))\""
    }
    if run.wordSpacing != 0 { text += " word-spacing=\"\(SVGText.number(run.wordSpacing))\"" }
    text += SVGText.paint(fill: style.color, stroke: nil)
    text += " xml:space=\"preserve\">\(MarkupEscaping.onOneLine.escaped(run.text))</text>\n"
  }

  private mutating func write(_ path: Path, _ fill: Color?, _ stroke: Stroke?) {
    guard !path.elements.isEmpty, fill != nil || stroke != nil else { return }
    let data = path.elements.map { element -> String in
      switch element {
      case .move(let p): "M\(place(p))"
      case .line(let p): "L\(place(p))"
      case .curve(let p, let a, let b): "C\(place(a)) \(place(b)) \(place(p))"
      case .close: "Z"
      }
    }.joined()
    text += "<path d=\"\(data)\"\(SVGText.paint(fill: fill, stroke: stroke?.color))"
    if let stroke {
      text += " stroke-width=\"\(SVGText.number(stroke.width))\""
      if !stroke.dash.isEmpty {
        let dash = stroke.dash.map(SVGText.number).joined(separator: " ")
        text += " stroke-dasharray=\"\(dash)\""
      }
      if stroke.cap != .butt { text += " stroke-linecap=\"\(stroke.cap)\"" }
      if stroke.join != .miter { text += " stroke-linejoin=\"\(stroke.join)\"" }
    }
    text += "/>\n"
  }

  private func place(_ p: Point) -> String { "\(SVGText.number(p.x)) \(SVGText.number(p.y))" }
}
