internal import Fields
internal import Values

/// How the numbers of one sheet are written: one that can only be read in one way tells for all of them
/// what stands before decimals.
struct SheetNumber: Sendable {
  private var hasPoint = false
  private var hasComma = false
  /// The first number that may be read in two ways.
  private(set) var open: String?
  private var told: CellConventions.DecimalMark?

  /// The same, where somebody has said what stands before decimals: it counts where no number tells.
  func told(_ mark: StatedTerms.DecimalMark?) -> SheetNumber {
    var copy = self
    copy.told = mark.map { $0 == .comma ? .comma : .point }
    return copy
  }

  /// Looks at a cell of numbers.
  mutating func look(at cell: CellValue) {
    guard case .text = cell else { return }
    switch NumberMarks(cell: cell.text)?.meaning {
    case .decided(.point): hasPoint = true
    case .decided(.comma): hasComma = true
    case .open: open = open ?? cell.text
    case .some(.none), nil: break
    }
  }

  /// Whether somebody has to say what stands before decimals.
  var isUndecided: Bool { open != nil && hasPoint == hasComma }

  /// A cell's number; `nil` for one that is none, or contradicts the others.
  func number(_ cell: CellValue) -> DecimalNumber? {
    if case .number(let number) = cell { return number }
    var text = cell.text
    let mark = mark
    if let mark, case .open(let found) = NumberMarks(cell: text)?.meaning,
      (found == .comma) != (mark == .comma)
    {
      // The other mark can only stand between thousands.
      text = text.filter { $0 != (found == .comma ? "," : ".") }
    }
    guard let plain = try? NumberCell(mark: mark ?? .undecided).plain(text) else { return nil }
    return DecimalNumber(plain)
  }

  /// Whether a cell holds a number, whatever stands before its decimals.
  static func isNumber(_ cell: CellValue) -> Bool {
    if case .number = cell { return true }
    return NumberMarks(cell: cell.text) != nil
  }

  private var mark: CellConventions.DecimalMark? {
    if hasPoint != hasComma { return hasPoint ? .point : .comma }
    return hasPoint ? nil : told
  }
}
