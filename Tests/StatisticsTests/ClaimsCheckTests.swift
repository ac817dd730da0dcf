internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

@Suite struct ClaimsCheckTests {
  private let check = ClaimsCheck(records: Example.records, asOf: Example.asOf)

  private func finding(_ id: String) throws -> ClaimFinding {
    try #require(check.findings.first { $0.statement.id == id })
  }

  @Test("a rise against a fall in the same quarter is a conflict of signs, from both sides")
  func signs() throws {
    for (id, other) in [("belta-2024q1", "kremlin-2024q1"), ("kremlin-2024q1", "belta-2024q1")] {
      let finding = try finding(id)
      #expect(finding.verdict == .conflicting)
      guard case .signConflict(let rival) = finding.reason else {
        Issue.record("\(id): \(finding.reason)")
        continue
      }
      #expect(rival.statement == other)
    }
  }

  @Test("parts of 6.7 and 5.7 make 12.4 where 10.4 was printed, and the balance fits the parts")
  func parts() throws {
    let finding = try finding("kremlin-2024q1")
    let sums = finding.reasons.compactMap { reason -> (Double?, Double?, Bool?)? in
      guard case .sumOfPartsDiffers(let sum, let printed, let fits) = reason else { return nil }
      return (sum.value, printed.value, fits)
    }
    let sum = try #require(sums.first)
    #expect(abs((sum.0 ?? 0) - 12.4e9) < 1)
    #expect(sum.1 == 10.4e9)
    #expect(sum.2 == true)
    #expect(abs((finding.growthFromParts?.value ?? 0) + 2.284277788785427) < 1e-9)
  }

