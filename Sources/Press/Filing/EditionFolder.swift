internal import CSystem
internal import Diagnostics
package import Foundation
internal import Glibc
package import Renderers

/// Writes the files of one edition so that the folder is always whole: all of the last good run or
/// all of this one.
package struct EditionFolder {
  /// Where the edition stands when it is written.
  package let url: URL

  /// The folder of an edition at a place, whether or not anything stands there.
  package init(url: URL) {
    self.url = url
  }

  /// Writes into a private folder beside `url`, brings it to disk, and puts it in place in one step.
  ///
  /// - Throws: `DiagnosticError` with code `cannot-write`; nothing half-written is left behind.
  package func write(_ renditions: [Rendition]) throws {
    let files = FileManager.default
    let parent = url.deletingLastPathComponent()
    let staging = parent.appendingPathComponent(
      ".\(url.lastPathComponent).writing-\(ProcessInfo.processInfo.processIdentifier)")
    do {
      try files.createDirectory(at: parent, withIntermediateDirectories: true)
      removeLeftovers(in: parent)
      try? files.removeItem(at: staging)
      try files.createDirectory(at: staging, withIntermediateDirectories: false)
      for rendition in renditions {
        let file = staging.appendingPathComponent(rendition.name)
        try files.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Self.write(rendition.bytes, to: file.path)
      }
      try putInPlace(staging)
    } catch {
      try? files.removeItem(at: staging)
      throw Self.failure(at: url, error)
    }
  }

  /// Writes one file so that it is whole or as it was before.
  package static func write(_ bytes: [UInt8], replacing url: URL) throws {
    let staging = url.deletingLastPathComponent().appendingPathComponent(
      ".\(url.lastPathComponent).writing-\(ProcessInfo.processInfo.processIdentifier)")
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try write(bytes, to: staging.path)
      guard rename(staging.path, url.path) == 0 else { throw POSIXFailure(code: errno) }
    } catch {
      try? FileManager.default.removeItem(at: staging)
      throw failure(at: url, error)
    }
  }

  /// Takes the edition away in one step, then its files.
  package func remove() throws {
    let files = FileManager.default
    guard files.fileExists(atPath: url.path) else { return }
    let parent = url.deletingLastPathComponent()
    let leaving = parent.appendingPathComponent(
      ".\(url.lastPathComponent).writing-\(ProcessInfo.processInfo.processIdentifier)")
    do {
      guard rename(url.path, leaving.path) == 0 else { throw POSIXFailure(code: errno) }
      try files.removeItem(at: leaving)
      // The period's folder goes with its last language.
      rmdir(parent.path)
    } catch {
      throw Self.failure(at: url, error)
    }
  }

  /// Lets a link point at a name beside it, in one step; nothing happens where it does already.
  package static func link(_ url: URL, to name: String) throws {
    let files = FileManager.default
    guard (try? files.destinationOfSymbolicLink(atPath: url.path)) != name else { return }
    let staging = url.deletingLastPathComponent().appendingPathComponent(
      ".\(url.lastPathComponent).writing-\(ProcessInfo.processInfo.processIdentifier)")
    do {
      unlink(staging.path)
      guard symlink(name, staging.path) == 0, rename(staging.path, url.path) == 0 else {
        throw POSIXFailure(code: errno)
      }
    } catch {
      unlink(staging.path)
      throw failure(at: url, error)
    }
  }

  private static func failure(at url: URL, _ error: any Error) -> DiagnosticError {
    DiagnosticError([
      Diagnostic(
        area: .disk, code: "cannot-write",
        message: "cannot write \(url.path): \(reason(error))",
        hint: "what was there before is untouched")
    ])
  }

  private func putInPlace(_ staging: URL) throws {
    if FileManager.default.fileExists(atPath: url.path) {
      let failure = briefing_exchange(staging.path, url.path)
      guard failure == 0 else { throw POSIXFailure(code: failure) }
      // The staging folder now holds the previous edition.
      try? FileManager.default.removeItem(at: staging)
    } else {
      guard rename(staging.path, url.path) == 0 else { throw POSIXFailure(code: errno) }
    }
    let folder = open(url.deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// Folders of runs that were killed: their process is gone.
  private func removeLeftovers(in parent: URL) {
    let prefix = ".\(url.lastPathComponent).writing-"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    for name in names where name.hasPrefix(prefix) {
      guard let process = Int32(name.dropFirst(prefix.count)) else { continue }
      if kill(process, 0) != 0, errno == ESRCH {
        try? FileManager.default.removeItem(at: parent.appendingPathComponent(name))
      }
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw POSIXFailure(code: errno) }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw POSIXFailure(code: count == 0 ? EIO : errno) }
      written += count
    }
    guard fsync(file) == 0 else { throw POSIXFailure(code: errno) }
  }

  private static func reason(_ error: any Error) -> String {
    (error as? POSIXFailure)?.description
      ?? ((error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError)?.localizedDescription
      ?? error.localizedDescription
  }
}
