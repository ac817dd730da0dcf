internal import Charts
internal import Records
internal import Statistics

/// Which ink belongs to what through a whole document: one colour has one meaning.
struct InkRegistry {
  /// What owns an ink.
  enum Owner: Hashable {
    case firstCountry, secondCountry
    case flow(TradeMeasure)
    case channel(Contact.Channel)
  }

  /// A claim that was refused, as another owner has the ink.
  struct Clash: Hashable {
    var ink: Ink
    var owner: Owner
    var refused: Owner
  }

  private var inks: [Owner: Ink] = [:]
  /// The claims that were refused.
  private(set) var clashes: [Clash] = []

  /// Gives inks to their owners, in order; one that is taken is refused.
  init(_ claims: [(owner: Owner, ink: Ink)]) {
    var owners: [Ink: Owner] = [:]
    for (claimant, ink) in claims {
      if let owner = owners[ink], owner != claimant {
        clashes.append(Clash(ink: ink, owner: owner, refused: claimant))
        continue
      }
      owners[ink] = claimant
      inks[claimant] = ink
    }
  }

  /// The ink of an owner; grey for one that has none.
  func ink(of owner: Owner) -> Ink { inks[owner] ?? .context }

  /// The inks of a briefing: countries navy and orange, flows teal, plum and charcoal, channels
  /// shades of the text's ink. What has no owner is told apart by its name.
  static let briefing = InkRegistry(
    [
      (.firstCountry, .series(0)), (.secondCountry, .series(3)), (.flow(.exports), .series(1)),
      (.flow(.imports), .series(2)), (.flow(.balance), .series(4)),
    ]
      + Contact.Channel.chartOrder.enumerated().map { (.channel($0.element), .shade($0.offset)) })
}
