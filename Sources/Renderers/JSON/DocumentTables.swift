internal import Document

extension BriefingDocument {
  /// A table of a `briefing.json`, or the data of a chart.
  public struct Table: Sendable, Hashable {
    /// The table's id, or the chart's.
    public var id: String
    public var title: String
    public var columns: [Column]
    public var rows: [Row]

    public struct Column: Sendable, Hashable {
      /// The head over this column and its neighbours; `nil` in older files.
      public var group: String?
      public var header: String
      public var unit: String
    }

    public struct Row: Sendable, Hashable {
      /// As `Table.RowKind`.
      public var kind: String
      public var cells: [Cell]
    }

    public struct Cell: Sendable, Hashable {
      public var text: String
      /// Ids of the numbers in it.
      public var numbers: [String]?
      /// The value before rounding where it holds one number.
      public var value: Double?
    }
  }
}

extension BriefingDocument.Table {
  /// The tables of blocks of the outline, as it is written or read back.
  static func tables(of blocks: [JSONValue]) -> [BriefingDocument.Table] {
    blocks.flatMap { block -> [BriefingDocument.Table] in
      let id = block["id"]?.string ?? ""
      let title = block["title"]?["text"]?.string ?? ""
      switch block["kind"]?.string {
      case "table":
        return [
          BriefingDocument.Table(
            id: id, title: title, columns: (block["columns"]?.elements ?? []).map(Column.init),
            rows: (block["rows"]?.elements ?? []).map(Row.init))
        ]
      case "figure":
        return tables(of: block["data"].map { [$0] } ?? []).map { table in
          BriefingDocument.Table(id: id, title: title, columns: table.columns, rows: table.rows)
        }
      case "figures": return tables(of: block["figures"]?.elements ?? [])
      case "list":
        return (block["items"]?.elements ?? []).flatMap { tables(of: $0.elements) }
      default: return tables(of: block["blocks"]?.elements ?? [])
      }
    }
  }
}

extension BriefingDocument.Table.Column {
  fileprivate init(_ value: JSONValue) {
    self.init(
      group: value["group"]?.string, header: value["header"]?.string ?? "",
      unit: value["unit"]?.string ?? "")
  }
}

extension BriefingDocument.Table.Row {
  fileprivate init(_ value: JSONValue) {
    self.init(
      kind: value["kind"]?.string ?? "",
      cells: (value["cells"]?.elements ?? []).map { cell in
        var number: Double?
        if case .number(let value) = cell["value"] { number = value }
        return BriefingDocument.Table.Cell(
          text: cell["text"]?.string ?? "", numbers: cell["numbers"]?.elements.map(\.string),
          value: number)
      })
  }
}
