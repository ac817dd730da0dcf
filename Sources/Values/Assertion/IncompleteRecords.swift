/// The kinds of records that are not complete.
public struct IncompleteRecords: Asserted, Hashable {
  /// The names of their kinds, never empty.
  public var kinds: [String]

  package init(_ kinds: [String]) {
    self.kinds = kinds
  }

  public var assertion: Assertion {
    Assertion(.incomplete, [.text(.of, "records"), .texts(.values, kinds)])
  }
}
