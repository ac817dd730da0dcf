internal import Foundation

/// The name of a definition or a record set: its path inside the desk, which no other has.
///
/// `layouts/ministry/weekly.yaml` is `ministry/weekly`, `data/old/x` is `old/x`; what stands outside
/// of `layouts` and `data` keeps its whole path.
public struct DeskName: Sendable, Hashable, CustomStringConvertible {
  /// The name with a slash after each folder, e.g. `ministry/weekly`; so it stands in the ledger and
  /// in briefing.json.
  public let path: String

  /// A name as it stands in the ledger.
  public init(path: String) {
    self.path = path.isEmpty ? "." : path
  }

  /// The name of the definition in a file.
  ///
  /// - Parameter file: Its path, relative to the desk's folder.
  public init(definition file: String) {
    let path = Self.below("layouts", file)
    let ending = [".yaml", ".yml"].first { path.hasSuffix($0) && path != $0 } ?? ""
    self.init(path: String(path.dropLast(ending.count)))
  }

  /// The name of the record set in a folder, whose path is relative to the desk's.
  public init(recordSet folder: String) {
    self.init(path: Self.below("data", folder))
  }

  private static func below(_ usual: String, _ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    let isBelow = parts.count > 1 && parts[0] == usual
    return parts.dropFirst(isBelow ? 1 : 0).joined(separator: "/")
  }

  /// The name as one folder below `output`, e.g. `ministry~weekly`: no folder of one report lies
  /// inside another's, and the name can be read back.
  public var folder: String {
    let text = path.replacing("%", with: "%25").replacing("~", with: "%7E")
      .replacing("/", with: "~")
    // A hidden folder would be in no list of editions.
    return text.hasPrefix(".") ? "%2E" + text.dropFirst() : text
  }

  /// The name that a folder has; `nil` for a text that is no name's folder.
  public init?(folder: String) {
    guard let path = folder.replacing("~", with: "/").removingPercentEncoding, !path.isEmpty
    else { return nil }
    self.init(path: path)
    guard self.folder == folder else { return nil }
  }

  /// What two names of one desk may not share: on some file systems it is one folder.
  public var claim: String { folder.precomposedStringWithCanonicalMapping.lowercased() }

  /// The name as people write it in an edition's: its folder.
  public var description: String { folder }
}
