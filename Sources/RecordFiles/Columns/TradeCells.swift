internal import Fields
internal import Periods
internal import Records
internal import Values

/// What the cells of a plain row of trade mean, once their texts were read by the table's own reader.
final class TradeCells {
  /// A plain row: what it says, by numbers.
  struct Row {
    var numbers: TradeRows.Numbers
    var digits: NumberScan.Digits
    var weight: Double?
  }

  /// The column of a text that repeats, with the values that its texts mean.
  private final class Column<Value> {
    let column: Int?
    let texts = CellNumbers()
    /// The first is that of an empty cell.
    var values: [Value]

    init(_ column: Int?, empty: Value) {
      self.column = column
      values = [empty]
    }
  }

  private(set) var parts = TradeParts()
  private let plan: TradePlan
  private let isDated: ([String]) -> Bool
  private let period: Column<Int32>
  private let product: Column<Int32>
  private let reporter: Column<String>
  private let partner: Column<String>
  private let flow: Column<TradeFlow.Direction>
  private let currency: Column<String>
  private let valuation: Column<TradeFlow.Valuation?>
  private let sources: Column<[String]>
  private let seen: Column<Day?>
  private let until: Column<Day?>
  private let flags: Column<[String]>
  private let value: Int
  private let weight: Int?
  private let id: Int?
  private let origin: Int?
  private let needsSources: Bool
  /// By source list: whether it tells since when a row was known.
  private var dated = [false]
  private var lastRelation = (cells: SIMD8<Int32>(repeating: -2), number: Int32(0))
  private var lastStamp = (cells: SIMD4<Int32>(repeating: -2), number: Int32(0))
  private var relations: [SIMD8<Int32>: Int32] = [:]
  private var stamps: [SIMD4<Int32>: Int32] = [:]
  private var relationPrints: [UInt64] = []
  private var periodPrints: [UInt64] = []
  private var productPrints: [UInt64] = []
  private var stampPrints: [UInt64] = []
  private var keptRelations: [Bool] = []
  private var keptPeriods: [Bool] = []
  private var levels: [UInt8] = []

  init(_ plan: TradePlan) {
    self.plan = plan
    let header = plan.header
    isDated = plan.reader(Findings()).isDated
    period = Column(header.column(of: "period"), empty: -1)
    product = Column(header.column(of: "product"), empty: 0)
    reporter = Column(header.column(of: "reporter"), empty: "")
    partner = Column(header.column(of: "partner"), empty: "")
    flow = Column(header.column(of: "flow"), empty: .export)
    currency = Column(header.column(of: "currency"), empty: plan.currency)
    valuation = Column(header.column(of: "valuation"), empty: nil)
    sources = Column(header.column(of: "sources"), empty: [])
    seen = Column(header.column(of: "seen"), empty: nil)
    until = Column(header.column(of: "until"), empty: nil)
    flags = Column(header.column(of: "flags"), empty: [])
    value = header.column(of: "value") ?? 0
    weight = header.column(of: "net-weight")
    id = header.column(of: "id")
    origin = header.column(of: "origin")
    needsSources = plan.fields.contains { $0.name == "sources" }
    product.values[0] = number(ofProduct: ProductCode.total)
  }

  /// What a plain row says; `nil` where its own reader has to tell.
  func row(_ cells: RowCells, _ bytes: UnsafePointer<UInt8>) -> Row? {
    let period = place(period, cells, bytes)
    let reporter = place(reporter, cells, bytes)
    let partner = place(partner, cells, bytes)
    let flow = place(flow, cells, bytes)
    // A key that is empty is an error, an unknown text may be one.
    guard period > 0, reporter > 0, partner > 0, flow > 0 else { return nil }
    let product = place(product, cells, bytes)
    let currency = place(currency, cells, bytes)
    let valuation = place(valuation, cells, bytes)
    let sources = place(sources, cells, bytes)
    let seen = place(seen, cells, bytes)
    let until = place(until, cells, bytes)
    let flags = place(flags, cells, bytes)
    guard min(product, currency, valuation) >= 0, min(sources, seen, until, flags) >= 0 else {
      return nil
    }
    if needsSources {
      guard sources > 0, dated[Int(sources)] || self.seen.values[Int(seen)] != nil else {
        return nil
      }
    }
    guard
      let digits = NumberScan.digits(
        of: bytes + cells.starts[value], length: cells.ends[value] - cells.starts[value],
        hasPoint: plan.conventions.decimal == .point),
      isText(id, cells, bytes), isText(origin, cells, bytes)
    else { return nil }
    var netWeight: Double?
    if let weight, cells.starts[weight] < cells.ends[weight] {
      guard
        let digits = NumberScan.digits(
          of: bytes + cells.starts[weight], length: cells.ends[weight] - cells.starts[weight],
          hasPoint: plan.conventions.decimal == .point), digits.value < 1 << 53
      else { return nil }
      netWeight = Double(digits.value) / NumberScan.powers[digits.decimals]
    }
    let relation = relation(SIMD8(reporter, partner, flow, currency, valuation, 0, 0, 0))
    guard let relation else { return nil }
    return Row(
      numbers: TradeRows.Numbers(
        relation: relation, period: self.period.values[Int(period)],
        product: self.product.values[Int(product)],
        stamp: stamp(SIMD4(sources, seen, until, flags)), line: 0),
      digits: digits, weight: netWeight)
  }

