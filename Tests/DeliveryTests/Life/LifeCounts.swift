/// What happened in a desk's life, or in several.
struct LifeCounts: CustomStringConvertible {
  /// What is counted.
  enum Event: String, CaseIterable {
    case weeks, runs, kills, fullDisks, faults, clockJumps, approvals, refusals, corrections
    case listChanges, languageChanges, backups, restores, moves, decisions, accepted
  }

  private var numbers: [Event: Int] = [:]

  subscript(event: Event) -> Int {
    get { numbers[event, default: 0] }
    set { numbers[event] = newValue }
  }

  static func += (left: inout LifeCounts, right: LifeCounts) {
    left.numbers.merge(right.numbers, uniquingKeysWith: +)
  }

  /// `weeks 200, runs 873, ...`, in the order above.
  var description: String {
    Event.allCases.map { "\($0.rawValue) \(self[$0])" }.joined(separator: ", ")
  }
}
