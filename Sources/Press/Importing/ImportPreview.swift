internal import Definitions
package import Diagnostics
package import Encodings
package import Formats
internal import Foundation
internal import RecordFiles
internal import Records

/// What somebody else's files hold, found out without writing anything.
package struct ImportPreview {
  /// What was found in each file that could be read, in their order.
  package let surveys: [FileSurvey]
  /// What is wrong with files and values.
  package let faults: [Diagnostic]
  /// How the trade that was chosen stands to the record set, where one was named.
  package let comparison: RecordComparison?

  /// Reads files.
  ///
  /// - Parameters:
  ///   - files: Their paths, from the working folder.
  ///   - records: The folder of the record set they are read for; `nil` reads all countries.
  ///   - choice: What was said about rows that may count the same trade twice.
  ///   - encoding: How a text's characters are bytes; found out where it is not given.
  /// - Throws: What is wrong with the record set.
  package init(
    _ files: [String], into records: String?, choice: TotalsChoice, encoding: TextEncoding?,
    environment: Environment
  ) throws {
    let reading = Reading(choice: choice, encoding: encoding)
    if let records { reading.compare(with: try RecordSet.all(in: records, environment)) }
    var surveys: [FileSurvey] = []
    var faults: [Diagnostic] = []
    for name in files {
      do throws(DiagnosticError) {
        let survey = try reading.survey(name, at: environment.url(name).path)
        surveys.append(survey)
        faults += survey.allFaults
      } catch {
        faults += error.diagnostics
      }
    }
    self.surveys = surveys
    self.faults = faults
    comparison = reading.comparison
  }

  /// Whether a person must say something before any of it can be records.
  package var needsDecision: Bool { surveys.contains(where: \.needsDecision) }
}

/// Reads files, one after the other, and compares what they hold with a record set.
private final class Reading {
  private(set) var comparison: RecordComparison?
  private let choice: TotalsChoice
  private let encoding: TextEncoding?
  private var pair: Set<String>?

  init(choice: TotalsChoice, encoding: TextEncoding?) {
    self.choice = choice
    self.encoding = encoding
  }

  func compare(with records: RecordSet) {
    pair = Set(records.pair.countries.map(\.code))
    comparison = RecordComparison(records)
  }

  func survey(_ name: String, at path: String) throws(DiagnosticError) -> FileSurvey {
    let file = try FileOpening.table(at: path, shownAs: name, encoding: encoding)
    let match = try FormatList.match(file)
    let isReport = match.format.isReport
    return try FileReading.read(file, as: match, choice: choice, pair: pair) { draft in
      if isReport { self.comparison?.take(draft) }
    }
  }
}