  /// The place of a cell's value in its column; 0 for an empty cell, −1 for an unknown text.
  @inline(__always)
  private func place<Value>(
    _ column: Column<Value>, _ cells: RowCells, _ bytes: UnsafePointer<UInt8>
  ) -> Int32 {
    guard let place = column.column else { return 0 }
    let length = cells.ends[place] - cells.starts[place]
    return length == 0
      ? 0 : column.texts.number(of: bytes + cells.starts[place], length: length)
  }

  /// The number of a relation by the places of its cells; `nil` for one of a country with itself.
  private func relation(_ cells: SIMD8<Int32>) -> Int32? {
    if cells == lastRelation.cells { return lastRelation.number }
    let number: Int32
    if let known = relations[cells] {
      number = known
    } else {
      let direction = flow.values[Int(cells[2])]
      let (from, to) = (reporter.values[Int(cells[0])], partner.values[Int(cells[1])])
      guard from != to else { return nil }
      number = self.number(
        of: TradeRows.Relation(
          reporter: from, partner: to, direction: direction,
          currency: currency.values[Int(cells[3])],
          valuation: valuation.values[Int(cells[4])] ?? (direction == .export ? .fob : .cif)))
      relations[cells] = number
    }
    lastRelation = (cells, number)
    return number
  }

  private func stamp(_ cells: SIMD4<Int32>) -> Int32 {
    if cells == lastStamp.cells { return lastStamp.number }
    let number =
      stamps[cells]
      ?? self.number(
        of: TradeRows.Stamp(
          sources: sources.values[Int(cells[0])], seen: seen.values[Int(cells[1])],
          until: until.values[Int(cells[2])], flags: flags.values[Int(cells[3])], file: plan.path))
    stamps[cells] = number
    lastStamp = (cells, number)
    return number
  }

  private func number(of relation: TradeRows.Relation) -> Int32 {
    let number = parts.relations.number(of: relation)
    if relationPrints.count < parts.relations.values.count {
      relationPrints.append(Fingerprint.of(relation))
      keptRelations.append(plan.keeping.keeps(partner: relation.partner))
    }
    return number
  }

  private func number(of period: Period) -> Int32 {
    let number = parts.periods.number(of: period)
    if periodPrints.count < parts.periods.values.count {
      periodPrints.append(Fingerprint.of([period.description]))
      keptPeriods.append(period.kind == .range)
    }
    return number
  }

  private func number(ofProduct product: String) -> Int32 {
    let number = parts.products.number(of: product)
    if productPrints.count < parts.products.values.count {
      productPrints.append(Fingerprint.of([product]))
      levels.append(1 << UInt8(ProductCode.level(of: product)?.rawValue ?? 7))
    }
    return number
  }

  private func number(of stamp: TradeRows.Stamp) -> Int32 {
    let number = parts.stamps.number(of: stamp)
    if stampPrints.count < parts.stamps.values.count {
      stampPrints.append(Fingerprint.of(stamp.sources))
    }
    return number
  }

  /// What makes a row the same as another.
  @inline(__always)
  func fingerprint(of row: TradeRows.Numbers) -> UInt64 {
    Fingerprint.both(
      Fingerprint.both(relationPrints[Int(row.relation)], periodPrints[Int(row.period)]),
      productPrints[Int(row.product)] &+ stampPrints[Int(row.stamp)] &* 3)
  }

  /// The level of a row's product, as a bit.
  func level(of row: TradeRows.Numbers) -> UInt8 { levels[Int(row.product)] }

  /// Whether a row is of the partners asked for, a total, or a sum since January.
  func isKept(_ row: TradeRows.Numbers) -> Bool {
    keptRelations[Int(row.relation)] || keptPeriods[Int(row.period)]
      || levels[Int(row.product)] == 1
  }
}

