internal import Foundation

/// How many of what was offered are right, and how many of what there is were found.
struct Score {
  var right = 0
  var offered = 0
  var sureRight = 0
  var sure = 0
  var labelled = 0
  var sureFound = 0
  var met = 0
  /// By field, of those that stand for a labelled one: right and all.
  var fields: [String: (right: Int, all: Int)] = [:]

  /// A share with its interval: Wilson's, 95 % (E. B. Wilson, JASA 22, 1927).
  static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "none" }
    let n = Double(whole)
    let p = Double(part) / n
    let z = 1.959964
    let centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    return String(
      format: "%d of %d = %.2f [%.2f; %.2f]", part, whole, p, max(0, centre - half),
      min(1, centre + half))
  }

  /// The lines of a report.
  func lines(_ name: String) -> [String] {
    [
      "\(name): \(labelled) labelled, \(offered) offered, \(sure) of them as sure",
      "  precision of the sure ones   \(Self.share(sureRight, of: sure))",
      "  precision of all             \(Self.share(right, of: offered))",
      "  found as sure                \(Self.share(sureFound, of: labelled))",
      "  found, sure or unsure        \(Self.share(right, of: labelled))",
      "  offered, be it in part wrong \(Self.share(met, of: labelled))",
    ]
      + fields.sorted { $0.key < $1.key }.map { field, count in
        "    \(field.padding(toLength: 24, withPad: " ", startingAt: 0)) "
          + Self.share(count.right, of: count.all)
      }
  }
}
