internal import Charts
internal import Periods
internal import Records
internal import Statistics

extension Pair {
  /// A country's ink, the same in every chart.
  func ink(of country: String) -> Ink { country == second.code ? .series(3) : .series(0) }
}

extension TradeMeasure {
  /// The ink of a flow, the same in every chart.
  var ink: Ink {
    switch self {
    case .turnover: .series(0)
    case .exports: .series(1)
    case .imports: .series(2)
    case .balance: .series(4)
    }
  }
}

extension Contact.Channel {
  /// The ink of a channel, the same in every chart; neighbours in a stack stand apart in grey, too.
  var ink: Ink {
    switch self {
    case .visit: .series(0)
    case .call: .series(1)
    case .summit: .series(2)
    case .meeting: .series(3)
    case .letter: .series(4)
    case .video: .series(5)
    }
  }

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
