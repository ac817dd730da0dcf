internal import Diagnostics
internal import Foundation
internal import Glibc

/// Puts the changed files of a record set in place, one after the other in an order in which the set
/// is whole at each step: what nothing names yet comes first, the records come last.
struct SetWriting {
  /// One file as it will be.
  private enum Step {
    case bytes([UInt8], String)
    case copy(URL, String)
  }

  private let folder: ImportFolder
  private let checkpoint: @Sendable (String) -> Void
  private var steps: [Step] = []

  /// - Parameter checkpoint: Is told of each file that stands in place.
  init(_ folder: ImportFolder, checkpoint: @escaping @Sendable (String) -> Void) {
    self.folder = folder
    self.checkpoint = checkpoint
  }

  /// The names of the files, in their order.
  var names: [String] {
    steps.map { step in
      switch step {
      case .bytes(_, let name), .copy(_, let name): name
      }
    }
  }

  /// Adds a file of some bytes.
  mutating func add(_ bytes: [UInt8], as name: String) { steps.append(.bytes(bytes, name)) }

  /// Adds a copy of a file.
  mutating func add(copyOf file: URL, as name: String) { steps.append(.copy(file, name)) }

  /// Writes all of them.
  ///
  /// - Throws: `cannot-write`; then and after a kill the set is whole, and the same import goes on
  ///   where it stopped.
  func commit() throws(DiagnosticError) {
    removeLeftovers()
    do {
      for step in steps {
        switch step {
        case .bytes(let bytes, let name):
          try EditionFolder.write(bytes, replacing: folder.file(name))
        case .copy(let source, let name):
          let bytes = try Data(contentsOf: source, options: .mappedIfSafe)
          try EditionFolder.write(Array(bytes), replacing: folder.file(name))
        }
        checkpoint("import-file")
      }
    } catch let error as DiagnosticError {
      throw error
    } catch {
      throw FileTrouble.unreadable(folder.name, error)
    }
  }

  /// Removes what a killed import left half-written: nobody else writes while the lock is held.
  private func removeLeftovers() {
    let folders = Set(names.map { folder.file($0).deletingLastPathComponent() })
    for parent in folders {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
      for name in names where name.hasPrefix(".") && name.contains(".writing-") {
        unlink(parent.appendingPathComponent(name).path)
      }
    }
  }
}

/// What keeps an import from a file, as a diagnostic.
enum FileTrouble {
  /// A file that cannot be read.
  static func unreadable(_ name: String, _ error: any Error) -> DiagnosticError {
    let reason =
      ((error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError)?.localizedDescription
      ?? error.localizedDescription
    return DiagnosticError([
      Diagnostic(
        area: .disk, code: "unreadable-import", message: "the file cannot be read: \(reason)",
        location: SourceLocation(file: name))
    ])
  }
}
