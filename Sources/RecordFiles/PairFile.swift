internal import Diagnostics
internal import Fields
internal import Periods
internal import Records

/// Reads `pair.yaml`.
struct PairFile: DescribedFormat {
  static let place = RecordPlace.file("pair.yaml")
  static let subject = "the two countries and how the records are to be read"

  let fields = PairFields()
  let findings: Findings

  var declarations: [FieldDeclaration] { fields.declarations }

  /// What the file says.
  struct Contents {
    var pair: Pair
    /// How the tables beside it are written.
    var form: TableForm
    /// Periods from which trade truly is hundreds of times more or less than before.
    var levelChanges: [Period] = []
  }

  /// The pair; `nil` where it is not clear which two countries it is about.
  func read(_ file: TextFile) -> Contents? {
    guard let root = YAMLValue.read(file, findings),
      let reader = MappingReader(
        root, shape: "pair.yaml", fields: declarations, findings)
    else { return nil }
    reader.reportKeys()
    let language = reader.value(fields.language, default: LanguageCode.ofPlainText)
    return LanguageCode.$ofPlainText.withValue(language) { contents(reader, language) }
  }

  private func contents(_ reader: MappingReader, _ language: String) -> Contents? {
    let codes = codes(reader)
    let countries = reader.value(fields.countries) ?? []
    let offices = (reader.value(fields.offices) ?? []).map { entry in
      var office = entry.value
      office.id = entry.key.text
      return office
    }
    let people = people(reader)
    let measures = keyed(reader.value(fields.measures))
    var form = reader.value(fields.csv) ?? TableForm()
    let titles = reader.value(fields.titles, default: [:])
    let notices = reader.value(fields.notices, default: [:])
    let currency = reader.value(fields.currency) ?? "USD"
    let coverage = coverage(reader)
    guard let codes else { return nil }
    form.isCentralEuropean = codes.contains(where: CentralEurope.countries.contains)
    let named = codes.map { code in country(code, in: countries, reader) }
    reportForeign(countries, codes)
    var pair = Pair(
      first: named[0], second: named[1], language: language, titles: titles, notices: notices,
      currency: currency, offices: offices, people: people, coverage: coverage,
      measures: measures)
    pair.preferences = preferences(reader, of: pair)
    return Contents(
      pair: pair, form: form, levelChanges: reader.value(fields.levelChanges) ?? [])
  }

  private func codes(_ reader: MappingReader) -> [String]? {
    guard let codes = reader.value(fields.pair) else { return nil }
    guard codes.count == 2 else {
      reader.report(
        at: fields.pair.name, code: "pair-of-two",
        message: "a pair has two countries, not \(codes.count)",
        hint: "write it as [BLR, RUS]")
      return nil
    }
    guard codes[0] != codes[1] else {
      reader.report(
        at: fields.pair.name, code: "pair-of-one",
        message: "the two countries of the pair are the same")
      return nil
    }
    return codes
  }

  private func country(
    _ code: String, in entries: [Entry<Country>], _ reader: MappingReader
  ) -> Country {
    guard var country = entries.first(where: { $0.key.text == code })?.value else {
      // A country whose entry has faults of its own is not missing.
      let isThere =
        reader.yaml(fields.countries.name)?.pairs?.contains { $0.key.text == code } ?? false
      if !isThere { reportUnnamed(code, reader) }
      return Country(code: code)
    }
    if country.names.isEmpty { reportUnnamed(code, reader) }
    country.code = code
    return country
  }

  /// Every language knows the countries of ISO 3166-1; what is invented needs a name.
  private func reportUnnamed(_ code: String, _ reader: MappingReader) {
    guard CountryCode.isUserAssigned(code) else { return }
    reader.report(
      at: reader.has(fields.countries.name) ? fields.countries.name : fields.pair.name,
      code: "unnamed-country",
      message: "\(code) is no country of ISO 3166-1 and has no name",
      hint: "write `\(code): {names: {en: ...}}` under `countries`")
  }

  private func reportForeign(_ entries: [Entry<Country>], _ codes: [String]) {
    for entry in entries where !codes.contains(entry.key.text) {
      findings.add(
        entry.key.diagnostic(
          code: "foreign-country", message: "`\(entry.key.text)` is not in the pair",
          hint: "the pair is \(codes[0]) and \(codes[1])"))
    }
  }

  private func people(_ reader: MappingReader) -> [Person] {
    let located = reader.value(fields.people) ?? []
    // An office whose entry has faults of its own is not unknown.
    let ids = reader.yaml(fields.offices.name)?.pairs?.map(\.key.text) ?? []
    var owners: [String: Int] = [:]
    for (index, entry) in located.enumerated() {
      if let office = entry.person.office, !ids.contains(office) {
        report(
          .unknownName(
            office, code: "unknown-office", "is not under `offices`", among: ids,
            otherwise: "add the office under `offices`"),
          office, at: PersonFields.office.name, of: entry.value)
      }
      for name in Set(entry.person.names.values).union(entry.person.aliases).sorted() {
        if let owner = owners[name], owner != index {
          report(
            FieldProblem(code: "shared-name", "is the name of somebody else too"), name,
            at: entry.person.aliases.contains(name)
              ? PersonFields.aliases.name : PersonFields.names.name, of: entry.value)
        }
        owners[name] = index
      }
    }
    return located.map(\.person)
  }

  private func report(
    _ problem: FieldProblem, _ text: String, at key: String, of mapping: YAMLValue
  ) {
    let place = mapping.pairs?.first { $0.key.text == key }?.value ?? mapping
    findings.add(
      place.diagnostic(
        code: problem.code, message: "`\(key)`: `\(text)` \(problem.predicate)",
        hint: problem.hint))
  }

  private func coverage(_ reader: MappingReader) -> [RecordKind: Coverage] {
    var coverage: [RecordKind: Coverage] = [:]
    let words = RecordKind.allCases.map(\.rawValue)
    for entry in reader.value(fields.coverage) ?? [] {
      if let kind = RecordKind(rawValue: entry.key.text) {
        coverage[kind] = entry.value
      } else {
        report(.unknownWord(entry.key.text, among: words), entry.key, under: fields.coverage.name)
      }
    }
    return coverage
  }

  private func preferences(_ reader: MappingReader, of pair: Pair) -> [String: [String]] {
    var preferences: [String: [String]] = [:]
    let known = Measure.builtIn + pair.measures.keys.sorted()
    let people = Named(pair.people)
    for entry in reader.value(fields.preferences) ?? [] {
      if known.contains(entry.key.text) {
        preferences[entry.key.text] = entry.value.map {
          people[$0].map(pair.canonicalName(of:)) ?? $0
        }
      } else {
        report(
          Measure.problem(with: entry.key.text, among: known), entry.key,
          under: fields.preferences.name)
      }
    }
    return preferences
  }

  private func report(_ problem: FieldProblem, _ key: YAMLText, under label: String) {
    findings.add(
      key.diagnostic(
        code: problem.code, message: "`\(label)`: `\(key.text)` \(problem.predicate)",
        hint: problem.hint))
  }

  private func keyed(
    _ entries: [Entry<[String: String]>]?
  ) -> [String: [String: String]] {
    Dictionary((entries ?? []).map { ($0.key.text, $0.value) }) { first, _ in first }
  }
}
