internal import Definitions
internal import Diagnostics
internal import Fields
internal import Records
internal import Statistics

/// The kinds of records that a definition asks for and the record set holds nothing of, each once.
///
/// One composition owns one, so it is a class and not `Sendable`.
final class Absences {
  /// In the order in which kinds of records are listed.
  var kinds: [RecordKind] { RecordKind.allCases.filter(missed.contains) }
  private var missed: Set<RecordKind> = []

  func add(_ kind: RecordKind) { missed.insert(kind) }

  /// The kind of records that a block shows, where the set holds none; `nil` where it holds some.
  static func kind(missedBy block: BlockKind, _ statistics: EditionStatistics) -> RecordKind? {
    guard let kind = shown(by: block) else { return nil }
    let records = statistics.records
    let isEmpty =
      switch kind {
      case .trade: statistics.trade.basis == .none
      case .statements: records.statements.isEmpty
      case .contacts: records.contacts.isEmpty
      case .dispatches: records.dispatches.isEmpty
      case .assessments: records.assessments.isEmpty
      }
    return isEmpty ? kind : nil
  }

  private static func shown(by block: BlockKind) -> RecordKind? {
    switch block {
    case .chart(let chart): kind(of: chart.subject)
    case .table(let table): kind(of: table.subject)
    case .timeline: .contacts
    case .dispatches: .dispatches
    case .assessments: .assessments
    default: nil
    }
  }

  /// The kind of records that a name of a subject or a measure is about; `nil` where it is about several
  /// or about a desk's own measures.
  static func kind(of name: String) -> RecordKind? {
    switch name.prefix(while: { $0 != "." }) {
    case "trade": .trade
    case "claims": .statements
    case "contacts": .contacts
    default: nil
    }
  }

  /// What `check` says of a block that goes.
  static func diagnostic(of kind: RecordKind, key: YAMLText) -> Diagnostic {
    var diagnostic = key.diagnostic(
      .warning, code: "nothing-on-record",
      message: "`\(key.text)` is left out: the record set holds no \(kind.rawValue)")
    diagnostic.area = .records
    return diagnostic
  }
}
