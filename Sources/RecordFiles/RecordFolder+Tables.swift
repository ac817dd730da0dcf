package import Diagnostics
internal import Fields

extension RecordFolder {
  /// A table of the set, to be changed; one that only has the columns' names where there is no file.
  ///
  /// - Parameters:
  ///   - name: The file's name, e.g. `trade.csv`.
  ///   - columns: The columns of a new file.
  /// - Throws: Where pair.yaml or the table cannot be read.
  package func table(
    _ name: String, columns: [String]
  ) throws(DiagnosticError) -> RecordTable {
    let findings = Findings()
    let contents = try PairFile(findings: findings).read(textFile("pair.yaml"))
    try findings.throwIfErrors()
    return try RecordTable(
      bytes(of: name), shownAs: shownPath(of: name), form: contents?.form ?? TableForm(),
      columns: columns)
  }
}
