internal import AssertionJudge
internal import Foundation
internal import Testing

@testable import Renderers

/// Claims that say more than the records bear, made of true ones: each has to be refused by both
/// evaluators.
struct RefusedClaimsTests {
  /// A true claim made false.
  private struct Falsehood: Sendable {
    var name: String
    /// The claim changed; `nil` where it cannot be made false in this way.
    var change: @Sendable ([String: Any]) -> [String: Any]?

    init(_ name: String, _ change: @escaping @Sendable ([String: Any]) -> [String: Any]?) {
      self.name = name
      self.change = change
    }

    /// The same claim with another relation.
    static func raised(_ from: String, to relation: String) -> Falsehood {
      Falsehood("\(from) as \(relation)") { claim in
        guard claim["relation"] as? String == from else { return nil }
        var claim = claim
        claim["relation"] = relation
        return claim
      }
    }

    /// A number of the claim, another one.
    static func miscounted(_ relation: String, _ name: String) -> Falsehood {
      Falsehood("\(relation) with another \(name)") { claim in
        guard claim["relation"] as? String == relation, let number = claim[name] as? Double
        else { return nil }
        var claim = claim
        claim[name] = number + max(1, abs(number) / 10)
        return claim
      }
    }
  }

  private static let falsehoods: [Falsehood] = [
    .miscounted("count", "count"), .miscounted("majority", "count"),
    .miscounted("plurality", "count"), .miscounted("tied", "count"),
    .miscounted("within-chance", "before"), .miscounted("longest-known", "days"),
    .miscounted("level", "level"), .miscounted("median", "days"), .miscounted("change", "level"),
    .raised("longest-known", to: "longest"), .raised("within-chance", to: "more-than-chance"),
    .raised("within-chance", to: "fewer-than-chance"), .raised("unchanged", to: "change"),
    .raised("level", to: "change"), .raised("not-comparable", to: "within-chance"),
    .miscounted("widest", "difference"), .miscounted("record", "level"),
    Falsehood("another gap as the widest") { claim in
      guard claim["relation"] as? String == "widest", var reports = claim["values"] as? [String],
        reports.count > 1, let kind = claim["kind"] as? String
      else { return nil }
      reports.swapAt(0, 1)
      let words = reports[0].split(separator: " ").map(String.init)
      guard let one = Double(words[2]), let other = Double(words[3]) else { return nil }
      var claim = claim
      (claim["values"], claim["measure"], claim["period"]) = (reports, words[0], words[1])
      claim["difference"] = abs(one - other) * (kind == "share" ? 100 / abs(one) : 1)
      return claim
    },
    Falsehood("the highest as the lowest") { claim in
      guard claim["relation"] as? String == "record", let way = claim["direction"] as? String
      else { return nil }
      var claim = claim
      claim["direction"] = way == "highest" ? "lowest" : "highest"
      return claim
    },
    Falsehood("another section as the one that moved most") { claim in
      guard claim["relation"] as? String == "change", claim["by"] as? String == "section",
        let part = claim["value"] as? String
      else { return nil }
      var claim = claim
      claim["value"] = part == "I" ? "V" : "I"
      return claim
    },
    Falsehood("plurality as majority") { claim in
      guard claim["relation"] as? String == "plurality", claim["of"] as? String == "contacts",
        claim["by"] as? String != "year",
        let count = claim["count"] as? Double, let among = claim["among"] as? Double,
        count * 2 <= among
      else { return nil }
      var claim = claim
      claim["relation"] = "majority"
      return claim
    },
    Falsehood("a tie as a plurality") { claim in
      guard claim["relation"] as? String == "tied", claim["of"] as? String == "contacts",
        let names = claim["values"] as? [String]
      else { return nil }
      var claim = claim
      claim["relation"] = "plurality"
      claim["value"] = names[0]
      return claim
    },
    Falsehood("none on record as none") { claim in
      guard claim["relation"] as? String == "none-on-record", claim["by"] == nil else { return nil }
      var claim = claim
      claim["relation"] = "none"
      return claim
    },
    Falsehood("the other direction") { claim in
      guard claim["relation"] as? String == "change", let way = claim["direction"] as? String else {
        return nil
      }
      var claim = claim
      claim["direction"] = way == "rose" ? "fell" : "rose"
      return claim
    },
    Falsehood("another base") { claim in
      guard claim["relation"] as? String == "change", claim["by"] == nil,
        let period = claim["period"] as? String
      else { return nil }
      var claim = claim
      claim["base"] = period
      return claim
    },
    Falsehood("incomplete as complete") { claim in
      guard claim["relation"] as? String == "incomplete", let day = claim["as-of"] as? String,
        claim["of"] as? String == "contacts"
      else { return nil }
      var claim = claim
      claim["relation"] = "complete"
      claim["window"] = "2023-05-30/\(day)"
      return claim
    },
    Falsehood("a part as the whole") { claim in
      guard claim["relation"] as? String == "covers" else { return nil }
      var claim = claim
      claim["relation"] = "complete"
      return claim
    },
    Falsehood("a hedge as rounding") { claim in
      guard claim["relation"] as? String == "within-hedge", !(claim["others"] is NSNull),
        claim["others"] != nil
      else { return nil }
      var claim = claim
      claim["relation"] = "within-rounding"
      return claim
    },
    Falsehood("one side as two") { claim in
      guard claim["relation"] as? String == "conflict", claim["kind"] as? String == "sign",
        claim["others"] != nil, claim["reporter"] as? String == claim["other-reporter"] as? String
      else { return nil }
      var claim = claim
      claim["relation"] = "two-sides-disagree"
      return claim
    },
    Falsehood("rounding as a conflict") { claim in
      guard let relation = claim["relation"] as? String,
        ["within-rounding", "within-hedge"].contains(relation), claim["level"] != nil,
        claim["other-level"] != nil
      else { return nil }
      var claim = claim
      claim["relation"] = "conflict"
      claim["kind"] = "level"
      return claim
    },
  ]

