internal import Foundation
internal import Periods
internal import Testing

@testable import Delivery

/// Many weeks of a desk. `tools/soak` has it live through ten thousand.
@Suite("A desk's life")
struct LifeTests {
  /// A number that tools/soak gives.
  private static func number(_ name: String, else other: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? other
  }

  /// One life is about a year; many weeks are many lives, each of a seed of its own.
  private static let weeksOfLife = 50

  @Test(
    "nobody gets anything twice, nothing is lost unseen, sent bytes and `latest` stay whole",
    arguments: LedgerKind.allCases)
  func life(kind: LedgerKind) throws {
    let weeks = Self.number("SOAK_WEEKS", else: 200)
    let seed = Self.number("SOAK_SEED", else: 14)
    let first = try #require(Day(iso: "2023-01-02"))
    var counts = LifeCounts()
    for life in 0..<(weeks + Self.weeksOfLife - 1) / Self.weeksOfLife {
      let story = try Life(seed: UInt64(seed + life), ledger: kind)
      for week in 0..<min(Self.weeksOfLife, weeks - life * Self.weeksOfLife) {
        try story.live(Period(weekOf: first.adding(days: 7 * week)))
      }
      try story.end()
      counts += story.counts
    }
    print("life: \(kind), from seed \(seed) on: \(counts)")
    guard weeks >= 200 else { return }
    for event in LifeCounts.Event.allCases {
      #expect(counts[event] > 0, "\(event.rawValue) happened")
    }
  }
}
