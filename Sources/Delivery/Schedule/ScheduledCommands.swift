/// What cron or systemd is to start: the program, its checkout, the desk.
public struct ScheduledCommands: Sendable, Hashable {
  /// The program's path.
  public var program: String
  /// The checkout with the program's fonts.
  public var home: String
  /// The desk's folder.
  public var desk: String

  /// Makes commands; all paths are absolute.
  public init(program: String, home: String, desk: String) {
    self.program = program
    self.home = home
    self.desk = desk
  }

  /// The arguments of the run.
  public var run: [String] { ["run", desk] }

  /// The arguments of the check that does not depend on the run.
  public var check: [String] { ["status", desk, "--expect", "due"] }

  /// The desk's name in the names of units: its folder, without what does not belong there.
  public var name: String {
    let folder = desk.split(separator: "/").last ?? "desk"
    let safe = folder.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "-" }
    return "briefing-" + String(safe).lowercased()
  }

  /// The moments after an edition's appearance at which it has to be done, in seconds.
  static let checkDelay = 7200
}
