internal import Periods
internal import Records
internal import Values

extension FlowLedger {
  /// What one reporter reported about one flow in one period.
  struct Cell {
    /// All products.
    var total: DecimalNumber
    /// The amounts that the total is the sum of.
    var parts: [DecimalNumber]
    private let ownProducts: [String: DecimalNumber]
    /// Where the sums by section stand that it has of its own, each list in an answer.
    private var ownSections: [(answer: FlowCells, places: Range<Int>)] = []
    /// What it is the sum of; empty for a cell of its own.
    private var joined: [Cell] = []
    var evidence: Evidence
    /// Sorted, each once.
    var sources: [String]
    var isSum: Bool
    /// Whether it is what first months of a year add to fewer of them.
    var isDifference = false
    /// How the goods are valued; several where its parts are valued differently.
    private(set) var valuations: Set<TradeFlow.Valuation>
    /// The total as it was known first, where it became known more than once.
    var preliminary: DecimalNumber?
    /// What every vintage rests on, and its sources.
    var vintages: (evidence: Evidence, sources: [String]) = (Evidence(), [])

    /// One cell for several periods, or for several flows.
    init?(joining cells: [Cell]) {
      guard !cells.isEmpty else { return nil }
      total = cells.lazy.map(\.total).sum
      parts = cells.flatMap(\.parts)
      ownProducts = [:]
      joined = cells
      evidence = Evidence(merging: cells.lazy.map(\.evidence))
      sources = cells.map(\.sources).merged()
      isSum = true
      valuations = cells.reduce(into: []) { $0.formUnion($1.valuations) }
    }

    /// The amounts by section. Those of a sum are added up only here: most sums are asked for their
    /// total alone.
    var products: [String: DecimalNumber] {
      guard !joined.isEmpty else { return ownProducts }
      return joined.reduce(into: [:]) { amounts, cell in
        amounts.merge(cell.products, uniquingKeysWith: +)
      }
    }

    /// Where the sums by section stand that it is made of.
    private var sections: [(answer: FlowCells, places: Range<Int>)] {
      ownSections + joined.flatMap(\.sections)
    }

    /// What the amounts by section rest on; asked for only where something is said of sections.
    var evidenceOfSections: Evidence {
      Evidence(
        merging: sections.flatMap { answer, places in places.map { answer.evidence(ofCell: $0) } })
    }

    /// One reporter's sum of all products of one flow in one period, and the sums by section.
    init(_ total: (cell: FlowCell, place: Int), sections: [FlowCell], in answer: FlowCells) {
      let cell = total.cell
      self.total = cell.amount
      parts = cell.isSum ? sections.map(\.amount) : [cell.amount]
      ownProducts = Dictionary(sections.map { ($0.product, $0.amount) }) { _, last in last }
      ownSections = [(answer, (total.place + 1)..<(total.place + 1 + sections.count))]
      evidence = answer.evidence(ofCell: total.place)
      sources = cell.sources
      isSum = cell.isSum
      valuations = [cell.valuation]
      preliminary = cell.firstAmount
      guard preliminary != nil else { return }
      vintages = (answer.evidence(ofCell: total.place, everyVintage: true), cell.everySource)
    }

    /// What the months up to one add to the months up to an earlier one; `nil` where the sum falls:
    /// then earlier months were revised, and no figure can be made of it.
    init?(_ toDate: Cell, minus before: Cell) {
      guard toDate.total >= before.total else { return nil }
      total = toDate.total - before.total
      parts = [toDate.total, -before.total]
      let (later, earlier) = (toDate.products, before.products)
      var rest: [String: DecimalNumber] = [:]
      if !earlier.isEmpty {
        for code in Set(later.keys).union(earlier.keys) {
          rest[code] = (later[code] ?? .zero) - (earlier[code] ?? .zero)
        }
      }
      ownProducts = rest.values.contains { $0 < .zero } ? [:] : rest
      ownSections = toDate.sections + before.sections
      evidence = Evidence(merging: [toDate.evidence, before.evidence])
      sources = toDate.sources.merged(with: before.sources)
      isSum = true
      isDifference = true
      valuations = toDate.valuations.union(before.valuations)
    }

    /// What it is the sum of, down to what records or differences give; itself where it is no sum.
    var leaves: [Cell] { joined.isEmpty ? [self] : joined.flatMap(\.leaves) }
  }
}
