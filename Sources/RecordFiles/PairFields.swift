internal import Diagnostics
internal import Fields
internal import Periods
internal import Records

/// The keys of `pair.yaml`.
struct PairFields {
  let pair = Field(
    "pair", .list(of: .country), required: true,
    help: "The two countries; the first one is printed first")
  let language = Field(
    "language", .language, default: LanguageCode.ofPlainText,
    help: "The language of texts that name none", since: "0.2")
  let titles = Field(
    "titles", .localized, defaultText: "the two names joined by an en dash", help: "The title")
  let notices = Field("notices", .localized, help: "A warning printed in every running head")
  let currency = Field(
    "currency", .currency, default: "USD", help: "The currency figures are compared in")
  let countries = Field(
    "countries", .entries(of: .record(CountryFields.shape)),
    defaultText: "their common names", help: "Names of the two countries, by code")
  let offices = Field(
    "offices", .entries(of: .record(OfficeFields.shape)), help: "Offices people hold, by id")
  let people = Field("people", .list(of: .person), help: "People, with other spellings")
  let coverage = Field(
    "coverage", .entries(of: .record(CoverageFields.shape)),
    defaultText: "nothing is complete", help: "What is complete, and since when")
  let preferences = Field(
    "preferences", .entries(of: .list(of: .text)),
    help: "Whose figure is taken for a measure, best first")
  let measures = Field(
    "measures", .entries(of: .localized), help: "Measures beyond the built-in ones, by code")

  let levelChanges = Field(
    "level-changes", .list(of: .period),
    help: "Periods from which trade truly is hundreds of times more or less", since: "0.2")

  let csv = Field(
    "csv", .record(TableFormFields.shape), defaultText: "found out for each file",
    help: "How the CSV files are written", since: "0.2")

  var declarations: [FieldDeclaration] {
    [
      pair.declaration, language.declaration, titles.declaration, notices.declaration,
      currency.declaration,
      countries.declaration, offices.declaration, people.declaration, coverage.declaration,
      preferences.declaration, measures.declaration, levelChanges.declaration,
      csv.declaration,
    ]
  }
}

enum CountryFields {
  static let names = Field(
    "names", .localized, defaultText: "the common name", help: "The name by language")
  static let aliases = Field(
    "aliases", .map(of: .list(of: .text)), help: "Other names in use, by language")

  static let shape = Shape(
    "country", fields: [names.declaration, aliases.declaration]
  ) { reader -> Country? in
    let names = reader.value(names, default: [:])
    let aliases = reader.value(aliases, default: [:])
    return Country(code: "", names: names, aliases: aliases)
  }
}

enum OfficeFields {
  static let level = Field(
    "level", .choice(of: Level.self), required: true, help: "How high the office is")
  static let names = Field("names", .localized, required: true, help: "The name by language")

  static let shape = Shape(
    "office", fields: [level.declaration, names.declaration]
  ) { reader -> Office? in
    let level = reader.value(level)
    let names = reader.value(names)
    guard let level, let names else { return nil }
    return Office(id: "", level: level, names: names)
  }
}

enum PersonFields {
  static let names = Field("names", .localized, required: true, help: "The name by language")
  static let aliases = Field(
    "aliases", .list(of: .text), help: "Other spellings found in sources")
  static let country = Field(
    "country", .country, required: true, help: "The country spoken for")
  static let office = Field("office", .text, help: "The id of the office held")

  static let shape = Shape(
    "person",
    fields: [
      names.declaration, aliases.declaration, country.declaration, office.declaration,
    ]
  ) { reader -> Person? in
    let names = reader.value(names)
    let aliases = reader.value(aliases, default: [])
    let country = reader.value(country)
    let office = reader.value(office)
    guard let names, let country else { return nil }
    return Person(names: names, aliases: aliases, country: country, office: office)
  }
}

enum CoverageFields {
  static let complete = Field(
    "complete", .boolean, required: true, help: "Whether everything is there since `since`")
  static let since = Field("since", .day, help: "The first day that is covered")
  static let notes = Field("notes", .localized, help: "What is missing, in words")

  static let shape = Shape(
    "coverage", fields: [complete.declaration, since.declaration, notes.declaration]
  ) { reader -> Coverage? in
    let complete = reader.value(complete)
    let since = reader.value(since)
    let notes = reader.value(notes, default: [:])
    if complete == true, !reader.has(Self.since.name) {
      reader.report(
        at: Self.complete.name, code: "complete-since-when",
        message: "what is complete needs a `since`", hint: "add the first day the records cover")
    }
    return complete.map { Coverage(isComplete: $0, since: since, notes: notes) }
  }
}

/// A person of `pair.yaml` and where it stands, so that later checks can point at it.
struct LocatedPerson: Sendable {
  let person: Person
  let value: YAMLValue
}

extension FieldType where Value == LocatedPerson {
  static var person: FieldType<LocatedPerson> {
    .custom("person", schema: .object(PersonFields.shape.fields)) { value, _, findings in
      PersonFields.shape.read(value, findings).map { LocatedPerson(person: $0, value: value) }
    }
  }
}
