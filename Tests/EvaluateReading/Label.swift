/// A value as a label has it: a number, or words such as "about half".
enum LabelValue: Decodable {
  case number(Double)
  case words(String)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else {
      self = .words(try container.decode(String.self))
    }
  }

  /// The number; `nil` for words.
  var number: Double? {
    if case .number(let number) = self { return number }
    return nil
  }
}

/// What a person entered from a text: the file `NN.json` beside `NN.txt`.
struct Label: Decodable {
  /// A contact as it was entered.
  struct Contact: Decodable {
    var date: String?
    var endDate: String?
    var channel: String
    var level: String
    var countries: [String]
    var participants: [String]
    var participantsAsWritten: [String]?
    var status: String
  }

  /// A figure as it was entered.
  struct Figure: Decodable {
    var measure: String
    var value: LabelValue?
    var unit: String?
    var period: String?
    var reporter: String
    var partner: String
    var growthPercent: Double?
    var growthBasePeriod: String?
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
