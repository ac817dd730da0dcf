internal import Periods

/// The units that run a desk's schedules under systemd: a hardened service, its timer, what is
/// started when it fails, and a check that does not depend on it.
///
/// Every value of the desk goes through `SystemdWord`.
public struct SystemdUnits: Sendable {
  /// One unit.
  public struct Unit: Sendable, Hashable {
    /// The file's name in /etc/systemd/system.
    public var name: String
    /// What it says; the first line names the desk.
    public var text: String

    /// Whether a file that stands where the unit belongs was written for the same desk.
    public func replaces(_ present: String) -> Bool {
      present.prefix { $0 != "\n" } == text.prefix { $0 != "\n" }
    }
  }

  private let settings: RunSettings
  private let commands: ScheduledCommands
  private let mail: MailSettings?
  private let user: String
  private let writable: [String]
  private let program: String
  private let notice: FailureNotice

  /// Makes units.
  ///
  /// - Parameters:
  ///   - user: Who owns the desk, by name or number.
  ///   - writable: The folders a run writes to; they exist, as systemd opens no others to it.
  ///   - sendmail: The program that tells the owner of a failure.
  /// - Throws: `quotedProgram` for a program that systemd cannot start.
  public init(
    _ settings: RunSettings, commands: ScheduledCommands, mail: MailSettings?, user: String,
    writable: [String], sendmail: String = "/usr/sbin/sendmail"
  ) throws(ScheduledPathFault) {
    self.settings = settings
    self.commands = commands
    self.mail = mail
    self.user = user
    self.writable = writable
    program = try SystemdWord.program(commands.program)
    notice = FailureNotice(name: commands.name, owner: settings.owner, sendmail: sendmail)
  }

  private var name: String { commands.name }

  /// The desk, in the sentence of a description.
  private var desk: String { SystemdWord.description(commands.desk) }

  /// The units, the run's first.
  public var units: [Unit] {
    let heading = "# Made by `briefing schedule systemd` for the desk \(commands.desk) alone\n"
    let units = [
      Unit(name: "\(name).service", text: service),
      Unit(
        name: "\(name).timer",
        text: timer("Starts \(name).service", calendars(after: 0) + ["*-*-* *:17:00"])),
      Unit(name: "\(name)-check.service", text: check),
      Unit(
        name: "\(name)-check.timer",
        text: timer("Starts \(name)-check.service", calendars(after: ScheduledCommands.checkDelay))
      ),
      Unit(name: "\(name)-failed.service", text: failed),
    ]
    return units.map { Unit(name: $0.name, text: heading + $0.text) }
  }

  private var service: String {
    """
    [Unit]
    Description=The briefings of \(desk) that are due
    Wants=network-online.target
    After=network-online.target
    OnFailure=\(name)-failed.service

    [Service]
    Type=oneshot
    ExecStart=\(command(commands.run))
    # 75: a message waits, the next run sends it
    SuccessExitStatus=75
    TimeoutStartSec=30min
    \(sandbox(writable: writable, isOffline: false))
    """
  }

  private var check: String {
    """
    [Unit]
    Description=Whether the briefings of \(desk) that are due are done
    OnFailure=\(name)-failed.service

    [Service]
    Type=oneshot
    ExecStart=\(command(commands.check))
    TimeoutStartSec=5min
    \(sandbox(writable: writable, isOffline: true))
    """
  }

  private var failed: String {
    let words = notice.command.dropFirst().map(SystemdWord.argument)
    return """
      [Unit]
      Description=Tells that the briefings of \(desk) failed

      [Service]
      Type=oneshot
      ExecStart=\(notice.command[0]) \(words.joined(separator: " "))
      TimeoutStartSec=2min
      User=\(user)
      \(FailureNotice.hardening.joined(separator: "\n"))

      """
  }

  private func timer(_ description: String, _ calendars: [String]) -> String {
    """
    [Unit]
    Description=\(description)

    [Timer]
    \(calendars.map { "OnCalendar=\($0)" }.joined(separator: "\n"))
    Persistent=true

    [Install]
    WantedBy=timers.target

    """
  }

