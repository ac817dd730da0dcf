package import Diagnostics
package import Formats
internal import Foundation

/// An import of some files: what each holds, how that stands to a record set, and, where it was
/// asked for, written into it. Nothing is written while one of the files needs a decision or is
/// wrong; each file then goes in whole, or not at all.
package struct ImportRun {
  /// What came of each file, in their order.
  package private(set) var outcomes: [ImportOutcome] = []

  /// Does it.
  ///
  /// - Parameter progress: Is told now and then how many rows of a file were read.
  /// - Throws: What is wrong with the record set; `import-running`.
  package init(
    _ request: ImportRequest, environment: Environment,
    progress: @escaping (_ file: String, _ rows: Int) -> Void = { _, _ in }
  ) throws {
    let folder = try request.into.map { into throws(DiagnosticError) in
      try ImportFolder(into, environment)
    }
    func start(_ name: String) throws(DiagnosticError) -> any FileImport {
      let file = try ImportedFile(name, request, environment)
      if try CalendarContacts.isCalendar(at: file.url.path, shownAs: name) {
        return ContactImport(calendar: file)
      }
      let table = try FileOpening.table(
        at: file.url.path, shownAs: name, encoding: request.encoding)
      if try !FormatList.knows(table) {
        if let sheet = try SheetRecognition(request, folder).match(table) {
          return TradeImport(file, sheet: sheet) { progress(name, $0) }
        }
        if let sheet = try SheetContacts(table) { return ContactImport(sheet, of: file) }
      }
      return TradeImport(file) { progress(name, $0) }
    }
    func each(_ work: (any FileImport) throws(DiagnosticError) -> Void) {
      outcomes = request.files.map { name in
        do throws(DiagnosticError) {
          let file = try start(name)
          do throws(DiagnosticError) {
            try work(file)
            return file.outcome
          } catch {
            var outcome = file.outcome
            outcome.fail(error)
            return outcome
          }
        } catch {
          var outcome = ImportOutcome(file: name)
          outcome.fail(error)
          return outcome
        }
      }
    }
    guard let into = request.into, let folder else {
      each { (file) throws(DiagnosticError) in try file.survey() }
      return
    }
    _ = try folder.records()
    guard request.applies else {
      each { (file) throws(DiagnosticError) in try file.take(into: folder, isWriting: false) }
      return
    }
    let lock = try SetLock(folder.url, shownAs: into)
    try withExtendedLifetime(lock) {
      if request.files.count > 1 {
        each { (file) throws(DiagnosticError) in try file.take(into: folder, isWriting: false) }
        guard faults.isEmpty, !needsDecision else { return }
      }
      each { (file) throws(DiagnosticError) in try file.take(into: folder, isWriting: true) }
    }
  }

  /// What is wrong with files and values.
  package var faults: [Diagnostic] { outcomes.flatMap(\.faults) }

  /// Whether a person must say something before all of it can be records.
  package var needsDecision: Bool {
    outcomes.contains {
      $0.needsDecision || $0.survey?.needsDecision ?? $0.contacts?.needsDecision ?? false
    }
  }

  /// Whether the record set holds everything already.
  package var isNothingNew: Bool { outcomes.allSatisfy(\.isNothingNew) }
}
