extension BriefingDocument {
  /// A table of a `briefing.json`, or the data of a chart.
  public struct Table: Sendable, Hashable {
    /// The table's id, or the chart's.
    public var id: String
    public var title: String
    public var columns: [Column]
    public var rows: [Row]

    public struct Column: Sendable, Hashable, Decodable {
      /// The head over this column and its neighbours; `nil` in older files.
      public var group: String?
      public var header: String
      public var unit: String
    }

    public struct Row: Sendable, Hashable, Decodable {
      /// As `Table.RowKind`.
      public var kind: String
      public var cells: [Cell]
    }

    public struct Cell: Sendable, Hashable, Decodable {
      public var text: String
      /// Ids of the numbers in it.
      public var numbers: [String]?
      /// The value before rounding where it holds one number.
      public var value: Double?
    }
  }
}

/// A block of the outline, as far as tables stand in it.
struct OutlineBlock: Decodable {
  private struct Words: Decodable { var text: String }

  let tables: [BriefingDocument.Table]

  private enum Key: String, CodingKey {
    case kind, id, title, columns, rows, data, blocks, items, figures
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    let kind = try members.decode(String.self, forKey: .kind)
    switch kind {
    case "table":
      tables = [
        BriefingDocument.Table(
          id: try members.decode(String.self, forKey: .id),
          title: try members.decode(Words.self, forKey: .title).text,
          columns: try members.decode([BriefingDocument.Table.Column].self, forKey: .columns),
          rows: try members.decode([BriefingDocument.Table.Row].self, forKey: .rows))
      ]
    case "figure":
      // The values of a chart may stand in a table of their own.
      var table = try members.decodeIfPresent(OutlineBlock.self, forKey: .data)?.tables ?? []
      for index in table.indices {
        table[index].id = try members.decode(String.self, forKey: .id)
        table[index].title = try members.decode(Words.self, forKey: .title).text
      }
      tables = table
    case "figures":
      tables = try members.decode([OutlineBlock].self, forKey: .figures).flatMap(\.tables)
    case "list":
      tables = try members.decode([[OutlineBlock]].self, forKey: .items)
        .flatMap { $0.flatMap(\.tables) }
    default:
      tables =
        try members.decodeIfPresent([OutlineBlock].self, forKey: .blocks)?
        .flatMap(\.tables) ?? []
    }
  }
}

extension BriefingDocument.Table {
  /// The tables of blocks as the outline has them: what `OutlineBlock` reads back from the file.
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
