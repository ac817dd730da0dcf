/// What one delivery did.
public struct DeliveryReport: Sendable, Hashable {
  /// The messages a server took.
  public var accepted: [MessageRecord] = []
  /// The messages a server refused.
  public var rejected: [MessageRecord] = []
  /// The messages that nobody took in time.
  public var expired: [MessageRecord] = []
  /// The messages about which the operator has to decide.
  public var held: [MessageRecord] = []
  /// The messages held because what was stored is damaged; they are among `held`.
  public var damaged: [MessageRecord] = []
  /// The messages to be tried again later.
  public var waiting: [MessageRecord] = []
  /// Why a person has to change the desk or the server before anything can be sent.
  public var misconfiguration: String?
  /// Why the server could not be reached.
  public var unreachable: String?

  /// The exit code of sysexits.h: 78 for a configuration that cannot work, 65 for damage, 1 where
  /// the operator has to look, 75 where the program will try again, 0 where all is well.
  public var exitCode: Int32 {
    if misconfiguration != nil { return 78 }
    if !damaged.isEmpty { return 65 }
    if !rejected.isEmpty || !expired.isEmpty || !held.isEmpty { return 1 }
    return waiting.isEmpty && unreachable == nil ? 0 : 75
  }
}
