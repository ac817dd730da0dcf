public import Periods

/// The lines of a crontab that run a desk's schedules.
///
/// Debian's cron knows one zone, the machine's. Where a report's zone changes its clocks at other
/// times, its line has both hours: the run that is too early finds nothing due.
public struct Crontab: Sendable {
  private let commands: ScheduledCommands
  private let schedules: [Schedule]
  private let zone: Zone
  private let start: Day
  private let owner: String?
  private let user: String

  /// Makes a crontab.
  ///
  /// - Parameters:
  ///   - user: Who owns the desk, and so the crontab.
  ///   - zone: The machine's zone.
  ///   - start: From when on the lines have to hold; changes of the clock are looked at for four
  ///     years, of which one has a 29 February.
  public init(
    _ settings: RunSettings, commands: ScheduledCommands, user: String, zone: Zone,
    from start: Day
  ) {
    self.commands = commands
    schedules = settings.reports.map(\.schedule)
    self.zone = zone
    self.start = start
    owner = settings.owner
    self.user = user
  }

  /// The crontab, for `crontab -e` of the user who owns the desk.
  public var text: String {
    var lines = ["# \(commands.name): times in \(zone), the zone of this machine"]
    lines += mailTo
    lines.append("# the editions, when they are due")
    lines += times(after: 0).map { "\($0) \(line(commands.run))" }
    lines.append(
      "# what had to wait: messages put off, records that came late, a machine that was off")
    lines.append("17 * * * * \(line(commands.run))")
    lines.append("# the check that does not depend on the run")
    lines += times(after: ScheduledCommands.checkDelay).map { "\($0) \(line(commands.check))" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The five fields of each line, some seconds after the editions appear.
  func times(after delay: Int) -> [String] {
    var fields: [String] = []
    for schedule in schedules {
      for line in times(of: schedule, after: delay) where !fields.contains(line) {
        fields.append(line)
      }
    }
    return fields
  }

  /// Groups all moments of four years by minute and hour; the days and months of one time share a
  /// line, and times of the same days share their hours.
  private func times(of schedule: Schedule, after delay: Int) -> [String] {
    var days: [TimeOfDay: Set<Int>] = [:]
    var months: Set<Int> = []
    for moment in moments(of: schedule, after: delay) {
      let day = zone.day(at: moment)
      days[zone.time(at: moment), default: []]
        .insert(schedule.rhythm == .week ? day.weekday : day.dayOfMonth)
      months.insert(day.month)
    }
    var hours: [[Int]: Set<Int>] = [:]
    for (time, days) in days { hours[[time.minute] + days.sorted(), default: []].insert(time.hour) }
    return hours.sorted {
      ($0.value.min() ?? 0, $0.key.count) < ($1.value.min() ?? 0, $1.key.count)
    }
    .map { key, hours in
      let list = key.dropFirst().map(String.init).joined(separator: ",")
      let hour = hours.sorted().map(String.init).joined(separator: ",")
      let month = months.sorted().map(String.init).joined(separator: ",")
      let minute = key.first ?? 0
      switch schedule.rhythm {
      case .week: return "\(minute) \(hour) * * \(list)"
      case .month: return "\(minute) \(hour) \(list) * *"
      case .quarter, .year: return "\(minute) \(hour) \(list) \(month) *"
      }
    }
  }

  private func moments(of schedule: Schedule, after delay: Int) -> some Sequence<Instant> {
    let end = zone.end(of: start.adding(months: 48))
    return sequence(first: schedule.newest(at: zone.end(of: start))) { $0.next }.lazy
      .map { schedule.appearance(of: $0).adding(seconds: delay) }
      .prefix { $0 <= end }
  }

  /// The command as /bin/sh reads it.
  private func line(_ arguments: [String]) -> String {
    (["BRIEFING_HOME=" + ShellWord.onCrontab(commands.home)]
      + ([commands.program] + arguments).map(ShellWord.onCrontab)).joined(separator: " ")
  }

  /// Whom cron mails what the lines say: the owner, or the user, whom it would mail by itself were there
  /// no lines of another desk with an owner above these.
  private var mailTo: [String] {
    var lines: [String] = []
    if let owner {
      if Self.isMailed(owner) { return ["MAILTO=\(owner)"] }
      lines.append("# cron mails nothing to an address like \(owner)")
    }
    return Self.isMailed(user) ? lines + ["MAILTO=\(user)"] : lines
  }

  /// Whether cron mails to an address; it drops the mail to one with other characters (`safe_p` in
  /// ISC's and Debian's cron).
  private static func isMailed(_ address: String) -> Bool {
    let words = address.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: false
      }
    }
    return words.first == true
      && zip(address.utf8, words).allSatisfy { $1 || "@!:%-.,_+".utf8.contains($0) }
  }
}
