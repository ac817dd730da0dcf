internal import Diagnostics
internal import Digests
internal import Foundation
internal import Periods

/// What a file is known by before it is read: the day it was last changed, and its bytes' digest.
enum FileDay {
  /// The day on which a file was last changed, in UTC: for a download the day it was fetched.
  static func lastChange(of url: URL, shownAs name: String) throws(DiagnosticError) -> Day {
    let seconds = try change(of: url, shownAs: name).timeIntervalSince1970
    // Days are counted from the beginning of 1970, as the system counts seconds.
    return Day(ordinal: Int((seconds / 86_400).rounded(.down)))
  }

  /// The moment at which a file was last changed.
  static func change(of url: URL, shownAs name: String) throws(DiagnosticError) -> Date {
    do {
      let values = try url.resourceValues(forKeys: [.contentModificationDateKey])
      return values.contentModificationDate ?? Date(timeIntervalSince1970: 0)
    } catch {
      throw FileTrouble.unreadable(name, error)
    }
  }

  /// The digest of a file's bytes.
  static func digest(of url: URL, shownAs name: String) throws(DiagnosticError) -> String {
    do {
      return try Data(contentsOf: url, options: .mappedIfSafe).withUnsafeBytes(SHA256.hexDigest)
    } catch {
      throw FileTrouble.unreadable(name, error)
    }
  }
}
