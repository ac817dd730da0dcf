internal import Addresses
public import Drawing

/// Writes a frame as SVG with real text, a title and a description; same frame, same bytes.
///
/// Colours with a role are written as `var(--ink-ROLE, #hex)`, so that a page can give its own.
/// Structure tags have no place in SVG and are left out.
public struct SVGWriter: Sendable {
  /// Where the picture will stand.
  public enum Mode: Sendable, Hashable {
    /// Inside an HTML page, which has the styles `f-serif`, `f-sans` and `f-mono`.
    case inline
    /// In a file of its own, with its own styles.
    case standalone
  }

  /// What every id in the picture begins with; unique in the page.
  public var id: String
  /// The picture's name for those who do not see it; empty for none.
  public var title: String
  /// Alternative text; empty for none. A picture with neither is hidden from screen readers.
  public var description: String
  public var mode: Mode
  /// BCP 47 language of the text; `nil` to leave it to the page.
  public var language: String?

  public init(
    id: String, title: String, description: String, mode: Mode = .inline, language: String? = nil
  ) {
    self.id = SVGText.identifier(id)
    self.title = title
    self.description = description
    self.mode = mode
    self.language = language
  }

  /// The frame as an `svg` element, or as a whole file in standalone mode.
  public func text(of frame: Frame) -> String {
    var out = mode == .standalone ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : ""
    out += openingTag(frame.size) + "\n"
    if !title.isEmpty {
      out += "<title id=\"\(id)-t\">\(MarkupEscaping.onOneLine.escaped(title))</title>\n"
    }
    if !description.isEmpty {
      out += "<desc id=\"\(id)-d\">\(MarkupEscaping.onOneLine.escaped(description))</desc>\n"
    }
    if mode == .standalone { out += Self.styles + "\n" }
    var items = SVGItems(prefix: id, anchors: Self.anchors(in: frame))
    items.write(frame)
    return out + items.text + "</svg>\n"
  }

  private func openingTag(_ size: Size) -> String {
    let (width, height) = (SVGText.number(size.width), SVGText.number(size.height))
    var tag = "<svg"
    if mode == .standalone { tag += " xmlns=\"http://www.w3.org/2000/svg\"" }
    tag += " width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\""
    let labels = (title.isEmpty ? [] : ["\(id)-t"]) + (description.isEmpty ? [] : ["\(id)-d"])
    if labels.isEmpty {
      tag += " aria-hidden=\"true\""
    } else {
      tag += " role=\"img\" aria-labelledby=\"\(labels.joined(separator: " "))\""
    }
    if let language { tag += " xml:lang=\"\(MarkupEscaping.onOneLine.escaped(language))\"" }
    return tag + ">"
  }

  /// The families of the pages, with what most machines have in their place.
  private static let styles = """
    <style>
    .f-serif{font-family:"PT Serif",Georgia,"Times New Roman",serif}
    .f-sans{font-family:"PT Sans","Helvetica Neue",Arial,sans-serif}
    .f-mono{font-family:"PT Mono",Menlo,Consolas,monospace}
    </style>
    """

  private static func anchors(in frame: Frame) -> Set<String> {
    var found: Set<String> = []
    for item in frame.items {
      switch item {
      case .anchor(let name, _): found.insert(name)
      case .group(let inner, _): found.formUnion(anchors(in: inner))
      default: break
      }
    }
    return found
  }
}
