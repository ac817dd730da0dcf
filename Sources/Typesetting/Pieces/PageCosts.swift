/// What is bad about pages, in one unit: the square of an empty page is 100.
enum PageCosts {
  /// A heading without what it heads.
  static let stranded = 1_000.0
  /// A page's end inside of what should be kept together.
  static let parted = 30.0
  /// A page's end inside a table that could have been whole.
  static let split = 4.0
  /// Each page.
  static let page = 0.3
  /// A section that wants to begin a page and does not.
  static let section = 0.4
  /// A figure or table on the page after the one it is spoken of.
  static let passed = 0.6
  /// How much spaces may grow: to 1.3 times.
  static let spaceStretch = 0.3
  /// The share of an inner page that may be empty.
  static let emptiest = 0.2
  /// The share of the last page that should be full.
  static let fullest = 0.25
  /// The fewest lines on a page.
  static let fewest = 5

  /// A page before the last.
  ///
  /// - Parameters:
  ///   - foot: The share of it that stays empty.
  ///   - strain: How much of their room figures and spaces took or gave, 0 to 1.
  static func inner(foot: Double, strain: Double, lines: Int) -> Double {
    page + 100 * foot * foot + (foot > emptiest ? 20 + 150 * (foot - emptiest) : 0)
      + 0.6 * strain * strain + (lines < fewest ? 200 : 0)
  }

  /// The last of several pages.
  static func last(fill: Double, strain: Double, lines: Int) -> Double {
    page + (fill < fullest ? 15 + 60 * (fullest - fill) : 0) + 0.6 * strain * strain
      + (lines < fewest ? 200 : 0)
  }
}
