public import Periods
public import Values

/// Sums of trade by who reports what with whom, product and period of one rhythm, added up straight
/// from rows that are not kept. Exact, whatever the order of the rows.
public struct FlowSums: Sendable {
  /// What is added up together.
  public struct Grouping: Sendable, Hashable {
    /// How long the periods of the sums are.
    public var every: Rhythm

    public init(every: Rhythm) { self.every = every }
  }

  /// Sums of one flow of one product, from rows of one kind of period.
  struct Series {
    var relation: Int32
    var product: Int32
    var kind: Period.Kind
  }

  public let grouping: Grouping
  /// How many rows were added up.
  public private(set) var rowCount = 0
  /// Rows whose period is longer than those of the sums, or lies in two of them.
  public private(set) var longerRows = 0
  /// The periods of the sums, in the order in which they came.
  private(set) var spans = NumberedValues<Period>()
  private(set) var series: [Series] = []
  private(set) var relations = NumberedValues<TradeRows.Relation>()
  private(set) var products = NumberedValues<String>()
  /// How many digits of all sums stand behind the point.
  private(set) var decimals = 0
  /// How many rows each span has.
  private var spanRows: [Int] = []
  /// By series and span.
  private var digits: [Int64] = []
  /// What does not fit into 64 bits, by the place of the sum.
  private var carried: [Int: Int128] = [:]
  /// The months that a series has of each span, a bit each from its first.
  private var months: [UInt16] = []
  /// Room for spans.
  private var stride = 16
  /// By relation, product and kind; −1 where there is none.
  private var numbers: [Int32] = []
  private var width = 8
  /// By period: its span, the bits of its months and the place of its kind; a span of −1 for one that
  /// is not added up.
  private var places: [(span: Int32, months: UInt16, kind: Int)] = []

  private static let kinds: [Period.Kind] = [.month, .quarter, .year]

  public init(_ grouping: Grouping) { self.grouping = grouping }

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - row: By numbers of the parts of one reader, always the same one.
  ///   - digits: Its amount with the point taken out.
  package mutating func add(
    _ row: TradeRows.Numbers, _ periods: NumberedValues<Period>, digits: Int64, decimals: Int
  ) {
    rowCount += 1
    while places.count < periods.values.count {
      places.append(place(of: periods.values[places.count]))
    }
    let place = places[Int(row.period)]
    guard place.span >= 0 else {
      longerRows += 1
      return
    }
    if decimals > self.decimals { rescale(to: decimals) }
    spanRows[Int(place.span)] += 1
    let series = number(row, kind: place.kind)
    let index = series * stride + Int(place.span)
    months[index] |= place.months
    guard decimals == self.decimals else {
      return add(Int128(digits) * Self.power(self.decimals - decimals), at: index)
    }
    let (sum, isBeyond) = self.digits[index].addingReportingOverflow(digits)
    if isBeyond { add(Int128(digits), at: index) } else { self.digits[index] = sum }
  }

  private mutating func add(_ amount: Int128, at index: Int) {
    let sum = Int128(digits[index]) + (carried[index] ?? 0) + amount
    if let short = Int64(exactly: sum) {
      digits[index] = short
      carried[index] = nil
    } else {
      digits[index] = 0
      carried[index] = sum
    }
  }

  private mutating func place(of period: Period) -> (span: Int32, months: UInt16, kind: Int) {
    let span = Period(grouping.every, containing: period.start)
    guard span.contains(period), let kind = Self.kinds.firstIndex(of: period.kind) else {
      return (-1, 0, 0)
    }
    let first = (period.start.month - 1) % max(1, 12 / grouping.every.perYear)
    let count = period.end.month - period.start.month + 1
    let number = number(of: span)
    return (number, ((1 << UInt16(count)) - 1) << UInt16(first), kind)
  }

  private mutating func number(of span: Period) -> Int32 {
    let number = spans.number(of: span)
    if spanRows.count < spans.values.count { spanRows.append(0) }
    while spans.values.count > stride { widen() }
    return number
  }

  private mutating func number(_ row: TradeRows.Numbers, kind: Int) -> Int {
    let column = Int(row.product) * Self.kinds.count + kind
    if column >= width { widenNumbers(to: column + 1) }
    let slot = Int(row.relation) * width + column
    if slot >= numbers.count {
      numbers.append(
        contentsOf: repeatElement(-1, count: (Int(row.relation) + 1) * width - numbers.count))
    }
    if numbers[slot] >= 0 { return Int(numbers[slot]) }
    let number = series.count
    numbers[slot] = Int32(number)
    series.append(
      Series(relation: row.relation, product: row.product, kind: Self.kinds[kind]))
    digits.append(contentsOf: repeatElement(0, count: stride))
    months.append(contentsOf: repeatElement(0, count: stride))
    return number
  }

  private mutating func widenNumbers(to count: Int) {
    var wider = width
    while wider < count { wider *= 2 }
    var moved = [Int32](repeating: -1, count: numbers.count / width * wider)
    for (slot, number) in numbers.enumerated() where number >= 0 {
      moved[slot / width * wider + slot % width] = number
    }
    (numbers, width) = (moved, wider)
  }

