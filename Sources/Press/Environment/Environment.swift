package import Delivery
package import Foundation
package import Periods

/// The outside world as one value: folders, fonts, the clock. Nothing below the commands reads it
/// by itself.
package struct Environment {
  /// The program's version, named in every document.
  package var version: String
  /// The environment's variables, for processes of this program's own.
  package var variables: [String: String]
  /// Where the program's own folders (`fonts`) are: the checkout.
  package var home: URL
  /// The folder the user stands in.
  package var workingFolder: URL
  /// The folder of libhyphen's dictionaries.
  package var hyphenation: String
  /// The sRGB profile that archival PDFs carry.
  package var colorProfile: String
  /// The moment for the metadata of files, from `SOURCE_DATE_EPOCH` (reproducible-builds.org), as
  /// ISO 8601 in UTC; `nil` where it is not set: then the edition's day counts.
  package var sourceDate: String?
  /// The same moment as a time; `nil` where it is not set.
  package var sourceInstant: Instant?
  /// The folder of the credentials systemd hands over, from `CREDENTIALS_DIRECTORY`.
  package var credentials: String?
  /// The program that is running.
  package var program: URL
  /// The machine's time zone, by its name.
  package var zone: String
  /// The machine, by which it is known whose a ledger is.
  package var machine: Machine
  /// This process, by which it is known whose a message is.
  package var owner: ClaimOwner
  /// The time by the machine's clock.
  package var now: @Sendable () -> Instant
  /// Called at each step that matters for delivery; debug builds let tests end the program there.
  package var checkpoint: @Sendable (_ step: String) -> Void
  /// Called with the path of each file of a record set that is opened, relative to the desk.
  package var recordFileOpened: @Sendable (_ path: String) -> Void
  /// Today in UTC, for desks without a default edition.
  package var today: @Sendable () -> Day

  /// Makes a world of these parts.
  package init(
    version: String, variables: [String: String], home: URL, workingFolder: URL,
    hyphenation: String, colorProfile: String, sourceDate: String? = nil,
    sourceInstant: Instant? = nil, credentials: String? = nil, program: URL, zone: String,
    machine: Machine, owner: ClaimOwner, now: @escaping @Sendable () -> Instant,
    checkpoint: @escaping @Sendable (_ step: String) -> Void = { _ in },
    recordFileOpened: @escaping @Sendable (_ path: String) -> Void = { _ in },
    today: @escaping @Sendable () -> Day
  ) {
    self.version = version
    self.variables = variables
    self.home = home
    self.workingFolder = workingFolder
    self.hyphenation = hyphenation
    self.colorProfile = colorProfile
    self.sourceDate = sourceDate
    self.sourceInstant = sourceInstant
    self.credentials = credentials
    self.program = program
    self.zone = zone
    self.machine = machine
    self.owner = owner
    self.now = now
    self.checkpoint = checkpoint
    self.recordFileOpened = recordFileOpened
    self.today = today
  }

  /// A path as the user gave it, seen from the folder the user stands in.
  package func url(_ path: String) -> URL {
    URL(fileURLWithPath: path, relativeTo: workingFolder).standardizedFileURL
  }

  /// A path as shown to the user: relative to where the user stands, if it is below.
  package func shown(_ url: URL) -> String {
    let base = workingFolder.standardizedFileURL.path
    let path = url.standardizedFileURL.path
    if path == base { return "." }
    let prefix = base.hasSuffix("/") ? base : base + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
