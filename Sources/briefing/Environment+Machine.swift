internal import Delivery
internal import Digests
internal import Foundation
internal import Glibc
internal import Periods
internal import Press

extension Environment {
  /// The world as it is. `BRIEFING_HOME` is set by the wrapper; without it the program's home is
  /// looked for above the program.
  static func current() -> Environment {
    let variables = ProcessInfo.processInfo.environment
    let working = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let home =
      variables["BRIEFING_HOME"].map { URL(fileURLWithPath: $0) } ?? homeAboveProgram()
    leaveMachineFontsAlone(home)
    return Environment(
      version: Command.version, variables: variables, home: home,
      workingFolder: working, hyphenation: "/usr/share/hyphen",
      colorProfile: "/usr/share/color/icc/sRGB.icc",
      sourceDate: variables["SOURCE_DATE_EPOCH"].flatMap(isoMoment),
      sourceInstant: variables["SOURCE_DATE_EPOCH"].flatMap(Int.init).map(Instant.init),
      credentials: variables["CREDENTIALS_DIRECTORY"], program: runningProgram(),
      zone: TimeZone.current.identifier == "GMT" ? "UTC" : TimeZone.current.identifier,
      machine: Machine(id: machineIdentity(), host: machineName()),
      owner: ClaimOwner(
        machine: machineName(),
        process: Int(ProcessInfo.processInfo.processIdentifier), start: machineTime()),
      now: machineTime,
      checkpoint: Checkpoint.make(variables),
      today: {
        Day(ordinal: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
      })
  }

  /// Pango starts fontconfig with the machine's configuration although it is given fonts of our own:
  /// that reads every font there is, and complains where it cannot write its cache, as under cron.
  private static func leaveMachineFontsAlone(_ home: URL) {
    let file = home.appendingPathComponent("fonts/fonts.conf").path
    if FileManager.default.fileExists(atPath: file) { setenv("FONTCONFIG_FILE", file, 1) }
  }

  /// Seconds since 1970 as `2024-05-28T06:00:00Z`; `nil` for what is no moment of the years 1970 to
  /// 9999.
  static func isoMoment(ofEpoch text: String) -> String? {
    guard let seconds = Int(text), (0..<253_402_300_800).contains(seconds) else { return nil }
    let time = seconds % 86_400
    let parts = [time / 3600, time / 60 % 60, time % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(Day(ordinal: seconds / 86_400))T\(parts.joined(separator: ":"))Z"
  }

  /// The machine's own name (gethostname); a longer one than Linux has is cut.
  private static func machineName() -> String {
    var name = [CChar](repeating: 0, count: 65)
    guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// What tells this machine from others, without telling which it is: a digest of the number that
  /// systemd gives each machine (machine-id(5)), else of its name.
  private static func machineIdentity() -> String {
    let number = (try? String(contentsOfFile: "/etc/machine-id", encoding: .utf8)) ?? ""
    let known = number.trimmingCharacters(in: .whitespacesAndNewlines)
    let source = known.isEmpty ? machineName() : known
    return SHA256.hexDigest(of: Array("briefing \(source)".utf8))
  }

  @Sendable private static func machineTime() -> Instant {
    Instant(seconds: Int(Date().timeIntervalSince1970.rounded(.down)))
  }

  private static func runningProgram() -> URL {
    let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "/").resolvingSymlinksInPath()
    return (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map {
      URL(fileURLWithPath: $0)
    } ?? program
  }

  /// The folder of fonts and layouts: a checkout above the program, or `share/briefing` beside the
  /// folder of a program that is installed.
  private static func homeAboveProgram() -> URL {
    let running = runningProgram()
    var folder = running.deletingLastPathComponent()
    for _ in 0..<8 {
      for home in [folder, folder.appendingPathComponent("share/briefing")] {
        let lock = home.appendingPathComponent("fonts/fonts.lock")
        if FileManager.default.fileExists(atPath: lock.path) { return home }
      }
      folder = folder.deletingLastPathComponent()
    }
    return running.deletingLastPathComponent()
  }
}
