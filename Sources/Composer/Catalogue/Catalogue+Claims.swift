internal import Definitions
internal import Statistics
internal import Values

extension Catalogue {
  /// Names about the check of what officials said.
  static let claimsEntries: [CatalogueEntry] = [
    CatalogueEntry("claims.exists", .flag, "whether there is a statement to check") {
      .flag(!$0.statistics.claims.findings.isEmpty)
    },
    CatalogueEntry("claims.sign-conflict", .flag, "whether two figures differ in sign") {
      .flag($0.statistics.signConflict != nil)
    },
    CatalogueEntry(
      "claims.direction", .text,
      "who does not agree with whom on which way trade went, in a sentence"
    ) { catalogue in
      catalogue.claims.direction.map { .phrase($0) }
    },
    CatalogueEntry("claims.headline", .text, "what the check found, in a sentence") { catalogue in
      catalogue.claims.headline.map { .phrase($0) }
    },
    CatalogueEntry("claims.summary", .text, "how many statements conflict, in a sentence") {
      catalogue in
      catalogue.claims.summary.map { .phrase($0) }
    },
  ]
}
