public import Charts

/// A table: columns, rows, and its words.
public struct Table: Sendable, Hashable, Codable {
  /// How a column's cells are set.
  public enum Alignment: String, Sendable, Hashable, CaseIterable, Codable {
    /// Text, from the left, wrapping.
    case leading
    /// Aligned on the decimal mark, the block of numbers at the right under its header.
    case decimal
    case trailing
    case center
  }

  public struct Column: Sendable, Hashable, Codable {
    public var header: [Inline]
    /// The unit, in a line of its own below the header; empty for none.
    public var unit: String
    public var alignment: Alignment
    /// How much of the spare width the column takes against others; 0: as wide as its content.
    public var flexibility: Double
    /// The cells of this column name their row.
    public var isRowHeader: Bool
    /// A head over this column and its neighbours with the same one; empty for none.
    public var group: String

    public init(
      _ header: [Inline], unit: String = "", alignment: Alignment = .leading,
      flexibility: Double = 1, isRowHeader: Bool = false, group: String = ""
    ) {
      self.header = header
      self.unit = unit
      self.alignment = alignment
      self.flexibility = flexibility
      self.isRowHeader = isRowHeader
      self.group = group
    }
  }

  public enum Cell: Sendable, Hashable, Codable {
    case text([Inline])
    /// A line of values as small as a word, with its words.
    case sparkline(Sparkline, alternative: String)
  }

  public enum RowKind: String, Sendable, Hashable, CaseIterable, Codable {
    case body
    /// Bold, above it a hairline, kept with the row before.
    case total
    /// One cell over all columns that heads the rows below, kept with the next row.
    case group
  }

  public struct Row: Sendable, Hashable, Codable {
    public var cells: [Cell]
    public var kind: RowKind

    public init(_ cells: [Cell], kind: RowKind = .body) {
      self.cells = cells
      self.kind = kind
    }
  }

  /// Unique in the document.
  public var id: String
  /// "Table 1", in the briefing's language; empty for the data table of a figure.
  public var label: String
  /// What the table shows; empty for none.
  public var title: [Inline]
  public var subtitle: [Inline]
  public var columns: [Column]
  /// Every row has a cell for each column; a group row has one cell.
  public var rows: [Row]
  /// Source line and notes.
  public var source: [Inline]

  public init(
    id: String, label: String = "", title: [Inline] = [], subtitle: [Inline] = [],
    columns: [Column], rows: [Row], source: [Inline] = []
  ) {
    self.id = id
    self.label = label
    self.title = title
    self.subtitle = subtitle
    self.columns = columns
    self.rows = rows
    self.source = source
  }

  /// The heads over the columns in order, each with how many it stands over; a column without one is
  /// alone. Empty where no column has one.
  public var groups: [(title: String, count: Int)] {
    guard columns.contains(where: { !$0.group.isEmpty }) else { return [] }
    var groups: [(title: String, count: Int)] = []
    for column in columns {
      if let last = groups.last, last.title == column.group, !column.group.isEmpty {
        groups[groups.count - 1].count += 1
      } else {
        groups.append((column.group, 1))
      }
    }
    return groups
  }
}
