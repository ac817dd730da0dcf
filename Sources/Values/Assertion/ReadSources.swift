/// The sources that the contacts of a window were read from.
public struct ReadSources: Asserted, Hashable {
  public var presence: ContactPresence
  /// Ids, each once.
  public var sources: [String]

  package init(_ presence: ContactPresence, sources: [String]) {
    self.presence = presence
    self.sources = sources
  }

  public var assertion: Assertion {
    Assertion(
      .count,
      [
        .text(.of, "sources"), .text(.by, "contacts"), .number(.count, Double(sources.count)),
      ] + presence.scope.terms, on: [.contacts])
  }
}
