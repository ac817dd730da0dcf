public import Periods
public import Records
public import Values

/// How often the two sides met in a window, against the window before it, with what is known about
/// the completeness of the log.
///
/// One call, visit, meeting or summit counts once, on its first day. A contact whose date is known
/// only to the month or year counts in a window that holds that whole span and never in gaps.
///
/// Made by `init(records:window:asOf:unit:)`.
///
/// Source: PLOVER manual, CONSULT; Garwood (1936).
public struct ContactFrequency: Sendable, Hashable {
  /// The number of contacts of one kind.
  public struct Count<Key: Sendable & Hashable>: Sendable, Hashable {
    public var key: Key
    public var count: Quantity
    /// Share of all counted contacts in percent, with its Wilson interval.
    public var share: Quantity

    public init(key: Key, count: Quantity, share: Quantity) {
      self.key = key
      self.count = count
      self.share = share
    }
  }

  /// A span without a known contact, from the last day of one to the first day of the next.
  public struct Silence: Sendable, Hashable {
    /// The last day of the contact before it.
    public var start: Day
    /// The first day of the contact after it.
    public var end: Day
    /// Days from `start` to `end`.
    public var length: Quantity
    /// Ids of contacts without a known day that may lie inside, in order.
    public var uncertain: [String]

    public init(start: Day, end: Day, length: Quantity, uncertain: [String]) {
      self.start = start
      self.end = end
      self.length = length
      self.uncertain = uncertain
    }
  }

  /// The window counted, both ends included, cut at `asOf`.
  public var window: Period
  /// The window of the same length just before.
  public var windowBefore: Period
  /// The last day whose contacts count.
  public var asOf: Day
  /// What counts as one in `count` and the rates.
  public var unit: CountingUnit
  /// What the desk declares about its log; `nil` if nothing.
  public var coverage: Coverage?
  /// The contacts counted in the window, oldest first.
  public var contacts: [Contact]
  /// Held contacts that touch the window but whose date is too coarse to count, oldest first.
  public var uncounted: [Contact]
  /// Held contacts that began before the window and lasted into it, oldest first: they count before it.
  package var carriedOver: [Contact]
  /// Contacts in the window.
  public var count: Quantity
  /// Contacts in the window before.
  public var countBefore: Quantity
  /// Contacts per 30 days, with the exact interval.
  ///
  /// Source: Garwood, Biometrika 28:437-442 (1936).
  public var rate: Quantity
  /// Contacts per 30 days in the window before, with the exact interval.
  ///
  /// Source: Garwood, Biometrika 28:437-442 (1936).
  public var rateBefore: Quantity
  /// Rate in the window over the rate in the window before, with the exact interval.
  ///
  /// Source: Przyborowski and Wilenski, Biometrika 31:313-323 (1940).
  public var rateRatio: Quantity
  /// Central two-sided probability of a difference this large if nothing had changed.
  ///
  /// Source: Przyborowski and Wilenski, Biometrika 31:313-323 (1940).
  public var rateRatioProbability: Quantity
  /// Days on which there was a contact with a known day.
  public var contactDays: Quantity
  /// By channel, most frequent first.
  ///
  /// Source: Wilson, JASA 22:209-212 (1927).
  public var byChannel: [Count<Contact.Channel>]
  /// By level, highest first.
  ///
  /// Source: Wilson, JASA 22:209-212 (1927).
  public var byLevel: [Count<Level>]
  /// By month, every month the window touches, oldest first; contacts known to the month included.
  public var byMonth: [Count<Period>]
  /// By quarter, every quarter the window touches, oldest first.
  public var byQuarter: [Count<Period>]
  /// The newest held contact with a known day, up to `asOf`.
  public var last: Contact?
  /// Days from the end of the last contact to `asOf`.
  public var daysSinceLast: Quantity
  /// The longest silence that ended in the window.
  public var longestSilence: Silence?
  /// Median days between contacts, over the gaps that ended in the window.
  public var medianGap: Quantity
  /// Probability of a silence at least as long as the present one at the rate of the gaps that
  /// ended in the window.
  ///
  /// Source: Exponential model with the rate estimated from n gaps: tail of F(2, 2n).
  public var silenceProbability: Quantity
  /// Contacts in the 30, 90 and 365 days up to `asOf`.
  public var trailing: [Trailing]
  /// Planned contacts after `asOf`, soonest first.
  public var planned: [Contact]
  /// The window against the one before.
  public var change: RateChange {
    RateChange(
      unit: unit, count: count, countBefore: countBefore, rate: rate, ratio: rateRatio,
      probability: rateRatioProbability)
  }

  /// Whether the log is declared complete for both windows, so that a trend may be claimed.
  public var mayClaimTrend: Bool

  /// The contacts of the days just before `asOf`, that day included.
  public struct Trailing: Sendable, Hashable {
    /// The length in days.
    public var days: Int
    public var count: Quantity

    public init(days: Int, count: Quantity) {
      self.days = days
      self.count = count
    }
  }
}
