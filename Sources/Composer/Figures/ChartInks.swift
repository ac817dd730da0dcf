internal import Charts
internal import Periods
internal import Records
internal import Statistics

extension Pair {
  /// A country's ink, the same in every chart.
  func ink(of country: String) -> Ink {
    InkRegistry.briefing.ink(of: country == second.code ? .secondCountry : .firstCountry)
  }
}

extension TradeMeasure {
  /// The ink of a flow, the same in every chart.
  var ink: Ink { InkRegistry.briefing.ink(of: .flow(self)) }
}

extension Contact.Channel {
  /// The ink of a channel, the same in every chart; neighbours in a stack stand apart in grey, too.
  var ink: Ink { InkRegistry.briefing.ink(of: .channel(self)) }

  /// The shape of a channel where a mark stands for a contact.
  var symbol: SymbolShape {
    switch self {
    case .visit: .square
    case .call: .circle
    case .summit: .triangle
    case .meeting: .diamond
    case .letter: .cross
    case .video: .hollowCircle
    }
  }

  /// The order of stacks and lanes.
  static let chartOrder: [Contact.Channel] = [.visit, .call, .summit, .meeting, .letter, .video]
}

extension Rhythm {
  /// The unit of the time axis.
  var unit: CalendarUnit {
    switch self {
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    }
  }
}
