/// Who claims messages: one process, told apart from every other, also from a later one that the
/// machine gives the same number.
public struct ClaimOwner: Sendable, Hashable, CustomStringConvertible {
  /// The machine's name.
  public let machine: String
  /// The process's number on it.
  public let process: Int
  /// When the process began.
  public let start: Instant

  /// Names a process.
  public init(machine: String, process: Int, start: Instant) {
    self.machine = machine
    self.process = process
    self.start = start
  }

  /// `desk-1/4711/2024-05-27T04:30:00Z`.
  public var description: String { "\(machine)/\(process)/\(start)" }
}
