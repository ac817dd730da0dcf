/// Why a path cannot stand in a unit or on a line of a crontab.
public enum ScheduledPathFault: Error, Sendable, Hashable {
  /// It has a line break or another control character: no crontab line can hold it, and in a unit
  /// what follows would be a setting of its own.
  case controlCharacter(String)
  /// It has a quote or a backslash, with which systemd starts no program.
  case quotedProgram(String)
}

extension ScheduledPathFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .controlCharacter(let path): "the path `\(path)` has a line break or control character"
    case .quotedProgram(let path):
      "systemd starts no program whose path has a quote or a backslash: `\(path)`"
    }
  }
}
