internal import Values

extension Measure {
  /// The check of what officials said.
  package static let claims =
    [
      Measure(
        "claims.count", .count, "statements checked", formula: .count(.statements)
      ) { $0.claims.count() }
    ]
    + [
      ("conflicting", "statements that other figures contradict", .conflicting),
      ("within-rounding", "statements that differ by rounding only", .withinRounding),
      ("consistent", "statements that others bear out", .consistent),
      ("not-checkable", "statements that nothing can be held against", .notCheckable),
    ].map { (name: String, meaning: String, verdict: Verdict) in
      Measure("claims.\(name)", .count, meaning, formula: .count(.statements)) {
        $0.claims.count(of: verdict)
      }
    }
}