  private mutating func widen() {
    let wider = stride + max(8, stride / 2)
    var (moved, movedMonths) = ([Int64](), [UInt16]())
    moved.reserveCapacity(series.count * wider)
    for number in series.indices {
      moved += digits[number * stride..<(number + 1) * stride]
      moved += repeatElement(0, count: wider - stride)
      movedMonths += months[number * stride..<(number + 1) * stride]
      movedMonths += repeatElement(0, count: wider - stride)
    }
    carried = Dictionary(
      uniqueKeysWithValues: carried.map { ($0 / stride * wider + $0 % stride, $1) })
    (digits, months, stride) = (moved, movedMonths, wider)
  }

  private mutating func rescale(to decimals: Int) {
    let power = Self.power(decimals - self.decimals)
    self.decimals = decimals
    for index in digits.indices where digits[index] != 0 || carried[index] != nil {
      let sum = (Int128(digits[index]) + (carried[index] ?? 0)) * power
      (digits[index], carried[index]) = (0, nil)
      add(sum, at: index)
    }
  }

  private static func power(_ count: Int) -> Int128 {
    (0..<count).reduce(1) { power, _ in power * 10 }
  }

  /// Adds a sum that was made already.
  mutating func add(_ cell: FlowCell) {
    rowCount += 1
    let place = place(of: cell.period)
    guard place.span >= 0 else {
      longerRows += 1
      return
    }
    spanRows[Int(place.span)] += 1
    if cell.amount.decimals > decimals { rescale(to: cell.amount.decimals) }
    let relation = TradeRows.Relation(
      reporter: cell.reporter, partner: cell.partner, direction: cell.direction, currency: "",
      valuation: cell.valuation)
    let row = TradeRows.Numbers(
      relation: relations.number(of: relation), period: 0,
      product: products.number(of: cell.product), stamp: 0, line: 0)
    let index = number(row, kind: place.kind) * stride + Int(place.span)
    months[index] |= place.months
    add(cell.amount.coefficient * Self.power(decimals - cell.amount.decimals), at: index)
  }

  /// Adds the sums of another reader.
  package mutating func add(_ other: FlowSums) {
    let relations = other.relations.values.map { self.relations.number(of: $0) }
    let products = other.products.values.map { self.products.number(of: $0) }
    let spans = other.spans.values.map { number(of: $0) }
    for (place, count) in zip(spans, other.spanRows) { spanRows[Int(place)] += count }
    if other.decimals > decimals { rescale(to: other.decimals) }
    let power = Self.power(decimals - other.decimals)
    rowCount += other.rowCount
    longerRows += other.longerRows
    for (number, series) in other.series.enumerated() {
      let row = TradeRows.Numbers(
        relation: relations[Int(series.relation)], period: 0,
        product: products[Int(series.product)], stamp: 0, line: 0)
      let own = self.number(row, kind: Self.kinds.firstIndex(of: series.kind) ?? 0)
      for (span, place) in spans.enumerated() {
        let from = number * other.stride + span
        guard other.months[from] != 0 else { continue }
        let index = own * stride + Int(place)
        months[index] |= other.months[from]
        add((Int128(other.digits[from]) + (other.carried[from] ?? 0)) * power, at: index)
      }
    }
  }

  /// Says what the numbers of its rows mean, when all are added.
  package mutating func name(
    relations: NumberedValues<TradeRows.Relation>, products: NumberedValues<String>
  ) {
    self.relations = relations
    self.products = products
    places = []
  }
}

extension FlowSums {
  /// A sum of one flow of one product in one period.
  package struct Cell {
    package var relation: Int
    package var product: Int
    package var kind: Period.Kind
    package var span: Int
    package var amount: Int128
    package var months: UInt16
  }

  /// Calls for every sum, in no order that means anything.
  package func eachCell(_ take: (Cell) -> Void) {
    for (number, series) in series.enumerated() {
      for span in spans.values.indices {
        let index = number * stride + span
        guard months[index] != 0 else { continue }
        take(
          Cell(
            relation: Int(series.relation), product: Int(series.product), kind: series.kind,
            span: span, amount: Int128(digits[index]) + (carried[index] ?? 0),
            months: months[index]))
      }
    }
  }

  /// Calls for every flow of a product that has sums, with the kind of its rows' periods.
  package func forEachSeries(_ take: (_ relation: Int, _ product: Int, Period.Kind) -> Void) {
    for series in series { take(Int(series.relation), Int(series.product), series.kind) }
  }

  /// How many rows were added up in a span.
  package func rowCount(in span: Int) -> Int { spanRows[span] }

  /// What a cell's numbers name.
  package var names: Names {
    Names(
      relations: relations.values, products: products.values, spans: spans.values,
      decimals: decimals)
  }

  /// What numbers of cells stand for.
  package struct Names {
    package var relations: [TradeRows.Relation]
    package var products: [String]
    package var spans: [Period]
    /// How many digits of every amount stand behind the point.
    package var decimals: Int
  }
}