  @Test("parts that add up are said to fit")
  func fittingParts() throws {
    let finding = try finding("kremlin-2023")
    #expect(
      finding.reasons.contains {
        if case .sumOfPartsFits(let sum, _) = $0 {
          abs((sum.value ?? 0) - 46.5e9) < 1
        } else {
          false
        }
      })
    let balance = try self.finding("kremlin-2024q1-b")
    // It adds up in itself; nobody else bears it out.
    #expect(balance.verdict == .notCheckable)
    // Seen from Belarus, the surplus of Russia is a deficit.
    #expect(balance.level?.value == -1.0e9)
  }

  @Test("the levels of 2023 differ by source, and almost 49 leaves room for about 48.7")
  func levels() throws {
    let belta = try finding("belta-2023")
    #expect(belta.verdict == .conflicting)
    let conflicts = belta.reasons.compactMap { reason -> String? in
      if case .levelConflict(let other, _) = reason { other.statement } else { nil }
    }
    #expect(Set(conflicts) == ["mishustin-2023"])
    // "Over 46.5" does not contradict 48.7; the growths do.
    #expect(
      belta.reasons.contains {
        if case .growthConflict(let other, _) = $0 {
          other.statement == "kremlin-2023"
        } else {
          false
        }
      })
    let hedged = belta.reasons.compactMap { reason -> String? in
      if case .withinHedge(let other) = reason { other.statement } else { nil }
    }
    #expect(hedged == ["rogozhnik-2023"])
  }

  @Test("4.2 trillion roubles called 45.2 billion dollars imply 92.9 roubles to the dollar")
  func conversion() throws {
    let finding = try finding("mishustin-2023")
    #expect(abs((finding.impliedRate?.value ?? 0) - 92.920354) < 1e-6)
    #expect(finding.impliedRate?.unit == .named("RUB/USD"))
    #expect(finding.verdict == .conflicting)
    #expect(
      finding.reasons.contains { if case .conversionImplies = $0 { true } else { false } })
    // 3.9 against 4.2 trillion is a conflict in roubles; +5 % in roubles is not +6.3 % in dollars.
    let rouble = try self.finding("reshetnikov-2023")
    let others = rouble.reasons.compactMap { reason -> String? in
      switch reason {
      case .levelConflict(let other, _), .growthConflict(let other, _): other.statement
      default: nil
      }
    }
    #expect(others == ["mishustin-2023"])
  }

  @Test("a growth that fits the year before as well as its own has an ambiguous base")
  func ambiguous() throws {
    let finding = try finding("lukashenko-since-2021")
    #expect(finding.verdict == .notCheckable)
    #expect(finding.reason == .ambiguousBase)
    #expect(finding.impliedBase == nil)
  }

  @Test("a growth without period has an ambiguous base")
  func noPeriod() throws {
    let vague = Example.statement("vague", by: "BLR", nil, nil, growth: "30", speaker: "A")
    let check = ClaimsCheck(records: Example.records([vague]), asOf: Example.asOf)
    #expect(check.findings.map(\.reason) == [.ambiguousBase])
  }

  @Test("what was said before the period had ended is an expectation, and no rival to outcomes")
  func expectation() throws {
    let hope = try finding("golovchenko-2022-hope")
    #expect(hope.verdict == .notCheckable)
    #expect(hope.reason == .saidBeforeEnd)
    let outcome = try finding("gryzlov-2022")
    #expect(!outcome.others.contains { $0.statement == "golovchenko-2022-hope" })
  }

  @Test("the implied base carries the rounding of level and growth")
  func impliedBase() throws {
    let base = try #require(try finding("belta-2024q1").impliedBase)
    #expect(abs((base.value ?? 0) / 1e9 - 11.593090211132438) < 1e-9)
    #expect(abs((base.interval?.lower ?? 0) / 1e9 - 11.58273381294964) < 1e-9)
    #expect(abs((base.interval?.upper ?? 0) / 1e9 - 11.603456553048488) < 1e-9)
    #expect(base.period == Example.period("2023-Q1"))
    #expect(base.provenance.nature == .implied)
  }

  @Test("one figure alone cannot be checked")
  func alone() {
    let records = Example.records([
      Example.statement("a", by: "BLR", "10", "2023", speaker: "A")
    ])
    let findings = ClaimsCheck(records: records, asOf: Example.asOf).findings
    #expect(findings.map(\.verdict) == [.notCheckable])
    #expect(findings.map(\.reason) == [.noOther])
  }

  @Test("a speaker who repeats himself does not confirm himself")
  func repetition() {
    let records = Example.records([
      Example.statement("a", by: "BLR", "10", "2023", speaker: "A"),
      Example.statement("b", by: "BLR", "10", "2023", speaker: "A"),
    ])
    let findings = ClaimsCheck(records: records, asOf: Example.asOf).findings
    #expect(findings.map(\.verdict) == [.notCheckable, .notCheckable])
  }

  @Test("two speakers with one figure are consistent, from either side of the border")
  func agreement() {
    let records = Example.records([
      Example.statement("a", "exports", by: "BLR", "10.1", "2023", speaker: "A"),
      Example.statement("b", "imports", by: "RUS", "10.1", "2023", speaker: "B"),
    ])
    let topics = ClaimsCheck(records: records, asOf: Example.asOf).topics
    #expect(topics.map(\.measure) == ["exports"])
    #expect(topics.flatMap(\.findings).map(\.verdict) == [.consistent, .consistent])
  }

  @Test("figures that round to each other are within rounding")
  func rounding() {
    let records = Example.records([
      Example.statement("a", by: "BLR", "10.1", "2023", speaker: "A"),
      Example.statement("b", by: "BLR", "10", "2023", speaker: "B"),
    ])
    let findings = ClaimsCheck(records: records, asOf: Example.asOf).findings
    #expect(findings.map(\.verdict) == [.withinRounding, .withinRounding])
  }

  @Test("parts of which one is open below contradict no total that they can come to")
  func openParts() {
    func verdict(_ imports: String) -> Verdict? {
      let records = Example.records([
        Example.statement("a", by: "BLR", "40.2", "2023", speaker: "A", source: "s"),
        Example.statement("x", "exports", by: "BLR", "23.1", "2023", speaker: "A", source: "s"),
        Example.statement(
          "m", "imports", by: "BLR", imports, "2023", speaker: "A", .under, source: "s"),
      ])
      return ClaimsCheck(records: records, asOf: Example.asOf).findings
        .first { $0.statement.id == "a" }?.verdict
    }
    #expect(verdict("23") != .conflicting)
    #expect(verdict("13") == .conflicting)
  }

  @Test("what names no period stands beside no other figure, and says so")
  func unnamedPeriod() {
    let records = Example.records([
      Example.statement("a", by: "BLR", "40.2", nil, speaker: "A"),
      Example.statement("b", by: "RUS", "41", nil, speaker: "B"),
    ])
    let findings = ClaimsCheck(records: records, asOf: Example.asOf).findings
    #expect(findings.count == 2)
    #expect(findings.allSatisfy { $0.toldReasons.map(\.finding) == [.noPeriod] })
  }

  @Test("a hedge that lets two figures meet is no rounding, and settles nothing")
  func hedge() {
    func verdicts(_ other: String) -> [Verdict] {
      let records = Example.records([
        Example.statement("a", by: "BLR", other, "2023", speaker: "A"),
        Example.statement("b", by: "RUS", "46.5", "2023", speaker: "B", .over),
      ])
      let findings = ClaimsCheck(records: records, asOf: Example.asOf).findings
      #expect(
        findings.allSatisfy {
          if case .withinHedge = $0.reason { $0.verdict == .notCheckable } else { true }
        })
      return findings.map(\.verdict)
    }
    #expect(verdicts("48.7") == [.notCheckable, .notCheckable])
    #expect(verdicts("60") == [.notCheckable, .notCheckable])
    #expect(verdicts("46.52") == [.notCheckable, .notCheckable])
    #expect(verdicts("46.3") == [.conflicting, .conflicting])
  }

  @Test("growths are compared only where they are measured from the same period")
  func bases() {
    func verdicts(_ base: String) -> [Verdict] {
      let records = Example.records([
        Example.statement("a", by: "BLR", nil, "2023", growth: "30", base: base, speaker: "A"),
        Example.statement("b", by: "RUS", nil, "2023", growth: "6", speaker: "B"),
      ])
      return ClaimsCheck(records: records, asOf: Example.asOf).findings.map(\.verdict)
    }
    #expect(verdicts("2022") == [.conflicting, .conflicting])
    #expect(verdicts("2021") == [.notCheckable, .notCheckable])
  }

  @Test("a growth without level is taken to be in the pair's currency, not in roubles")
  func currencyOfGrowth() {
    let records = Example.records([
      Example.statement("a", by: "BLR", nil, "2023", growth: "6.3", speaker: "A"),
      Example.statement("b", by: "RUS", "3.9 RUB tn", "2023", growth: "-5", speaker: "B"),
    ])
    let findings = ClaimsCheck(records: records, asOf: Example.asOf).findings
    #expect(findings.map(\.verdict) == [.notCheckable, .notCheckable])
  }

  @Test("who is borne out by the other side does not conflict because a third is wrong")
  func third() throws {
    func verdicts(_ statements: [Statement]) -> [String: Verdict] {
      let findings = ClaimsCheck(records: Example.records(statements), asOf: Example.asOf).findings
      return Dictionary(uniqueKeysWithValues: findings.map { ($0.statement.id, $0.verdict) })
    }
    let one = Example.statement("one", by: "BLR", "48.7", "2023", speaker: "A")
    let other = Example.statement("other", by: "RUS", "48.7", "2023", speaker: "B")
    let wrong = Example.statement("wrong", by: "RUS", "54.0", "2023", speaker: "C")
    #expect(
      verdicts([one, other, wrong])
        == ["one": .consistent, "other": .consistent, "wrong": .conflicting])
    // Two of one side against one of the other: neither is borne out from outside.
    #expect(
      verdicts([one, Example.statement("own", by: "RUS", "54.0", "2023", speaker: "D"), wrong])
        .values.allSatisfy { $0 == .conflicting })
    // Each figure is borne out: a conflict of all.
    let fourth = Example.statement("fourth", by: "BLR", "54.0", "2023", speaker: "E")
    #expect(
      verdicts([one, other, wrong, fourth]).values.allSatisfy { $0 == .conflicting })
  }

  @Test("topics with conflicts come first, and old periods are left out unless said in the window")
  func order() {
    let verdicts = check.topics.map(\.verdict)
    #expect(verdicts == verdicts.sorted())
    #expect(!check.findings.contains { $0.statement.id == "belstat-2021" })
    let wide = ClaimsCheck(
      records: Example.records, asOf: Example.asOf, window: Example.period("2022-09-30"))
    #expect(wide.findings.contains { $0.statement.id == "belstat-2021" })
  }

  @Test("the order of the records changes nothing")
  func permutation() {
    let reversed = ClaimsCheck(
      records: Example.records(Example.statements.reversed()), asOf: Example.asOf)
    #expect(reversed.topics == check.topics)
  }
}
