internal import Definitions
package import Delivery
internal import Diagnostics
internal import Fields
internal import Foundation
internal import Glibc

extension RunningDesk {
  /// What cron or systemd is to start.
  private func commands(_ environment: Environment) throws -> ScheduledCommands {
    try Self.scheduling {
      try ScheduledCommands(
        program: environment.program.path, home: environment.home.standardizedFileURL.path,
        desk: folder.standardizedFileURL.path)
    }
  }

  /// The lines of the desk's crontab.
  package func crontab(in zone: Zone, _ environment: Environment) throws -> Crontab {
    Crontab(
      settings, commands: try commands(environment), user: try owner.name, zone: zone,
      from: environment.today())
  }

  /// The desk's units. Makes the folder of editions, as systemd opens only what exists to a service.
  package func units(_ environment: Environment) throws -> [SystemdUnits.Unit] {
    let commands = try commands(environment)
    let owner = try owner
    let units = try Self.scheduling {
      try SystemdUnits(
        settings, commands: commands, mail: mail, user: owner.name,
        writable: [output.standardizedFileURL.path] + importedSets
      ).units
    }
    try makeOutput(for: owner)
    return units
  }

  /// The record sets that schedules take files into.
  private var importedSets: [String] {
    let sets = settings.reports.filter { !$0.imports.isEmpty }
      .compactMap { $0.records?.text ?? desk.recordSets.first?.folder }
    return Set(sets).sorted().map { folder.appendingPathComponent($0).standardizedFileURL.path }
  }

  /// The owner of the desk's folder (stat).
  private var owner: Owner {
    get throws {
      var status = stat()
      guard stat(folder.path, &status) == 0 else { throw unreadable(folder) }
      return Owner(user: status.st_uid, group: status.st_gid)
    }
  }

  /// Makes the folder of editions where there is none, and gives it to the desk's owner (lchown), as
  /// units are often written by root.
  private func makeOutput(for owner: Owner) throws {
    guard !FileManager.default.fileExists(atPath: output.path) else { return }
    guard mkdir(output.path, 0o755) == 0,
      geteuid() != 0 || lchown(output.path, owner.user, owner.group) == 0
    else { throw unreadable(output) }
  }

  private func unreadable(_ url: URL) -> DiagnosticError {
    Preparation.error(
      "cannot-write", "\(url.path): \(String(cString: strerror(errno)))", area: .disk)
  }

  /// Runs a step and says what it throws about paths as a diagnostic.
  private static func scheduling<Value>(_ step: () throws -> Value) throws -> Value {
    do {
      return try step()
    } catch let fault as ScheduledPathFault {
      throw Preparation.error(
        "unusable-path", "\(fault)", hint: "rename the folder, or move it", area: .usage)
    }
  }
}

/// Who owns a desk's folder.
private struct Owner {
  var user: uid_t
  var group: gid_t

  /// The name that User= takes (systemd.exec, "User/Group Names"), else the number, which it takes as
  /// well (getpwuid).
  var name: String {
    guard let entry = getpwuid(user), let text = entry.pointee.pw_name else { return "\(user)" }
    let name = String(cString: text)
    let isPlain = name.utf8.enumerated().allSatisfy { index, byte in
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x5F: true
      case 0x30...0x39, 0x2D: index > 0
      default: false
      }
    }
    return isPlain && !name.isEmpty ? name : "\(user)"
  }
}
