/// What a person entered from a text: the file `NN.json` beside `NN.txt`.
struct Label: Decodable {
  /// A contact as it was entered.
  struct Contact: Decodable {
    var date: String?
    var end_date: String?
    var channel: String
    var level: String
    var countries: [String]
    var participants: [String]
    var participants_as_written: [String]?
    var status: String
  }

  /// A figure as it was entered.
  struct Figure: Decodable {
    var measure: String
    var value: Double?
    var unit: String?
    var period: String?
    var reporter: String
    var partner: String
    var growth_percent: Double?
    var growth_base_period: String?
    var kind: String?
  }

  var id: String
  var language: String
  var contacts: [Contact]
  var figures: [Figure]

  /// The pairs of countries it has records of, by their English names; Russia and Belarus for none.
  var pairs: [[String]] {
    let all = contacts.map(\.countries) + figures.map { [$0.reporter, $0.partner] }
    let pairs = Set(all.filter { $0.count == 2 && !$0.contains("World") }.map { $0.sorted() })
    return pairs.isEmpty ? [["Belarus", "Russia"]] : pairs.sorted { $0[0] + $0[1] < $1[0] + $1[1] }
  }

  /// What it has of one pair, and what it has of the world.
  func only(_ pair: [String]) -> Label {
    var label = self
    label.contacts = contacts.filter { $0.countries.sorted() == pair }
    label.figures = figures.filter {
      [$0.reporter, $0.partner].sorted() == pair || $0.partner == "World"
    }
    return label
  }
}
