public import Fields

/// Files that are taken into a record set before an edition is made of it.
public struct ScheduledImport: Sendable {
  /// The files, relative to the desk; `*` in the last part stands for anything.
  public var files: YAMLText
  /// The mapping they are read by; `nil` for the one of their format.
  public var mapping: String?

  /// The folder, relative to the desk; empty for the desk's own.
  public var folder: String {
    files.text.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// Whether a file of that folder is meant.
  public func matches(_ name: String) -> Bool {
    let parts = (files.text.split(separator: "/").last ?? "").split(
      separator: "*", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, parts.count > 1 else {
      return name == parts.first.map(String.init)
    }
    guard name.hasPrefix(first), name.count >= first.count + last.count, name.hasSuffix(last) else {
      return false
    }
    var rest = name.dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}
