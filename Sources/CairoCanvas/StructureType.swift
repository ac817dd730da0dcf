public import Drawing

extension Tag.Role {
  /// The structure type's name in a PDF, e.g. `TH`; `nil` for an artifact, which is none.
  public var structureType: String? {
    switch self {
    case .document: "Document"
    case .section: "Sect"
    case .heading(let level): "H\(min(max(level, 1), 6))"
    case .paragraph: "P"
    case .list: "L"
    case .listItem: "LI"
    case .listLabel: "Lbl"
    case .listBody: "LBody"
    case .table: "Table"
    case .tableHead: "THead"
    case .tableBody: "TBody"
    case .tableRow: "TR"
    case .tableHeaderCell: "TH"
    case .tableCell: "TD"
    case .figure: "Figure"
    case .caption: "Caption"
    case .note: "Note"
    case .reference: "Reference"
    case .quote: "Quote"
    case .span: "Span"
    case .link: "Link"
    case .contents: "TOC"
    case .contentsItem: "TOCI"
    case .artifact: nil
    }
  }
}
