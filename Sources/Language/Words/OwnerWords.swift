/// What the owner of a desk is told, in one language. Editions, moments and commands are put in as
/// they are written everywhere else.
package struct OwnerWords: Sendable {
  /// The subject where records are stale, by edition.
  package var stale: @Sendable (String) -> String
  /// That an edition was not made, before the reasons.
  package var notMade: @Sendable (String) -> String
  /// By the day of the newest record and the day it should not be older than.
  package var newest: @Sendable (String, String) -> String
  /// Where no record has a date.
  package var undated: String
  /// By the number of records, and the least and the most that are usual.
  package var unusual: @Sendable (Int, Int, Int) -> String
  /// By the period of the edition before.
  package var unchanged: @Sendable (String) -> String
  /// What to do about stale records, by the command that publishes them.
  package var howToPublish: @Sendable (String) -> String
  /// The subject where an edition cannot be made, by edition.
  package var failed: @Sendable (String) -> String
  /// What to do about it, by the command that tells all that is wrong.
  package var howToMend: @Sendable (String) -> String
  /// The subject where a message says less than was asked for, by edition.
  package var shortened: @Sendable (String) -> String
  /// Why, by edition and the command that tells more.
  package var howLong: @Sendable (String, String) -> String
  /// The subject where nobody approved an edition in time.
  package var refused: @Sendable (String) -> String
  /// By edition and deadline.
  package var notApproved: @Sendable (String, String) -> String
  /// The subject of a reminder.
  package var waits: @Sendable (String) -> String
  /// By edition and deadline.
  package var waitsSince: @Sendable (String, String) -> String
  /// By the commands that approve and refuse.
  package var howToDecide: @Sendable (String, String) -> String
  /// The subject where missed editions are no longer made, by report.
  package var abandoned: @Sendable (String) -> String
  /// By report, and the periods of its editions.
  package var tooOld: @Sendable (String, String) -> String
  /// By the key of desk.yaml that says how many are made, and the command that makes one.
  package var howToCatchUp: @Sendable (String, String) -> String
}
