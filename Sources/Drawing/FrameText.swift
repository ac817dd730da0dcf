extension Frame {
  /// The frame as text for tests, one line an item, numbers with two decimals.
  public var text: String { lines(indent: "").joined(separator: "\n") }

  private func lines(indent: String) -> [String] {
    var lines = ["\(indent)frame \(number(size.width)) x \(number(size.height))"]
    let inner = indent + "  "
    for item in items {
      switch item {
      case .group(let frame, let origin):
        lines.append("\(inner)group at \(place(origin))")
        lines += frame.lines(indent: inner + "  ")
      case .text(let run, let origin):
        let look =
          "\(run.style.family.rawValue) \(number(run.style.size))"
          + (run.style.isBold ? " bold" : "") + (run.style.isItalic ? " italic" : "")
        lines.append(
          "\(inner)text at \(place(origin)) width \(number(run.width)) \(look) "
            + "\(run.style.color.hexText): \(run.text)")
      case .path(let path, let fill, let stroke):
        var line = "\(inner)path \(path.elements.map(element).joined(separator: " "))"
        if let fill { line += " fill \(fill.hexText)" }
        if let stroke {
          line += " stroke \(stroke.color.hexText) \(number(stroke.width))"
          if !stroke.dash.isEmpty {
            line += " dash \(stroke.dash.map(number).joined(separator: ","))"
          }
        }
        lines.append(line)
      case .picture(let picture, let r):
        lines.append(
          "\(inner)picture \(picture.width) x \(picture.height) at "
            + "\(place(Point(x: r.x, y: r.y))) size \(number(r.width)) x \(number(r.height))")
      case .anchor(let name, let origin):
        lines.append("\(inner)anchor \(name) at \(place(origin))")
      case .linkStart(let target, _):
        lines.append("\(inner)link \(target)")
      case .linkEnd:
        lines.append("\(inner)end link")
      case .tagStart(let tag):
        lines.append("\(inner)tag \(tag.role)" + (tag.alternative.map { ": \($0)" } ?? ""))
      case .tagEnd:
        lines.append("\(inner)end tag")
      }
    }
    return lines
  }

  private func element(_ element: Path.Element) -> String {
    switch element {
    case .move(let p): "M \(place(p))"
    case .line(let p): "L \(place(p))"
    case .curve(let p, let a, let b): "C \(place(a)) \(place(b)) \(place(p))"
    case .close: "Z"
    }
  }

  private func place(_ point: Point) -> String { "\(number(point.x)),\(number(point.y))" }
}

/// A number with two decimals, without exponent and without negative zero.
func number(_ value: Double) -> String {
  let scaled = Int((value * 100).rounded())
  let sign = scaled < 0 ? "-" : ""
  let whole = abs(scaled) / 100
  let rest = abs(scaled) % 100
  return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
