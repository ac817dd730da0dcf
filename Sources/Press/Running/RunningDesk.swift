internal import Composer
package import Definitions
package import Delivery
internal import Diagnostics
internal import Fields
package import Foundation
internal import Periods

/// A desk that publishes by itself: its folder, how it sends, and its schedules held against its
/// definitions and record sets.
package struct RunningDesk {
  package let folder: URL
  package let desk: Desk
  package let settings: RunSettings
  /// How the desk sends its briefings; `nil` for one that sends none.
  package let mail: MailSettings?

  /// Where editions are written, and the ledger.
  package var output: URL { DeskLedger(desk: folder).folder }

  /// Reads `desk.yaml` and the definitions it schedules.
  ///
  /// - Parameter path: The desk's folder, or its `desk.yaml`.
  /// - Throws: `DiagnosticError`: everything that is wrong with them.
  package init(_ path: String, environment: Environment) throws {
    var folder = environment.url(path)
    if folder.lastPathComponent == "desk.yaml" { folder.deleteLastPathComponent() }
    guard
      FileManager.default.fileExists(atPath: folder.appendingPathComponent("desk.yaml").path)
    else {
      throw Preparation.error(
        "no-desk", "no desk.yaml stands in \(environment.shown(folder))",
        hint: "name the folder of a desk", area: .usage)
    }
    let enclosed = EnclosedFolder(folder)
    let desk = try Desk.read(try enclosed.textFile("desk.yaml", area: .definition))
    let findings = Findings()
    var mail: MailSettings?
    do throws(DiagnosticError) {
      mail = try DeskMail.read(desk, in: enclosed)
    } catch {
      findings.add(error)
    }
    var settings = desk.yaml.flatMap { RunSettings.read($0, findings) } ?? RunSettings()
    let check = ScheduleCheck(
      desk: desk, names: DeskNames(of: desk, in: folder), mail: mail, folder: folder,
      enclosed: enclosed, findings: findings)
    settings.reports = settings.reports.map(check.completed)
    check.checkRepetitions(settings.reports)
    try findings.throwIfErrors()
    self.folder = folder
    self.desk = desk
    self.settings = settings
    self.mail = mail
  }

  /// Fails where nothing is scheduled.
  package func requireSchedules() throws {
    guard settings.reports.isEmpty else { return }
    throw Preparation.error(
      "no-schedules", "the desk schedules nothing",
      hint: "docs/operations.md tells what `schedules:` holds",
      at: SourceLocation(file: "desk.yaml"))
  }

  /// The ledger, to look at; `nil` where nothing was ever run.
  package func readingLedger(_ environment: Environment) throws -> (any RunLedger)? {
    try DeskLedger(desk: folder).reading(environment)
  }

  /// The ledger, to change it; made where there is none.
  package func openLedger(_ environment: Environment) throws -> any RunLedger {
    try DeskLedger(desk: folder).open(environment)
  }
}

/// Holds schedules against the definitions, record sets and recipient lists they name, and fills in
/// what they leave to those.
private struct ScheduleCheck {
  let desk: Desk
  let names: DeskNames
  let mail: MailSettings?
  let folder: URL
  let enclosed: EnclosedFolder
  let findings: Findings

  func completed(_ report: ScheduledReport) -> ScheduledReport {
    var report = report
    if let records = report.records {
      if desk.recordSet(in: records.text) == nil {
        let known = desk.recordSets.map(\.folder).joined(separator: ", ")
        add(
          records, "unknown-record-set", "the desk has no record set `\(records.text)`",
          hint: "`records` names: \(known)")
      }
    }
    report.name = names.report(report)
    let layout = folder.appendingPathComponent(report.layout.text)
    names.clashes(definition: layout, records: names.recordFolder(of: report))
      .forEach(findings.add)
    if let definition = definition(of: report) {
      if report.languages.isEmpty { report.languages = [definition.language] }
      if definition.rhythm != report.schedule.rhythm {
        add(
          report.layout, "other-rhythm",
          "`\(report.layout.text)` covers a \(definition.rhythm.rawValue), its schedule a "
            + report.schedule.rhythm.rawValue,
          hint: "write `every: \(definition.rhythm.rawValue)`")
      }
    }
    for language in report.languages where !Definition.languages.contains(language) {
      add(
        report.layout, "unknown-language", "no briefing is written in `\(language)`",
        hint: "there are \(Definition.languages.joined(separator: ", "))")
    }
    checkLists(report.lists)
    return report
  }

  private func definition(of report: ScheduledReport) -> Definition? {
    let path = report.layout.text
    guard enclosed.exists(path) else {
      add(report.layout, "missing-file", "there is no file \(path)", hint: nil)
      return nil
    }
    do throws(DiagnosticError) {
      return try Definition.read(
        try enclosed.textFile(path, area: .definition), name: report.name.definition.path)
    } catch {
      findings.add(error)
      return nil
    }
  }

  /// Two schedules that make one edition: what the second says of readers would never happen.
  func checkRepetitions(_ reports: [ScheduledReport]) {
    for (index, report) in reports.enumerated() {
      let earlier = reports[..<index].filter { $0.name == report.name }.flatMap(\.languages)
      guard let language = report.languages.first(where: earlier.contains) else { continue }
      add(
        report.layout, "same-report", "`\(report.name)` is scheduled twice in \(language)",
        hint: "one schedule makes an edition for all its readers: name their lists in `to`")
    }
  }

  private func checkLists(_ lists: [YAMLText]) {
    for list in lists where mail?.list(named: list.text) == nil {
      let known = mail?.lists.map(\.name).joined(separator: ", ") ?? ""
      add(
        list, "unknown-list", "the desk has no recipient list `\(list.text)`",
        hint: known.isEmpty ? "write `mail:` with its `lists:`" : "`mail` names: \(known)")
    }
  }

  private func add(_ text: YAMLText, _ code: String, _ message: String, hint: String?) {
    findings.add(text.diagnostic(code: code, message: message, hint: hint))
  }
}
