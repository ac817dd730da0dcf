internal import Delivery
internal import Foundation
internal import Glibc
internal import Periods

/// The outside world as one value: folders, fonts, the clock. Nothing below the commands reads it
/// by itself.
struct Environment {
  /// The environment's variables, for processes of this program's own.
  var variables: [String: String]
  /// Where the program's own folders (`fonts`) are: the checkout.
  var home: URL
  /// The folder the user stands in.
  var workingFolder: URL
  /// The folder of libhyphen's dictionaries.
  var hyphenation: String
  /// The sRGB profile that archival PDFs carry.
  var colorProfile: String
  /// The moment for the metadata of files, from `SOURCE_DATE_EPOCH` (reproducible-builds.org), as
  /// ISO 8601 in UTC; `nil` where it is not set: then the edition's day counts.
  var sourceDate: String?
  /// The same moment as a time; `nil` where it is not set.
  var sourceInstant: Instant?
  /// The folder of the credentials systemd hands over, from `CREDENTIALS_DIRECTORY`.
  var credentials: String?
  /// The program that is running.
  var program: URL
  /// The machine's time zone, by its name.
  var zone: String
  /// This process, by which it is known whose a message is.
  var owner: ClaimOwner
  /// The time by the machine's clock.
  var now: @Sendable () -> Instant
  /// Called at each step that matters for delivery; debug builds let tests end the program there.
  var checkpoint: @Sendable (_ step: String) -> Void
  /// Today in UTC, for desks without a default edition.
  var today: @Sendable () -> Day

  /// The world as it is. `BRIEFING_HOME` is set by the wrapper; without it the checkout is looked
  /// for above the program.
  static func current() -> Environment {
    let variables = ProcessInfo.processInfo.environment
    let working = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let home =
      variables["BRIEFING_HOME"].map { URL(fileURLWithPath: $0) } ?? homeAboveProgram()
    leaveMachineFontsAlone(home)
    return Environment(
      variables: variables, home: home,
      workingFolder: working, hyphenation: "/usr/share/hyphen",
      colorProfile: "/usr/share/color/icc/sRGB.icc",
      sourceDate: variables["SOURCE_DATE_EPOCH"].flatMap(isoMoment),
      sourceInstant: variables["SOURCE_DATE_EPOCH"].flatMap(Int.init).map(Instant.init),
      credentials: variables["CREDENTIALS_DIRECTORY"], program: runningProgram(),
      zone: TimeZone.current.identifier == "GMT" ? "UTC" : TimeZone.current.identifier,
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

  @Sendable private static func machineTime() -> Instant {
    Instant(seconds: Int(Date().timeIntervalSince1970.rounded(.down)))
  }

  private static func runningProgram() -> URL {
    let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "/").resolvingSymlinksInPath()
    return (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map {
      URL(fileURLWithPath: $0)
    } ?? program
  }

  private static func homeAboveProgram() -> URL {
    let running = runningProgram()
    var folder = running.deletingLastPathComponent()
    for _ in 0..<8 {
      let lock = folder.appendingPathComponent("fonts/fonts.lock")
      if FileManager.default.fileExists(atPath: lock.path) { return folder }
      folder = folder.deletingLastPathComponent()
    }
    return running.deletingLastPathComponent()
  }

  /// A path as the user gave it, seen from the folder the user stands in.
  func url(_ path: String) -> URL {
    URL(fileURLWithPath: path, relativeTo: workingFolder).standardizedFileURL
  }

  /// A path as shown to the user: relative to where the user stands, if it is below.
  func shown(_ url: URL) -> String {
    let base = workingFolder.standardizedFileURL.path
    let path = url.standardizedFileURL.path
    if path == base { return "." }
    let prefix = base.hasSuffix("/") ? base : base + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
