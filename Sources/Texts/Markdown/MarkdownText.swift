/// A plain or Markdown file as paragraphs, without the marks of headings, lists, emphasis and links.
struct MarkdownText {
  private var builder = PlainTextBuilder()
  /// The first heading.
  private(set) var title: String?

  /// The paragraphs of a text.
  ///
  /// - Parameters:
  ///   - start: the bytes at the beginning to leave out, a header.
  ///   - hasMarks: whether it is Markdown; of a plain text only the paragraphs are found.
  init(_ text: String, from start: Int = 0, hasMarks: Bool) {
    let bytes = Array(text.utf8)
    var place = start
    var inFence = false
    while place < bytes.count, !builder.isFull {
      let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
      var line = bytes[place..<end]
      place = end + 1
      line = line.drop { $0 == 0x20 || $0 == 0x09 }
      while let last = line.last, last == 0x0D || last == 0x20 { line = line.dropLast() }
      if hasMarks, line.starts(with: Array("```".utf8)) {
        inFence.toggle()
        builder.endBlock()
      } else if line.isEmpty {
        builder.endBlock()
      } else if hasMarks, !inFence {
        addMarked(line)
      } else {
        builder.append(line, at: line.startIndex)
        // A line of a plain text is a paragraph: the files of news that people keep have no others.
        builder.endBlock()
      }
    }
    builder.endBlock()
  }

  /// The plain text and where each piece of it stood.
  var result: (text: String, offsets: OffsetMap, isCut: Bool) {
    (builder.text, builder.offsets, builder.isFull)
  }

  private mutating func addMarked(_ line: ArraySlice<UInt8>) {
    let mark = line.prefix { "#>*-+".utf8.contains($0) }
    let rest = line[mark.endIndex...]
    let isBlock = !mark.isEmpty && (rest.isEmpty || rest.first == 0x20)
    if isBlock { builder.endBlock() }
    let words = isBlock ? rest.drop { $0 == 0x20 } : line
    let before = builder.bytes.count
    addInline(words)
    builder.append([0x20], at: nil)
    guard isBlock else { return }
    if mark.first == UInt8(ascii: "#"), title == nil {
      title = String(decoding: builder.bytes[before...], as: UTF8.self)
    }
    if mark.first != UInt8(ascii: ">") { builder.endBlock() }
  }

  /// Leaves out `*`, `_`, `` ` `` and the address of `[words](address)`.
  private mutating func addInline(_ words: ArraySlice<UInt8>) {
    var place = words.startIndex
    while place < words.endIndex {
      let byte = words[place]
      if byte == UInt8(ascii: "]"), place + 1 < words.endIndex,
        words[place + 1] == UInt8(ascii: "("),
        let close = words[place...].firstIndex(of: UInt8(ascii: ")"))
      {
        place = close + 1
        continue
      }
      if !"*_`[]".utf8.contains(byte) {
        builder.append(CollectionOfOne(byte), at: place)
      }
      place += 1
    }
  }
}
