internal import AssertionJudge
internal import Document
internal import Foundation
internal import Testing
internal import Values

@testable import Renderers

/// Sentences of generated record sets, held against two evaluators that share no code.
struct GeneratedSetsTests {
  /// How many sets; `tools/assertions/judge` asks for more.
  private static let count =
    ProcessInfo.processInfo.environment["ASSERTION_SETS"].flatMap { Int($0) } ?? 200

  /// What some of the sets bear.
  private struct Tally: Sendable {
    var relations: [String: Int] = [:]
    var untold = 0

    mutating func add(_ other: Tally) {
      relations.merge(other.relations, uniquingKeysWith: +)
      untold += other.untold
    }
  }

  @Test("every sentence of generated record sets is true by both evaluators")
  func sentences() async throws {
    let workers = 4
    let tally = try await withThrowingTaskGroup(of: Tally.self) { group in
      for first in 0..<workers {
        group.addTask { try Self.judge(stride(from: first, to: Self.count, by: workers)) }
      }
      return try await group.reduce(into: Tally()) { $0.add($1) }
    }
    // A generator that makes no ties proves nothing of ties.
    for relation in Self.expected {
      #expect(tally.relations[relation, default: 0] > 0, "no set has \(relation)")
    }
    let judged = tally.relations.values.reduce(0, +)
    #expect(tally.untold * 5 < judged, "too much is not judged")
  }

  private static func judge(_ seeds: StrideTo<Int>) throws -> Tally {
    var tally = Tally()
    for seed in seeds {
      let records = GeneratedRecords(seed: seed)
      let layout = JudgedBriefing.layouts[seed % JudgedBriefing.layouts.count]
      let language = ["en", "ru", "be"][seed / 6 % 3]
      guard let judged = try JudgedBriefing(records, layout: layout, language: language) else {
        continue
      }
      for (verdict, other) in zip(judged.verdicts, try judged.outcomes()) {
        tally.relations[verdict.relation, default: 0] += 1
        if case .fails(let reason) = verdict.outcome {
          Issue.record("\(seed) \(layout): \(verdict.relation), \(reason): \(verdict.text)")
        }
        if case .fails(let reason) = other {
          Issue.record("\(seed) \(layout), verify: \(verdict.relation), \(reason): \(verdict.text)")
        }
        if verdict.outcome == .untold { tally.untold += 1 }
      }
    }
    return tally
  }

  private static let expected = [
    "count", "none", "none-on-record", "majority", "plurality", "tied", "longest", "longest-known",
    "complete", "covers", "incomplete", "absent", "change", "unchanged", "level", "within-chance",
    "not-comparable", "conflict", "two-sides-disagree", "borne-out", "within-rounding",
    "within-hedge", "alone", "before-end", "spread",
    "widest", "record",
  ]

  @Test("the same fact is the headline once: no title and no finding stands twice in a briefing")
  func once() throws {
    for judged in JudgedBriefing.samples {
      let texts = judged.briefing.sentences.filter(\.isFinding).map(\.text)
      let twice = Dictionary(grouping: texts, by: \.self).filter { $0.value.count > 1 }.keys
      #expect(twice.isEmpty, "\(twice.joined(separator: " | "))")
    }
  }
}

extension Sentence {
  /// Whether it tells a finding: not the reason of a verdict, nor how far a log goes.
  fileprivate var isFinding: Bool {
    !claims.contains { claim in
      let isReason =
        claim.assertion.text(.statement) != nil && claim.assertion.text(.of) == "statements"
      return isReason
        || [.incomplete, .covers, .absent, .notComparable].contains(claim.assertion.relation)
    }
  }
}
