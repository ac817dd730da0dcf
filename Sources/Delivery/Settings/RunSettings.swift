public import Fields
public import Periods

/// What a desk publishes by itself, and how: `schedules:` and what belongs to it in `desk.yaml`.
public struct RunSettings: Sendable {
  /// The reports, in the order of the file.
  public var reports: [ScheduledReport]
  /// Who is told of stale data and gets the proofs; `nil` for nobody.
  public var owner: String?
  /// After how many days what is finished is cleared away.
  public var retention: Retention
  /// The addresses of a monitor; `nil` for none.
  public var heartbeat: HeartbeatSettings?
  /// What a run writes about itself.
  public var log: LogForm

  /// Makes settings; nothing is cleared away, nobody is told, nothing is logged.
  public init(
    reports: [ScheduledReport] = [], owner: String? = nil, retention: Retention = Retention(),
    heartbeat: HeartbeatSettings? = nil, log: LogForm = .problems
  ) {
    self.reports = reports
    self.owner = owner
    self.retention = retention
    self.heartbeat = heartbeat
    self.log = log
  }

  /// After how many days what is finished is cleared away.
  public struct Retention: Sendable, Hashable {
    /// Folders of editions; `nil` keeps them.
    public var editions: Int?
    /// The bytes of stored messages; `nil` keeps them.
    public var messages: Int?

    /// Keeps everything unless told otherwise.
    public init(editions: Int? = nil, messages: Int? = nil) {
      self.editions = editions
      self.messages = messages
    }
  }
}

/// Addresses of a monitor that notices when a run does not come.
public struct HeartbeatSettings: Sendable, Hashable {
  /// Called when a run begins; `nil` for no call.
  public var start: String?
  /// Called when it ends; `{exit}` in it stands for the exit code.
  public var end: String?

  /// Makes addresses.
  public init(start: String? = nil, end: String? = nil) {
    self.start = start
    self.end = end
  }

  /// The address to call with an exit code.
  public func end(exit: Int32) -> String? {
    end?.replacing("{exit}", with: "\(exit)")
  }
}

/// What a run writes to standard error about itself.
public enum LogForm: String, Sendable, Hashable, CaseIterable {
  /// One line for each problem, nothing else.
  case problems
  /// One line for each step, `name=value` for programs and people.
  case text
  /// One line for each step, a JSON object.
  case json
}

/// One report that appears by itself.
public struct ScheduledReport: Sendable {
  /// The definition's file, relative to the desk.
  public var layout: YAMLText
  /// The folder of the record set, relative to the desk; `nil` for the desk's first.
  public var records: YAMLText?
  /// Which report it is, by the paths as they are written; the desk says whether they are links, and
  /// which record set is its first.
  public var name: ReportName
  /// The languages it appears in; empty until the definition has said its own.
  public var languages: [String]
  /// When it appears.
  public var schedule: Schedule
  /// The recipient lists it goes to; none stands for all of them.
  public var lists: [YAMLText]
  /// What the owner has to say first; `nil` for nothing.
  public var approval: ApprovalRule?
  /// How many editions besides the newest are made after missed ones.
  public var catchUp: Int
  /// What is demanded of its records.
  public var freshness: Freshness
  /// Files that are taken into its record set before an edition is made.
  public var imports: [ScheduledImport] = []

  /// The key of one of its editions.
  public func key(_ period: Period, _ language: String) -> EditionKey {
    EditionKey(name, period: period, language: language)
  }

  /// Whether an edition is one of this report's.
  public func makes(_ key: EditionKey) -> Bool {
    key.report == name && languages.contains(key.language)
  }
}

/// By when the owner decides about an edition, and what happens otherwise. Nothing that was not
/// approved is ever sent.
public struct ApprovalRule: Sendable, Hashable {
  /// What happens when the owner has said nothing.
  public enum Otherwise: String, Sendable, Hashable, CaseIterable {
    /// The edition is refused.
    case refuse
    /// The edition waits on, and the owner is reminded every day.
    case remind
  }

  /// Hours after the edition was made.
  public var hours: Int
  /// What happens then.
  public var otherwise: Otherwise

  /// Makes a rule; a day, then refusal.
  public init(hours: Int = 24, otherwise: Otherwise = .refuse) {
    self.hours = hours
    self.otherwise = otherwise
  }
}
