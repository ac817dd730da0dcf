package import Values

extension Leading {
  /// The strongest that parts of a whole bear; `nil` where the whole is nothing.
  ///
  /// - Parameters:
  ///   - places: The parts, none of which has two keys.
  ///   - whole: What they are parts of.
  ///   - least: How large the whole has to be for one part to lead: five, where things are counted.
  ///   - slack: How much may still belong to any part, e.g. contacts whose month is not known.
  package static func found(
    among places: [Place], of whole: Whole, atLeast least: Double = 5, slack: Double = 0
  ) -> Leading? {
    guard let all = whole.amount.value, all > 0 else { return nil }
    let known = places.compactMap { place in place.amount.value.map { (place: place, $0) } }
      .filter { $0.1 > 0 }
    guard all >= least, let most = known.map(\.1).max() else { return .counts(whole) }
    let first = known.filter { $0.1 == most }.map(\.place)
    let next = known.filter { $0.1 < most }.max { $0.1 < $1.1 }
    guard first.count == 1 else {
      return slack == 0 && first.count <= 3 ? .tied(first, of: whole) : .counts(whole)
    }
    if most - slack > all / 2 { return .majority(first[0], next: next?.place, of: whole) }
    guard let next, most - next.1 > slack else { return .counts(whole) }
    return .plurality(first[0], next: next.place, of: whole)
  }
}
