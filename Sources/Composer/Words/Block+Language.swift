internal import Document

extension [Inline] {
  /// Text of some language inside text of another: marked where the two differ, so that it is read
  /// out and hyphenated as what it is.
  ///
  /// - Parameter own: `nil` where the text serves every language.
  func marked(as own: String?, in language: String) -> [Inline] {
    guard let own, own != language, !isEmpty else { return self }
    return [.language(own, self)]
  }
}

extension [Block] {
  /// Blocks read from Markdown, each text in them marked as being in another language.
  func marked(as own: String?, in language: String) -> [Block] {
    guard let own, own != language else { return self }
    return map { block in
      switch block {
      case .heading(var heading):
        heading.text = heading.text.marked(as: own, in: language)
        return .heading(heading)
      case .paragraph(var paragraph):
        paragraph.text = paragraph.text.marked(as: own, in: language)
        return .paragraph(paragraph)
      case .list(let ordered, let items):
        return .list(ordered: ordered, items: items.map { $0.marked(as: own, in: language) })
      case .quote(let inner): return .quote(inner.marked(as: own, in: language))
      case .table(let table): return .table(table.marked(as: own, in: language))
      default: return block
      }
    }
  }
}

extension Table {
  fileprivate func marked(as own: String, in language: String) -> Table {
    var table = self
    for index in table.columns.indices {
      table.columns[index].header = table.columns[index].header.marked(as: own, in: language)
    }
    for row in table.rows.indices {
      for cell in table.rows[row].cells.indices {
        guard case .text(let text) = table.rows[row].cells[cell] else { continue }
        table.rows[row].cells[cell] = .text(text.marked(as: own, in: language))
      }
    }
    return table
  }
}
