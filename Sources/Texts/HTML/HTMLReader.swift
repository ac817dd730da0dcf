internal import CXML

/// A page as blocks, by libxml2's HTML parser.
///
/// The parser builds no tree: it calls back for each element and each run of characters, and each run
/// is kept with its place.
final class HTMLReader {
  /// The blocks in the order of the page.
  private(set) var blocks: [HTMLBlock] = []
  /// The numbers and names of the elements that hold blocks.
  private(set) var containers: [Int: String] = [0: "body"]
  /// What `meta` elements say, by name or property.
  private(set) var meta: [String: String] = [:]
  /// The page's own address by `link rel="canonical"`.
  private(set) var canonical: String?
  /// The words of `title`.
  private(set) var title = ""
  /// Whether the page was nested deeper, or had more blocks, than is read.
  private(set) var isCut = false

  private let source: [UInt8]
  private var open: [(name: String, container: Int)] = []
  private var apart = 0
  private var links = 0
  private var titles = 0

  /// Reads a page in UTF-8 (`cxml_read_html`).
  init(_ source: [UInt8]) {
    self.source = source
    var listener = cxml_listener()
    listener.reader = Unmanaged.passUnretained(self).toOpaque()
    listener.begin = { reader, name, attributes in
      guard let reader, let name else { return 1 }
      let page = Unmanaged<HTMLReader>.fromOpaque(reader).takeUnretainedValue()
      page.begin(String(cString: name), HTMLReader.pairs(attributes))
      return page.isCut ? 1 : 0
    }
    listener.end = { reader, name in
      guard let reader, let name else { return }
      Unmanaged<HTMLReader>.fromOpaque(reader).takeUnretainedValue().end(String(cString: name))
    }
    listener.characters = { reader, characters, count, end in
      guard let reader, let characters else { return }
      let bytes = UnsafeRawBufferPointer(start: characters, count: count)
      Unmanaged<HTMLReader>.fromOpaque(reader).takeUnretainedValue().add(Array(bytes), end: end)
    }
    source.withUnsafeBytes { buffer in
      cxml_read_html(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, &listener)
    }
  }

  private static func pairs(
    _ attributes: UnsafePointer<UnsafePointer<CChar>?>?
  ) -> [String: String] {
    var pairs: [String: String] = [:]
    guard let attributes else { return pairs }
    var place = 0
    while let name = attributes[place], place < 200 {
      pairs[String(cString: name)] = attributes[place + 1].map { String(cString: $0) } ?? ""
      place += 2
    }
    return pairs
  }

  private func begin(_ name: String, _ attributes: [String: String]) {
    guard open.count < TextLimits.openElements, blocks.count < TextLimits.blocks else {
      isCut = true
      return
    }
    note(name, attributes)
    var container = open.last?.container ?? 0
    if HTMLElements.containers.contains(name) {
      container = containers.count
      containers[container] = name
    }
    open.append((name, container))
    if HTMLElements.apart.contains(name) { apart += 1 }
    if name == "a" { links += 1 }
    if name == "title" { titles += 1 }
    if HTMLElements.isBlock(name) { startBlock() }
  }

  private func note(_ name: String, _ attributes: [String: String]) {
    if name == "meta",
      let key = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"],
      let content = attributes["content"]
    {
      meta[key.lowercased()] = meta[key.lowercased()] ?? content
    } else if name == "time", let time = attributes["datetime"], apart == 0 {
      meta["time"] = meta["time"] ?? time
    } else if name == "link", attributes["rel"] == "canonical" {
      canonical = canonical ?? attributes["href"]
    }
  }

  private func end(_ name: String) {
    guard !isCut, let place = open.lastIndex(where: { $0.name == name }) else { return }
    for element in open[place...] {
      if HTMLElements.apart.contains(element.name) { apart -= 1 }
      if element.name == "a" { links -= 1 }
      if element.name == "title" { titles -= 1 }
    }
    open.removeSubrange(place...)
    if HTMLElements.isBlock(name) { startBlock() }
  }

  private func startBlock() {
    guard let last = open.last(where: { HTMLElements.isBlock($0.name) }) else { return }
    let block = HTMLBlock(element: last.name, container: last.container, isApart: apart > 0)
    if let end = blocks.last, end.pieces.isEmpty {
      blocks[blocks.count - 1] = block
    } else {
      blocks.append(block)
    }
  }

  private func add(_ bytes: [UInt8], end: Int) {
    guard !isCut else { return }
    if titles > 0 {
      if title.utf8.count < 1_000 { title += String(decoding: bytes, as: UTF8.self) }
      return
    }
    if blocks.isEmpty {
      blocks.append(HTMLBlock(element: "body", container: 0, isApart: false))
    }
    let last = blocks.count - 1
    blocks[last].pieces.append(HTMLBlock.Piece(bytes: bytes, original: place(of: bytes, end: end)))
    blocks[last].byteCount += bytes.count
    if links > 0 { blocks[last].linkBytes += bytes.count }
  }

  /// Where a run stood: it ends where the parser is, or a few bytes before; a run that does not stand
  /// there as it is was an entity.
  private func place(of bytes: [UInt8], end: Int) -> Int? {
    for back in 0...4 {
      let start = end - bytes.count - back
      guard start >= 0, start + bytes.count <= source.count else { continue }
      if source[start..<start + bytes.count].elementsEqual(bytes) { return start }
    }
    return nil
  }
}
