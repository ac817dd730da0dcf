/// A file that was recognised.
package struct FormatMatch: Sendable {
  /// The format.
  package let format: any Format
  /// Where the columns are named, in each sheet that has the format.
  let headers: [TableHeader]
  /// Sheets in which something else stands.
  let others: [Sheet]
}
