internal import Periods
internal import Records
internal import Values

/// The amounts of the parts of a measure in one period, as they were reported of each of its flows.
struct FlowParts {
  /// The amount of each part, by its code; they sum to the whole.
  let amounts: [String: DecimalNumber]
  private let division: TradePicture.Division
  private let cells: [(flow: TradeMeasure, cell: FlowLedger.Cell)]

  /// - Parameter cells: The flows that the measure is made of.
  init(
    of measure: TradeMeasure, _ division: TradePicture.Division,
    _ cells: [(flow: TradeMeasure, cell: FlowLedger.Cell)]
  ) {
    self.division = division
    self.cells = cells
    switch division {
    case .flow:
      amounts = Dictionary(uniqueKeysWithValues: cells.map { ($0.flow.rawValue, $0.cell.total) })
    case .product:
      let whole = FlowLedger.Cell(joining: cells.map(\.cell))
      var products = whole?.products ?? [:]
      let sections = products.filter { $0.key != ProductCode.rest }.values.sum
      let rest = (whole?.total ?? .zero) - sections
      products[ProductCode.rest] = rest == .zero ? nil : rest
      amounts = products
    }
  }

  /// Whether the parts are told of the whole: by section, where each flow has sections throughout or
  /// not at all, one has some, and none has more of them than its total.
  var isWhole: Bool {
    guard division == .product else { return !cells.isEmpty }
    return amounts.keys.contains { $0 != ProductCode.rest }
      && cells.allSatisfy { $0.cell.division != .mixed && !$0.cell.hasSectionsBeyondTotal }
  }

  /// The parts whose amounts are known in both of two periods, also where they are nothing: none
  /// where the same flows are not told by section, and not what no section holds where a section of
  /// one period may lie in it in the other.
  func codes(comparableTo other: FlowParts) -> Set<String> {
    let all = Set(amounts.keys).union(other.amounts.keys)
    guard cells.count == other.cells.count, other.isWhole else { return [] }
    guard division == .product else { return all }
    let isAlike = zip(cells, other.cells).allSatisfy { now, before in
      now.cell.division.isComparable(to: before.cell.division)
    }
    guard isAlike else { return [] }
    let sections = all.subtracting([ProductCode.rest])
    let known = sections.filter { code in
      (cells + other.cells).allSatisfy { $0.cell.knows(code) }
    }
    return known == sections ? all : known
  }

  /// What the amounts of sections rest on; nothing of other parts.
  var evidenceOfSections: Evidence {
    division == .product ? Evidence(merging: cells.map(\.cell.evidenceOfSections)) : Evidence()
  }

  /// The amount of a part; zero where there is none.
  func amount(of code: String) -> Double { (amounts[code] ?? .zero).value }

  /// How the amount of a part is made: of what each flow has of it, or as what is left of the whole.
  func calculation(of code: String, _ total: Quantity) -> Calculation {
    guard division == .product, code == ProductCode.rest, let whole = total.value else {
      let parts = cells.compactMap { flow, cell in
        division == .flow ? (flow.rawValue == code ? cell.total : nil) : cell.products[code]
      }
      return Calculation(.sumOfPart, parts.map { Calculation.Given(.part, $0.value) })
    }
    let others = amounts.filter { $0.key != ProductCode.rest }.sorted { $0.key < $1.key }
    return Calculation(
      .rest,
      [Calculation.Given(.whole, whole)]
        + others.map { Calculation.Given(.otherPart, $0.value.value) })
  }
}
