package import Diagnostics
internal import Periods
internal import Records
internal import Values

/// What one file holds, counted while it is read.
package struct FileSurvey: Sendable {
  /// The most faults that are kept; the rest is counted.
  static let faultLimit = 20

  /// The file as the user named it.
  package let file: String
  /// Its format's name.
  package let format: String
  /// The rows that give trade.
  package private(set) var drafts = 0
  /// The rows that a spreadsheet hides; they are read.
  package private(set) var hiddenRows = 0
  /// The names of sheets in which something stands that was not read.
  package private(set) var unreadSheets: [String] = []
  /// The rows that were left out, by the reason.
  package private(set) var skipped: [String: Int] = [:]
  /// Rows without a value, and rows that say zero.
  package private(set) var missing = 0
  package private(set) var zeros = 0
  /// Rows that stand there twice with one value.
  package private(set) var identical = 0
  /// Places of rows that give another value than an earlier one, the first few.
  package private(set) var conflicting: [CellPlace] = []
  /// How often each flag stands at a value.
  package private(set) var flags: [String: Int] = [:]
  /// What may count the same trade twice.
  package private(set) var totals: TotalsSurvey
  /// Values that cannot be what their column says, the first of them; the rest is counted.
  private var faults: [Diagnostic] = []
  private var furtherFaults = 0
  /// The first rows, as they are read.
  private(set) var shown: [String] = []
  /// Whether the file says where its values are valued; else the usual place of the flow is taken.
  package private(set) var isValuationUsual = false

  private var reporters: Set<TradeParty> = []
  private var partners: Set<TradeParty> = []
  private var flows: Set<TradeDraft.Flow> = []
  private var levels: Set<String> = []
  private var units: Set<String> = []
  private var periods: [Period.Kind: (first: Period, last: Period)] = [:]
  private var keys = DraftKeys()

  init(file: String, format: String, totals: TotalsSurvey) {
    self.file = file
    self.format = format
    self.totals = totals
  }

  /// Counts a draft, and says whether it is among what was chosen.
  mutating func takes(_ draft: TradeDraft) -> Bool {
    drafts += 1
    reporters.insert(draft.reporter)
    partners.insert(draft.partner)
    flows.insert(draft.flow)
    levels.insert(draft.product.level)
    units.insert(Self.unit(of: draft))
    if draft.isValuationUsual { isValuationUsual = true }
    for flag in draft.flags { flags[flag, default: 0] += 1 }
    let kind = draft.period.kind
    let span = periods[kind] ?? (draft.period, draft.period)
    periods[kind] = (min(span.first, draft.period), max(span.last, draft.period))
    if draft.value == nil { missing += 1 }
    if draft.value == .zero { zeros += 1 }
    guard totals.takes(draft) else { return false }
    switch keys.take(draft) {
    case .first: return true
    case .identical: identical += 1
    case .conflicting:
      if conflicting.count < Self.faultLimit { conflicting.append(draft.place) }
    }
    return false
  }

  /// Keeps what a row gave to be shown, if it is one of the first five.
  mutating func show(_ drafts: [TradeDraft]) {
    guard let first = drafts.first, shown.count < 5 else { return }
    let texts = drafts.prefix(3).map { draft in
      "\(draft.period) \(draft.reporter.name) \(draft.flow.rawValue) \(draft.partner.name) "
        + "\(draft.product.name) \(draft.value?.description ?? "missing") \(Self.unit(of: draft))"
    }
    let rest = drafts.count > 3 ? ["and \(drafts.count - 3) more"] : []
    shown.append("\(first.place): " + (texts + rest).joined(separator: "; "))
  }

  /// Notes a sheet that is of another format, or of none.
  mutating func note(unread sheet: Sheet) {
    unreadSheets.append(sheet.name)
  }

  mutating func count(row: TableRow) {
    if row.isHidden { hiddenRows += 1 }
  }

  mutating func count(skipped reasons: [String: Int]) {
    skipped.merge(reasons) { $0 + $1 }
  }

  mutating func count(_ fault: RowFault) {
    if faults.count < Self.faultLimit {
      faults.append(fault.diagnostic(in: file))
    } else {
      furtherFaults += 1
    }
  }

  /// The first faults of values, then how many more there are.
  package var allFaults: [Diagnostic] {
    if drafts == 0, faults.isEmpty { return [emptiness] }
    guard furtherFaults > 0, let last = faults.last else { return faults }
    let rest = Diagnostic(
      area: .records, code: last.code,
      message: "and \(furtherFaults) more of this kind from here on", location: last.location)
    return faults + [rest]
  }

  /// An empty answer is usually a wrong request, and never what somebody wanted.
  private var emptiness: Diagnostic {
    let reasons = skipped.sorted { $0.key < $1.key }.map { "\($0.value) of \($0.key)" }
    return Diagnostic(
      area: .records, code: "no-trade", message: "the file holds no trade that was asked for",
      hint: reasons.isEmpty ? nil : "left out: " + reasons.joined(separator: ", "),
      location: SourceLocation(file: file))
  }

  /// What the file is, in one line: format, countries, flows, periods, products, units.
  package var line: String {
    let parts = [
      "reported by \(Self.named(reporters))", "with \(Self.named(partners))",
      flows.map { $0.rawValue + "s" }.sorted().joined(separator: " and "), spans,
      levels.map(Self.named(level:)).sorted().joined(separator: ", "),
      units.sorted().joined(separator: ", "),
    ]
    return "\(file): \(format): " + (drafts == 0 ? "no trade" : parts.joined(separator: "; "))
  }

  /// The periods by kind, e.g. `years 2014 to 2024`.
  private var spans: String {
    periods.sorted { $0.value.first.start < $1.value.first.start }.map { kind, span in
      span.first == span.last
        ? "\(kind.rawValue) \(span.first)" : "\(kind.rawValue)s \(span.first) to \(span.last)"
    }.joined(separator: ", ")
  }

  private static func named(_ parties: Set<TradeParty>) -> String {
    guard parties.count > 4 else { return parties.map(\.name).sorted().joined(separator: ", ") }
    let groups = parties.filter { $0.kind == .groups }.count
    var parts = ["\(parties.filter { $0.kind == .countries }.count) countries"]
    if parties.contains(.world) { parts.append("the world") }
    if groups > 0 { parts.append(groups == 1 ? "a group or area" : "\(groups) groups or areas") }
    return parts.joined(separator: ", ")
  }

  private static func named(level: String) -> String {
    switch level {
    case "total": "all products"
    case "other": "products of another list"
    default: "products of \(level) digits"
    }
  }

  private static func unit(of draft: TradeDraft) -> String {
    let scales = [0: "", 3: "thousand ", 6: "million ", 9: "billion "]
    return (scales[draft.scale] ?? "10^\(draft.scale) ") + draft.currency
  }
}
