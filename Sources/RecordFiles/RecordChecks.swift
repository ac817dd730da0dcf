internal import Diagnostics
internal import Fields
internal import Periods
internal import Records

/// Checks that look at more than one record.
struct RecordChecks {
  private let set: RecordSet
  /// The files that were read, by path, for the excerpts.
  private let files: [String: TextFile]
  /// `trade.csv` where it was read in pieces.
  private let large: LargeReading?
  /// Periods from which trade truly is hundreds of times more or less than before.
  private let levelChanges: [Period]
  private let findings: Findings

  init(
    _ set: RecordSet, files: [String: TextFile], large: LargeReading? = nil, levelChanges: [Period],
    _ findings: Findings
  ) {
    self.set = set
    self.large = large
    self.levelChanges = levelChanges
    self.files = files
    self.findings = findings
  }

  func run() {
    reportDuplicateIDs()
    reportDuplicateFlows()
    reportFallingSums()
    ProductChecks(trade: set.trade) { code, message, hint, origin in
      report(.warning, code, message, hint: hint, at: origin)
    }.run()
    reportContactsAhead()
    let totals = NewestTotals(set)
    ScaleChecks(totals: totals, confirmed: levelChanges) { code, message, hint, origin in
      report(.error, code, message, hint: hint, at: origin)
    }.run()
    TotalChecks(set: set, totals: totals) { code, message, hint, origin in
      report(.warning, code, message, hint: hint, at: origin)
    }.run()
    CopyChecks(set: set) { code, message, hint, origin in
      report(.warning, code, message, hint: hint, at: origin)
    }.run()
  }

  private func reportDuplicateIDs() {
    let others =
      set.statements.map { ($0.id, $0.origin) }
      + set.contacts.map { ($0.id, $0.origin) } + set.dispatches.map { ($0.id, $0.origin) }
      + set.assessments.map { ($0.id, $0.origin) }
    // Ids that tell the line of a trade record stand twice only where another record has taken one.
    let isTaken = set.trade.hasOwnIDs || others.contains { $0.0.hasPrefix("trade.csv:") }
    let trade = isTaken ? set.trade.map { ($0.id, $0.origin) } : []
    var owners: [String: Origin] = Dictionary(minimumCapacity: trade.count + others.count)
    for (id, origin) in trade + others {
      if let owner = owners[id] {
        report(
          .error, "duplicate-id", "the id `\(id)` is taken already",
          hint: "it stands in \(owner.file):\(owner.line) too", at: origin)
      } else {
        owners[id] = origin
      }
    }
  }

  private struct FlowKey: Hashable {
    var period: Period
    var parties: [String]
    var direction: TradeFlow.Direction
    var product: String
    var valuation: TradeFlow.Valuation
    var sources: [String]
  }

  /// The same flow from the same sources would be counted twice; from another source it is a
  /// revision.
  private func reportDuplicateFlows() {
    let trade = large?.repeated ?? set.trade
    var owners: [FlowKey: Origin] = Dictionary(minimumCapacity: trade.count)
    for flow in trade {
      let key = FlowKey(
        period: flow.period, parties: [flow.reporter, flow.partner, flow.currency],
        direction: flow.direction, product: flow.product, valuation: flow.valuation,
        sources: flow.sources)
      if let owner = owners[key] {
        report(
          .error, "duplicate-flow", "the same flow stands in the file twice",
          hint: "it stands in line \(owner.line) too", at: flow.origin)
      } else {
        owners[key] = flow.origin
      }
    }
  }

  /// What was traded since January cannot become less; the months between were revised.
  private func reportFallingSums() {
    struct Key: Hashable {
      var year: Int
      var parties: [String]
      var direction: TradeFlow.Direction
      var product: String
    }
    var sums: [Key: [TradeFlow]] = [:]
    for place in set.trade.places(period: { $0.kind == .range }) {
      let flow = set.trade[place]
      let key = Key(
        year: flow.period.start.year, parties: [flow.reporter, flow.partner, flow.currency],
        direction: flow.direction, product: flow.product)
      sums[key, default: []].append(flow)
    }
    let ordered = sums.values.map { $0.sorted { $0.period < $1.period } }
      .sorted { ($0.first?.origin.line ?? 0) < ($1.first?.origin.line ?? 0) }
    for flows in ordered {
      for (before, flow) in zip(flows, flows.dropFirst())
      where flow.value < before.value && before.period != flow.period {
        report(
          .warning, "falling-sum",
          "this sum is less than that of \(before.period): no figure is made for the time between",
          hint: "line \(before.origin.line) has that sum: was it revised?", at: flow.origin)
      }
    }
  }

  /// A contact cannot have been held after everything that tells of it.
  private func reportContactsAhead() {
    for contact in set.contacts where contact.status == .held && contact.precision.isDay {
      let dates = contact.sources.map { set.sources[$0]?.knownFrom ?? contact.seen }
      let known = dates.compactMap { $0 }
      guard known.count == dates.count, let last = known.max(), last < contact.start else {
        continue
      }
      report(
        .warning, "held-after-sources",
        "the contact of \(contact.start) is held, but its last source is of \(last)",
        hint: "is it planned, or is one of the dates wrong?", at: contact.origin)
    }
  }

  private func report(
    _ severity: Diagnostic.Severity, _ code: String, _ message: String, hint: String?,
    at origin: Origin
  ) {
    guard let file = files[origin.file] ?? large?.lines.text(ofLine: origin.line, in: origin.file)
    else { return }
    findings.add(code, in: file, severity: severity) { code in
      file.diagnostic(
        severity, code: code, message: message, hint: hint, at: file.location(line: origin.line))
    }
  }
}
