public import Diagnostics
public import Foundation

/// A folder outside of which nothing is read: neither by `..` nor by a link.
public struct EnclosedFolder: Sendable {
  private let root: String

  /// Encloses a folder, usually the desk's.
  public init(_ root: URL) {
    self.root = Self.resolved(root.path) ?? root.standardizedFileURL.path
  }

  /// The path of a file or folder relative to this folder; `nil` if it is outside.
  public func relativePath(of url: URL) -> String? {
    let path = Self.resolved(url.path) ?? url.standardizedFileURL.path
    if path == root { return "" }
    let prefix = root.hasSuffix("/") ? root : root + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
  }

  /// Whether there is a file or folder at a path relative to this folder.
  public func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: absolute(path))
  }

  /// The names in a folder that end with a suffix, in the order of their bytes; none if there is
  /// no such folder.
  public func names(in path: String, endingWith suffix: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: absolute(path))) ?? []
    return names.filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file at a path relative to this folder.
  ///
  /// - Throws: `missing-file`, `outside-desk`, or `unreadable-file`.
  public func bytes(of path: String, area: Diagnostic.Area) throws(DiagnosticError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: try place(of: path, area: area)) else {
      throw error(path, area, code: "unreadable-file", message: "the file cannot be read")
    }
    return Array(data)
  }

  /// Where a file at a path relative to this folder truly lies, to be read piece by piece.
  ///
  /// - Throws: `missing-file` or `outside-desk`.
  package func place(of path: String, area: Diagnostic.Area) throws(DiagnosticError) -> String {
    let full = absolute(path)
    let leavesByName = path.split(separator: "/").contains("..") || path.hasPrefix("/")
    guard !leavesByName else { throw outside(path, area) }
    guard let real = Self.resolved(full) else {
      let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: full)) != nil
      throw error(
        path, area, code: "missing-file",
        message: isLink ? "the link leads nowhere" : "there is no such file")
    }
    guard relativePath(of: URL(fileURLWithPath: real)) != nil else { throw outside(path, area) }
    return real
  }

  /// The text file at a path relative to this folder.
  public func textFile(_ path: String, area: Diagnostic.Area) throws(DiagnosticError) -> TextFile {
    try TextFile(bytes: try bytes(of: path, area: area), shownAs: path, area: area)
  }

  private func absolute(_ path: String) -> String {
    path.isEmpty ? root : root + "/" + path
  }

  private func outside(_ path: String, _ area: Diagnostic.Area) -> DiagnosticError {
    error(
      path, area, code: "outside-desk", message: "the path leads out of the desk's folder",
      hint: "copy the file into the desk; nothing outside it is read")
  }

  private func error(
    _ path: String, _ area: Diagnostic.Area, code: String, message: String, hint: String? = nil
  ) -> DiagnosticError {
    DiagnosticError([
      Diagnostic(
        area: area, code: code, message: message, hint: hint,
        location: SourceLocation(file: path))
    ])
  }

  /// `realpath(3)`; `nil` where there is nothing at the path.
  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
