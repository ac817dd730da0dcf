/// Which state of the records an answer was given from.
public struct RecordSnapshot: Sendable, Hashable {
  /// Its name: for a folder a SHA-256 over what was read; empty for records from nowhere.
  public var digest: String
  /// SHA-256 of every file read, by path relative to the set's folder; none where there are no files.
  public var files: [String: String]

  public init(digest: String = "", files: [String: String] = [:]) {
    self.digest = digest
    self.files = files
  }
}
