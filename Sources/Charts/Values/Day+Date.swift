package import Foundation
package import Periods

extension Day {
  /// The day of an instant in UTC.
  package init(_ date: Date) {
    self.init(ordinal: Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
  }

  /// Midnight UTC at which the day begins.
  package var date: Date { Date(timeIntervalSince1970: Double(ordinal) * 86_400) }
}
