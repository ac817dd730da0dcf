internal import CMarkdown
package import Document

/// Reads CommonMark with tables: raw HTML is kept as plain text, images become their text, links
/// lead only to http, https and mailto addresses. All calls of cmark-gfm are in this file.
package enum Markdown {
  /// The most quotations, list items, emphases and links inside each other: what stages after this
  /// one do with a text, they do level by level.
  package static let deepest = 16

  /// A text as blocks.
  ///
  /// - Parameter refused: Is told of each link that becomes its text alone.
  package static func blocks(
    _ text: String, style: Paragraph.Style = .body, refused: ((RefusedLink) -> Void)? = nil
  ) throws(NestingProblem) -> [Block] {
    try blocks(
      FilledTemplate(markdown: Sentinel.removed(from: text)), style: style, refused: refused)
  }

  /// A filled template as blocks.
  ///
  /// - Parameters:
  ///   - footnote: Takes a footnote's text and gives its mark; without it there are none.
  ///   - refused: Is told of each link that becomes its text alone.
  package static func blocks(
    _ filled: FilledTemplate, style: Paragraph.Style = .body,
    footnote: (([Inline]) -> Inline)? = nil, refused: ((RefusedLink) -> Void)? = nil
  ) throws(NestingProblem) -> [Block] {
    try Tree.read(filled.markdown, hasFootnotes: footnote != nil) { root in
      MarkdownConversion(
        values: filled.values, style: style, notes: root.children.filter(\.isFootnote),
        footnote: footnote, refused: refused
      ).blocks(in: root)
    } ?? []
  }

  /// A text as running text.
  package static func inlines(
    _ text: String, refused: ((RefusedLink) -> Void)? = nil
  ) throws(NestingProblem) -> [Inline] {
    try inlines(FilledTemplate(markdown: Sentinel.removed(from: text)), refused: refused)
  }

  /// A filled template as running text; several paragraphs are joined with a space.
  package static func inlines(
    _ filled: FilledTemplate, footnote: (([Inline]) -> Inline)? = nil,
    refused: ((RefusedLink) -> Void)? = nil
  ) throws(NestingProblem) -> [Inline] {
    var inlines: [Inline] = []
    for block in try blocks(filled, footnote: footnote, refused: refused) {
      if !inlines.isEmpty { inlines.append(.text(" ")) }
      switch block {
      case .paragraph(let paragraph): inlines += paragraph.text
      case .heading(let heading): inlines += heading.text
      default: break
      }
    }
    return inlines
  }

  /// A node of a parsed text, valid while the tree is read.
  package struct Node {
    fileprivate let pointer: OpaquePointer

    /// `cmark_node_get_type_string`: "paragraph", "heading", "text", ...; for footnotes, which
    /// it has no words for, the name of the constant.
    package var type: String {
      switch cmark_node_get_type(pointer) {
      case CMARK_NODE_FOOTNOTE_DEFINITION: "footnote_definition"
      case CMARK_NODE_FOOTNOTE_REFERENCE: "footnote_reference"
      default: String(cString: cmark_node_get_type_string(pointer))
      }
    }
    /// `cmark_node_get_literal`.
    package var literal: String {
      cmark_node_get_literal(pointer).map { String(cString: $0) } ?? ""
    }
    /// `cmark_node_get_url`.
    package var address: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
    /// `cmark_node_get_heading_level`.
    package var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    /// `cmark_node_get_list_type`.
    package var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    /// `cmark_node_first_child` and `cmark_node_next`.
    package var children: [Node] {
      var nodes: [Node] = []
      var next = cmark_node_first_child(pointer)
      while let node = next {
        nodes.append(Node(pointer: node))
        next = cmark_node_next(node)
      }
      return nodes
    }
    /// Whether it is the text of a footnote; those that are referred to stand at the end.
    package var isFootnote: Bool { type == "footnote_definition" }
    /// `cmark_gfm_extensions_get_table_row_is_header`.
    package var isTableHeader: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }
    /// `cmark_gfm_extensions_get_table_alignments`: `l`, `c`, `r` or 0 for each column.
    package var tableAlignments: [UInt8] {
      let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
      guard let alignments = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
      return Array(UnsafeBufferPointer(start: alignments, count: count))
    }
  }

  /// A parsed text, freed when it has been read.
  private enum Tree {
    static func read<Result>(
      _ text: String, hasFootnotes: Bool, _ step: (Node) -> Result
    ) throws(NestingProblem) -> Result? {
      cmark_gfm_core_extensions_ensure_registered()
      let options = CMARK_OPT_DEFAULT | (hasFootnotes ? CMARK_OPT_FOOTNOTES : 0)
      guard let parser = cmark_parser_new(options) else { return nil }
      defer { cmark_parser_free(parser) }
      if let table = cmark_find_syntax_extension("table") {
        cmark_parser_attach_syntax_extension(parser, table)
      }
      cmark_parser_feed(parser, text, text.utf8.count)
      guard let document = cmark_parser_finish(parser) else { return nil }
      defer { cmark_node_free(document) }
      if let problem = nesting(in: document) { throw problem }
      return step(Node(pointer: document))
    }

    /// The first part that is too deep (`cmark_iter_next`, which does not recurse).
    private static func nesting(in document: OpaquePointer) -> NestingProblem? {
      guard let iterator = cmark_iter_new(document) else { return nil }
      defer { cmark_iter_free(iterator) }
      var level = 0
      var line = 1
      var isInFootnote = false
      while true {
        let event = cmark_iter_next(iterator)
        guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else {
          return nil
        }
        // What stands in a line has no line of its own in every version.
        if event == CMARK_EVENT_ENTER { line = max(line, Int(cmark_node_get_start_line(node))) }
        let type = cmark_node_get_type(node)
        if type == CMARK_NODE_FOOTNOTE_DEFINITION { isInFootnote = event == CMARK_EVENT_ENTER }
        if type == CMARK_NODE_FOOTNOTE_REFERENCE, isInFootnote {
          return NestingProblem(line: line, isFootnote: true)
        }
        guard holdsOthers(type) else { continue }
        level += event == CMARK_EVENT_ENTER ? 1 : -1
        if level > Markdown.deepest { return NestingProblem(line: line) }
      }
    }

    /// Whether parts of a kind stand inside each other without end.
    private static func holdsOthers(_ type: cmark_node_type) -> Bool {
      switch type {
      case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_ITEM, CMARK_NODE_EMPH, CMARK_NODE_STRONG,
        CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        true
      default: false
      }
    }
  }
}
