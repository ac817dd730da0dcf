internal import Document
internal import Language

/// A table without the columns that say nothing row by row: one text in all of them becomes a note,
/// what is undefined nearly everywhere is named below, empty columns go.
struct AdaptedTable {
  private(set) var columns: [Table.Column]
  private(set) var rows: [Table.Row]
  /// What the columns that went have to say, each a sentence.
  private(set) var notes: [[Inline]] = []

  private let words: Sentences
  /// What stands in a cell without a number.
  private let undefined: Table.Cell

  /// The fewest rows in which a column can be constant.
  private static let fewestRows = 2
  /// The fewest rows in which a column can be mostly undefined.
  private static let fewestNumbers = 4
  /// From this many undefined cells on they stay empty, and a note says so.
  private static let fewestBlanks = 3

  init(_ draft: TableDraft, words: Sentences, undefined: String) {
    columns = draft.columns
    rows = draft.rows
    self.words = words
    self.undefined = .words(undefined)
    guard draft.count >= Self.fewestRows else { return }
    for index in draft.columns.indices.reversed() where !draft.columns[index].isRowHeader {
      // Columns under one head are read together.
      guard columns[index].group.isEmpty, let remark = remark(onColumn: index) else { continue }
      if !remark.isEmpty { notes.insert(remark, at: 0) }
      remove(index)
    }
    blank()
  }

  /// What stands in place of a column, nothing for an empty one; `nil` where it stays.
  private func remark(onColumn index: Int) -> [Inline]? {
    let body = rows.filter { $0.kind != .group && index < $0.cells.count }
    let texts = body.compactMap { $0.cells[index].text }
    guard texts.count == body.count, let first = texts.first else { return nil }
    if texts.allSatisfy(\.isEmpty) { return [] }
    let name = name(ofColumn: index)
    if columns[index].alignment == .leading {
      let isConstant = texts.allSatisfy { $0 == first } && !first.contains(where: \.isDrawn)
      return isConstant ? [.text(name + ": ")] + first + [.text(".")] : nil
    }
    guard body.count >= Self.fewestNumbers else { return nil }
    let known = body.filter { $0.cells[index] != undefined }
    if known.isEmpty { return [.text(words.withoutFigure(name))] }
    // One number is told with the name of its row, which heads of groups would have to complete.
    guard known.count == 1, !rows.contains(where: { $0.kind == .group }),
      let row = known[0].cells[0].text, let number = known[0].cells[index].text
    else { return nil }
    let unit = columns[index].unit.isEmpty ? "" : ", \(columns[index].unit)"
    return [.text("\(name)\(unit): ")] + row + [.text(" ")] + number + [.text(".")]
  }

  /// What a column is called outside its table: with the one before it where others are called alike.
  private func name(ofColumn index: Int) -> String {
    let name = columns[index].header.plainText
    let isAlone = columns.count { $0.header.plainText == name } == 1
    return isAlone || index == 0 ? name : "\(columns[index - 1].header.plainText), \(name)"
  }

  private mutating func remove(_ index: Int) {
    columns.remove(at: index)
    for row in rows.indices where rows[row].kind != .group && index < rows[row].cells.count {
      rows[row].cells.remove(at: index)
    }
  }

  /// Leaves cells without a number empty where there are many.
  private mutating func blank() {
    let count = rows.reduce(0) { $0 + $1.cells.count { $0 == undefined } }
    guard count >= Self.fewestBlanks else { return }
    for row in rows.indices {
      rows[row].cells = rows[row].cells.map { $0 == undefined ? .empty : $0 }
    }
    notes.append([.text(words.blankCell)])
  }
}

extension Table.Cell {
  /// Its text; `nil` where it is drawn.
  fileprivate var text: [Inline]? {
    if case .text(let text) = self { text } else { nil }
  }
}

extension Inline {
  /// Whether it is drawn, so that its column says something at a glance.
  fileprivate var isDrawn: Bool {
    if case .mark = self { true } else { false }
  }
}
