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
      case .address(let address): ("uri='\(Self.quoted(Self.ascii(address)))'", address)
      case .anchor(let name): ("dest='\(Self.quoted(name))'", name)
      }
    tags.append(Tag(.link, alternative: words))
    open.append("Link")
    cairo_tag_begin(cairo, "Link", "\(place) rect=[\(r.x) \(r.y) \(r.width) \(r.height)]")
  }

  func endLink(on cairo: OpaquePointer) { end(on: cairo) }

  func anchor(_ name: String, at point: Point, on cairo: OpaquePointer) {
    cairo_tag_begin(
      cairo, "cairo.dest", "name='\(Self.quoted(name))' x=\(point.x) y=\(point.y)")
    cairo_tag_end(cairo, "cairo.dest")
  }

  /// Tag attributes are quoted with `'`; a backslash escapes.
  static func quoted(_ text: String) -> String {
    var quoted = ""
    for character in text {
      if character == "'" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted
  }

  /// Link addresses must be ASCII: other bytes are percent-encoded.
  static func ascii(_ address: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return address.utf8.map { byte in
      byte > 0x20 && byte < 0x7F
        ? String(UnicodeScalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }.joined()
  }
}
