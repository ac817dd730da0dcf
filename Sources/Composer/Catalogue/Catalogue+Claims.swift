internal import Definitions
internal import Statistics
internal import Values

extension Catalogue {
  /// Names about the check of what officials said.
  static let claimsEntries: [CatalogueEntry] =
    [
      CatalogueEntry("claims.exists", .flag, "whether there is a statement to check") {
        .flag(!$0.statistics.claims.findings.isEmpty)
      },
      CatalogueEntry("claims.sign-conflict", .flag, "whether two figures differ in sign") {
        .flag($0.statistics.signConflict != nil)
      },
      CatalogueEntry("claims.count", .count, "statements checked") {
        .quantity($0.statistics.claims.count())
      },
      CatalogueEntry("claims.headline", .text, "what the check found, in a sentence") { catalogue in
        catalogue.claims.headline.map { .phrase($0) }
      },
      CatalogueEntry("claims.summary", .text, "how many statements conflict, in a sentence") {
        catalogue in
        catalogue.claims.summary.map { .phrase($0) }
      },
    ]
    + [
      ("conflicting", "statements that other figures contradict", .conflicting),
      ("within-rounding", "statements that differ by rounding only", .withinRounding),
      ("consistent", "statements that others bear out", .consistent),
      ("not-checkable", "statements that nothing can be held against", .notCheckable),
    ].map { (name: String, summary: String, verdict: Verdict) in
      CatalogueEntry("claims.\(name)", .count, summary) {
        .quantity($0.statistics.claims.count(of: verdict))
      }
    }
}