  @Test(
    "what says more than the records bear is refused by both evaluators",
    arguments: 0..<falsehoods.count)
  func refused(_ index: Int) throws {
    let falsehood = Self.falsehoods[index]
    var made = 0
    for judged in JudgedBriefing.samples where made < 3 {
      guard let (json, place) = try Self.falsified(judged.json, falsehood) else { continue }
      made += 1
      let verdicts = AssertionJudge(json: json, files: judged.files)?.verdicts ?? []
      let outcomes = try judged.outcomes(of: json)
      let second = verdicts[place].outcome
      #expect(second.isRefused, "\(falsehood.name), second evaluator: \(verdicts[place].text)")
      #expect(outcomes[place].isRefused, "\(falsehood.name), verify: \(verdicts[place].text)")
    }
    #expect(made > 0, "no generated set bears a claim for: \(falsehood.name)")
  }

  /// The JSON with the first claim that can be made false made so, and the claim's place.
  private static func falsified(
    _ json: [UInt8], _ falsehood: Falsehood
  ) throws -> ([UInt8], Int)? {
    guard var root = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any],
      var sentences = root["sentences"] as? [[String: Any]]
    else { return nil }
    var place = 0
    for index in sentences.indices {
      var claims = sentences[index]["asserts"] as? [[String: Any]] ?? []
      for claim in claims.indices {
        if let changed = falsehood.change(claims[claim]) {
          claims[claim] = changed
          sentences[index]["asserts"] = claims
          root["sentences"] = sentences
          return (Array(try JSONSerialization.data(withJSONObject: root)), place)
        }
        place += 1
      }
    }
    return nil
  }
}

extension AssertionJudge.Verdict.Outcome {
  fileprivate var isRefused: Bool { if case .fails = self { true } else { false } }
}

extension ClaimCheck.Outcome {
  fileprivate var isRefused: Bool { if case .fails = self { true } else { false } }
}
