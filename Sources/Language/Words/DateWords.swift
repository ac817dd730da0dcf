package import Values

/// Words about contacts that a source dates otherwise than the log.
package struct DateWords: Sendable {
  /// The head over them.
  package var head: String
  /// Why a date conflicts, does not, or can be held against nothing.
  package var reason: Saying<DateReason>
}