extension TradeCells {
  /// Numbers a row that its own reader has read, and learns what the texts of its cells mean.
  ///
  /// - Parameter isSound: Whether nothing was reported of it and its cells are plain.
  func learn(
    _ flow: TradeFlow, _ cells: RowCells, _ bytes: UnsafePointer<UInt8>, isSound: Bool
  ) -> TradeRows.Numbers {
    let relation = TradeRows.Relation(
      reporter: flow.reporter, partner: flow.partner, direction: flow.direction,
      currency: flow.currency, valuation: flow.valuation)
    let numbers = TradeRows.Numbers(
      relation: number(of: relation), period: number(of: flow.period),
      product: number(ofProduct: flow.product),
      stamp: number(
        of: TradeRows.Stamp(
          sources: flow.sources, seen: flow.seen, until: flow.until, flags: flow.flags,
          file: plan.path)),
      line: 0)
    guard isSound, cells.count == plan.first.count else { return numbers }
    learn(numbers.period, period, cells, bytes)
    learn(numbers.product, product, cells, bytes)
    learn(flow.reporter, reporter, cells, bytes)
    learn(flow.partner, partner, cells, bytes)
    learn(flow.direction, self.flow, cells, bytes)
    learn(flow.currency, currency, cells, bytes)
    learn(flow.valuation, valuation, cells, bytes)
    if learn(flow.sources, sources, cells, bytes) { dated.append(isDated(flow.sources)) }
    learn(flow.seen, seen, cells, bytes)
    learn(flow.until, until, cells, bytes)
    let (start, end) = (cells.starts[value], cells.ends[value])
    // Flags may stand beside the value, too.
    if NumberScan.digits(of: bytes + start, length: end - start, hasPoint: true) != nil {
      learn(flow.flags, flags, cells, bytes)
    }
    return numbers
  }

  /// Learns what the text of a cell means; tells whether it is new.
  @discardableResult
  private func learn<Value>(
    _ value: Value, _ column: Column<Value>, _ cells: RowCells, _ bytes: UnsafePointer<UInt8>
  ) -> Bool {
    guard let place = column.column, self.place(column, cells, bytes) == CellNumbers.unknown
    else { return false }
    let isLearned = column.texts.learn(
      bytes + cells.starts[place], length: cells.ends[place] - cells.starts[place],
      Int32(column.values.count))
    if isLearned { column.values.append(value) }
    return isLearned
  }

  /// Whether rows may have ids of their own or cells they were imported from.
  var hasTexts: Bool { id != nil || origin != nil }

  /// The id of a plain row, and the cell of another file that it was read from.
  func texts(
    _ cells: RowCells, _ bytes: UnsafePointer<UInt8>
  ) -> (id: String?, origin: String?) {
    (text(id, cells, bytes), text(origin, cells, bytes))
  }

  private func text(
    _ column: Int?, _ cells: RowCells, _ bytes: UnsafePointer<UInt8>
  ) -> String? {
    guard let column, cells.starts[column] < cells.ends[column] else { return nil }
    return String(
      decoding: UnsafeBufferPointer(
        start: bytes + cells.starts[column], count: cells.ends[column] - cells.starts[column]),
      as: UTF8.self)
  }

  /// Whether a cell is empty, or a short text that means itself: letters, digits and `- _ . :`.
  private func isText(_ column: Int?, _ cells: RowCells, _ bytes: UnsafePointer<UInt8>) -> Bool {
    guard let column else { return true }
    guard cells.ends[column] - cells.starts[column] < 500 else { return false }
    for place in cells.starts[column]..<cells.ends[column] {
      switch bytes[place] {
      case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: continue
      default: return false
      }
    }
    return true
  }

  /// A mark before decimals in one of a row's numbers that speaks for another one than the table was
  /// read with.
  func unexpectedMark(
    _ cells: RowCells, _ bytes: UnsafePointer<UInt8>
  ) -> NumberMarks.Mark? {
    if plan.isMarkSaid { return nil }
    for column in [value, weight ?? value] where column < min(cells.count, plan.first.count) {
      let text = String(
        decoding: UnsafeBufferPointer(
          start: bytes + cells.starts[column],
          count: max(0, cells.ends[column] - cells.starts[column])), as: UTF8.self)
      guard text.contains(where: { $0 == "." || $0 == "," }),
        case .decided(let mark) = NumberMarks(cell: text)?.meaning
      else { continue }
      switch (mark, plan.conventions.decimal) {
      case (.point, .point), (.comma, .comma): continue
      default: return mark
      }
    }
    return nil
  }
}
