internal import Digests

/// What cron or systemd is to start: the program, its checkout, the desk.
public struct ScheduledCommands: Sendable, Hashable {
  /// The program's path.
  public let program: String
  /// The checkout with the program's fonts.
  public let home: String
  /// The desk's folder.
  public let desk: String

  /// Makes commands; all paths are absolute.
  ///
  /// - Throws: `controlCharacter` for a path that would not stay on its line.
  public init(program: String, home: String, desk: String) throws(ScheduledPathFault) {
    for path in [program, home, desk]
    where path.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      throw .controlCharacter(path)
    }
    self.program = program
    self.home = home
    self.desk = desk
  }

  /// The arguments of the run.
  public var run: [String] { ["run", desk] }

  /// The arguments of the check that does not depend on the run.
  public var check: [String] { ["status", desk, "--expect", "due"] }

  /// The desk's name in the names of units: its folder, without what does not belong there, and eight
  /// digits of the SHA-256 of its path, as two desks may have folders of one name.
  public var name: String {
    let folder = desk.split(separator: "/").last ?? ""
    let words = folder.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let readable = String(words.joined(separator: "-").lowercased().prefix(40))
    let digest = SHA256.hexDigest(of: Array(desk.utf8)).prefix(8)
    return "briefing-\(readable.isEmpty ? "desk" : readable)-\(digest)"
  }

  /// The moments after an edition's appearance at which it has to be done, in seconds.
  static let checkDelay = 7200
}
