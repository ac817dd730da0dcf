internal import Addresses
internal import CCairo
internal import Drawing

/// Writes tags, links and anchors with `cairo_tag_begin` and `cairo_tag_end`, and remembers the tags
/// in the order of the structure tree.
final class PDFStructure {
  /// Every structure element begun, in the order of the tree, without artifacts.
  private(set) var tags: [Tag] = []
  /// The names of the open elements; `nil` for an artifact, which Cairo 1.16 has no tag for.
  private var open: [String?] = []

  /// Whether everything begun has ended.
  var isBalanced: Bool { open.isEmpty }

  func begin(_ tag: Tag, on cairo: OpaquePointer) {
    let name = tag.role.structureType
    open.append(name)
    guard let name else { return }
    tags.append(tag)
    cairo_tag_begin(cairo, name, nil)
  }

  func end(on cairo: OpaquePointer) {
    guard let name = open.popLast(), let name else { return }
    cairo_tag_end(cairo, name)
  }

  func beginLink(to target: LinkTarget, over r: Rectangle, on cairo: OpaquePointer) {
    let (place, words) =
      switch target {
      case .address(let address): ("uri='\(address.uri)'", address.text)
      case .anchor(let name): ("dest='\(Self.destination(name))'", name)
      }
    tags.append(Tag(.link, alternative: words))
    open.append("Link")
    cairo_tag_begin(cairo, "Link", "\(place) rect=[\(r.x) \(r.y) \(r.width) \(r.height)]")
  }

  func endLink(on cairo: OpaquePointer) { end(on: cairo) }

  func anchor(_ name: String, at point: Point, on cairo: OpaquePointer) {
    cairo_tag_begin(
      cairo, "cairo.dest", "name='\(Self.destination(name))' x=\(point.x) y=\(point.y)")
    cairo_tag_end(cairo, "cairo.dest")
  }

  /// An anchor's name as a destination's. Cairo quotes tag attributes with `'` and copies them into
  /// PDF strings as they are, so nothing that either could take for its own may be in one.
  static func destination(_ anchor: String) -> String {
    PercentEncoding(keeping: "-_.", keepsOtherScripts: true)
      .encoded(PDFText.valid(anchor))
  }
}
