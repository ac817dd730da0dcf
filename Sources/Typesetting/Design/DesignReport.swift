internal import Document
internal import Drawing

/// What a critical eye finds on the pages of a document: measured, not judged. `briefing check
/// --design` tells it.
public struct DesignReport: Sendable {
  /// The share of an inner page's text area that may stay empty at its foot.
  public static let emptiestFoot = 0.2
  /// The share of the last page of several that should be full.
  public static let fullestLast = 0.25
  /// The fewest lines on a page; a figure counts as five.
  public static let fewestLines = 5
  /// The smallest type, in points.
  public static let smallestType = 7.0

  /// One thing that an editor would not print.
  public struct Finding: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      /// The share of the page that is empty at its foot.
      case emptyFoot(Double)
      /// The share of the last page that is full.
      case shortLastPage(Double)
      case fewLines(Int)
      case smallType(Double)
    }

    public var kind: Kind
    /// From 1.
    public var page: Int
    /// The section that the page ends in; empty before the first.
    public var section: String
  }

  /// The empty share of each page at its foot, in order.
  public let feet: [Double]
  /// Words divided at the ends of lines in the cells of tables.
  public let dividedInCells: Int
  public let findings: [Finding]

  /// Measures the pages of a document.
  public init(_ pages: [Page]) {
    feet = pages.map(\.fill.foot)
    dividedInCells = pages.reduce(0) { $0 + $1.frame.dividedInCells }
    var findings: [Finding] = []
    var section = ""
    for page in pages {
      section = page.outline.last { $0.level == 1 }?.anchor ?? section
      func find(_ kind: Finding.Kind) {
        findings.append(Finding(kind: kind, page: page.number, section: section))
      }
      if page.number < pages.count {
        if page.fill.foot > Self.emptiestFoot + 0.000_1 { find(.emptyFoot(page.fill.foot)) }
      } else if pages.count > 1, 1 - page.fill.foot < Self.fullestLast {
        find(.shortLastPage(1 - page.fill.foot))
      }
      if page.fill.lines < Self.fewestLines, pages.count > 1 { find(.fewLines(page.fill.lines)) }
      if let size = page.frame.smallestType, size < Self.smallestType - 0.001 {
        find(.smallType(size))
      }
    }
    self.findings = findings
  }

  /// The mean of the empty feet of the pages before the last; 0 where there is none.
  public var meanFoot: Double {
    let inner = feet.dropLast()
    return inner.isEmpty ? 0 : inner.reduce(0, +) / Double(inner.count)
  }
}

extension Frame {
  /// The size of the smallest text, in points; `nil` without text.
  fileprivate var smallestType: Double? {
    items.compactMap { item -> Double? in
      switch item {
      case .text(let run, _): run.text.contains { !$0.isWhitespace } ? run.style.size : nil
      case .group(let frame, _): frame.smallestType
      default: nil
      }
    }.min()
  }

  /// How many lines of cells end with a hyphen that more lines of the cell follow.
  fileprivate var dividedInCells: Int {
    var cells: [Bool] = []
    var last: (text: String, y: Double)?
    var count = 0
    for item in items {
      switch item {
      case .tagStart(let tag):
        let isCell = tag.role == .tableCell || tag.role == .tableHeaderCell
        cells.append(isCell)
        if isCell { last = nil }
      case .tagEnd: _ = cells.popLast()
      case .text(let run, let point) where cells.contains(true):
        if let last, point.y > last.y + 1, last.text.hasSuffix("-") || last.text.hasSuffix("‐") {
          count += 1
        }
        last = (run.text, point.y)
      default: break
      }
    }
    return count
  }
}
