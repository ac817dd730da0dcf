/// The contacts of a window with the first few of them told.
public struct ListedContacts<Contact: Sendable & Hashable>: Asserted, Hashable {
  public var presence: ContactPresence
  /// Those told, oldest first.
  public var shown: [Contact]
  /// What they are called in files.
  public var ids: [String]

  package init(_ presence: ContactPresence, shown: [Contact], ids: [String]) {
    self.presence = presence
    self.shown = shown
    self.ids = ids
  }

  /// How many are not told.
  public var others: Int {
    if case .some(let count, _) = presence { Int(count.value ?? 0) - shown.count } else { 0 }
  }

  public var assertion: Assertion {
    var assertion = presence.assertion
    if !ids.isEmpty { assertion.terms.append(Assertion.Term(.values, .texts(ids))) }
    return assertion
  }
}
