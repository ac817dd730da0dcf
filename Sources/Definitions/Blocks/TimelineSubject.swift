/// What dated lines are about.
package enum TimelineSubject: String, Sendable, Hashable, CaseIterable {
  case held = "contacts.held"
  case planned = "contacts.planned"
}
