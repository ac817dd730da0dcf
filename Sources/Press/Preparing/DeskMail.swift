package import Definitions
package import Delivery
package import Diagnostics
package import Fields
internal import RecordFiles

/// The `mail:` section of a desk, with the people of its CSV files.
package struct DeskMail {
  private let section: YAMLValue
  private let folder: EnclosedFolder
  private let findings = Findings()

  /// Reads the section; `nil` where the desk has none.
  ///
  /// - Throws: Everything that is wrong with it and with the files it names.
  package static func read(
    _ desk: Desk, in folder: EnclosedFolder
  ) throws(DiagnosticError) -> MailSettings? {
    guard let section = desk.mail else { return nil }
    return try DeskMail(section: section, folder: folder).settings()
  }

  private init(section: YAMLValue, folder: EnclosedFolder) {
    self.section = section
    self.folder = folder
  }

  private func settings() throws(DiagnosticError) -> MailSettings? {
    var settings = MailSettings.shape.read(section, findings)
    let lists = settings?.lists.map(filled) ?? []
    settings?.lists = lists
    lists.forEach(check)
    try findings.throwIfErrors()
    return settings
  }

  /// A list with the people of its file.
  private func filled(_ list: RecipientList) -> RecipientList {
    guard let path = list.file else { return list }
    var list = list
    do throws(DiagnosticError) {
      let file = try folder.textFile(path, area: .definition)
      list.members = CSVFile(file: file, findings: findings).records(RecipientList.columns) { row in
        let member = RecipientList.Member(reading: row)
        if let language = member?.language, !Definition.languages.contains(language) {
          let known = Definition.languages.joined(separator: ", ")
          row.report(
            at: "language", code: "unknown-language",
            message: "no briefing is written in `\(language)`", hint: "there are \(known)")
        }
        return member
      }
    } catch {
      findings.add(error)
      return list
    }
    if let address = list.repeatedAddress {
      add(
        "repeated-recipient",
        "`\(MailAddress.shown(address))` stands twice in the list `\(list.name)`",
        hint: "nobody gets one briefing twice", file: path)
    }
    return list
  }

  private func check(_ list: RecipientList) {
    guard !findings.hasErrors else { return }
    if list.members.isEmpty {
      add("empty-list", "nobody is in the list `\(list.name)`", file: list.file)
    }
    for member in list.members {
      guard let language = member.language, !Definition.languages.contains(language) else {
        continue
      }
      add(
        "unknown-language",
        "no briefing is written in `\(language)`, for \(member.recipient.address)",
        hint: "there are \(Definition.languages.joined(separator: ", "))", file: list.file)
    }
  }

  private func add(_ code: String, _ message: String, hint: String? = nil, file: String?) {
    findings.add(
      Diagnostic(
        area: .definition, code: code, message: message, hint: hint,
        location: file.map { SourceLocation(file: $0) } ?? section.location))
  }
}
