/// What becomes of a message of which nobody knows whether the server took it.
public enum InDoubtPolicy: String, Sendable, Hashable, CaseIterable {
  /// It waits for the operator: nobody gets it twice.
  case hold
  /// It is sent again, as mail servers themselves do: it may arrive twice, under one Message-ID.
  case resend
}