  /// The moments editions appear at, or some seconds later, in each report's own zone.
  func calendars(after delay: Int) -> [String] {
    var calendars: [String] = []
    for schedule in settings.reports.map(\.schedule) {
      let seconds = schedule.time.seconds + delay
      let days = seconds / 86_400
      let time = TimeOfDay(hour: seconds / 3600 % 24, minute: seconds / 60 % 60) ?? schedule.time
      let calendar = "\(dates(of: schedule, later: days)) \(time):00 \(schedule.zone)"
      if !calendars.contains(calendar) { calendars.append(calendar) }
    }
    return calendars
  }

  /// All dates of a schedule, some days later. Where months are of different lengths there are more
  /// than its editions have; the run that comes too early finds nothing due.
  private func dates(of schedule: Schedule, later days: Int) -> String {
    let dates = schedule.dates.map { $0.adding(days: days) }
    switch schedule.rhythm {
    case .week:
      let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
      return Self.list(dates.map(\.weekday)) { names[$0 - 1] } + " *-*-*"
    case .month:
      return "*-*-" + Self.list(dates.map(\.dayOfMonth), Self.two)
    case .quarter, .year:
      return "*-" + Self.list(dates.map(\.month), Self.two) + "-"
        + Self.list(dates.map(\.dayOfMonth), Self.two)
    }
  }

  private static func list(_ numbers: [Int], _ text: (Int) -> String) -> String {
    Set(numbers).sorted().map(text).joined(separator: ",")
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private func command(_ arguments: [String]) -> String {
    ([program] + arguments.map(SystemdWord.argument)).joined(separator: " ")
  }

  /// What the service may not do; `systemd-analyze security` tells how much that is.
  private func sandbox(writable: [String], isOffline: Bool) -> String {
    var lines = [
      "User=\(user)", "Environment=\(SystemdWord.value("BRIEFING_HOME=" + commands.home))",
      "UMask=0077",
      "ReadWritePaths=\(writable.map(SystemdWord.value).joined(separator: " "))",
    ]
    if !isOffline, case .credential(let credential)? = login?.source {
      lines.append("LoadCredential=\(credential):/etc/briefing/\(credential)")
    }
    lines += Self.hardening
    let isLocal = isOffline || staysHere
    lines.append(
      "RestrictAddressFamilies=AF_UNIX\(isOffline ? "" : " AF_INET AF_INET6")")
    if isLocal { lines += ["IPAddressDeny=any", "IPAddressAllow=localhost"] }
    return lines.joined(separator: "\n") + "\n"
  }

  private var login: LoginSettings? {
    if case .server(let server)? = mail?.route { server.login } else { nil }
  }

  /// Whether a run talks to nobody outside this machine.
  private var staysHere: Bool {
    if let heartbeat = settings.heartbeat, heartbeat.start != nil || heartbeat.end != nil {
      return false
    }
    guard case .server(let server)? = mail?.route else { return mail == nil }
    return SMTPServer.isLoopback(server.host)
  }

  private static let hardening = [
    "NoNewPrivileges=yes", "ProtectSystem=strict", "ProtectHome=read-only", "PrivateTmp=yes",
    "PrivateDevices=yes", "PrivateUsers=yes", "ProtectClock=yes", "ProtectHostname=yes",
    "ProtectKernelLogs=yes", "ProtectKernelModules=yes", "ProtectKernelTunables=yes",
    "ProtectControlGroups=yes", "ProtectProc=invisible", "ProcSubset=pid",
    "RestrictNamespaces=yes", "RestrictRealtime=yes", "RestrictSUIDSGID=yes",
    "LockPersonality=yes", "MemoryDenyWriteExecute=yes", "RemoveIPC=yes",
    "CapabilityBoundingSet=", "AmbientCapabilities=", "SystemCallArchitectures=native",
    // Refused, not killed, so that a library that can do without goes on.
    "SystemCallErrorNumber=EPERM",
    "SystemCallFilter=@system-service", "SystemCallFilter=~@privileged @resources",
    "KeyringMode=private", "MemoryMax=2G", "TasksMax=64",
  ]
}
