internal import Records
internal import Values

extension ContactFrequency {
  /// The records and sources of contacts, found once for all numbers that rest on the same ones: in
  /// a long log the share of each month rests on every contact.
  struct Origin {
    private let evidence: Evidence
    private let sources: [String]

    init(_ contacts: [Contact]) {
      evidence = Evidence(records: contacts.map(\.id))
      var sources: Set<String> = []
      for contact in contacts { sources.formUnion(contact.sources) }
      self.sources = sources.sorted()
    }

    /// Where a number comes from that was computed from the contacts.
    func provenance(_ statistic: String, _ calculation: Calculation) -> Provenance {
      Provenance(statistic: statistic, calculation: calculation, nature: .computed)
        .with(evidence, sources: sources)
    }
  }
}
