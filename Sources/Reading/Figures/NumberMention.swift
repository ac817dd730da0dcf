/// A number in a text with what it counts.
struct NumberMention: Sendable, Hashable {
  /// What the number counts.
  enum Unit: Sendable, Hashable {
    /// Money or goods; the unit as statements.csv writes it, e.g. `USD bn`.
    case amount(String)
    case percent
    case points
    /// "1.5 times", "doubled": how many times as much.
    case factor
    case none
  }

  var value: Double
  /// The digits, with a point.
  var digits: String
  var unit: Unit
  /// `about`, `over`, `under`.
  var hedge: String?
  /// What a scale without a currency multiplies it with: "12.3 billion".
  var scale: Double?
  /// Whether it is the lower end of a range.
  var isRange = false
  var tokens: Range<Int>

  /// The place of its last digit: 0.1 for 48.7.
  var step: Double {
    let decimals = digits.split(separator: ".").dropFirst().first?.count ?? 0
    return (0..<decimals).reduce(1) { step, _ in step / 10 }
  }

  /// What the scales of statements.csv multiply a number with.
  static let factors = ["k": 1e3, "m": 1e6, "bn": 1e9, "tn": 1e12]
}

/// Finds numbers with their scale, unit and hedge.
struct NumberFinder {
  let words: ReadingWords
  let tokens: [Token]

  /// The numbers of a sentence, in order.
  func mentions(in sentence: Range<Int>) -> [NumberMention] {
    var found: [NumberMention] = []
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      if let mention = mention(at: place, in: sentence) {
        found.append(mention)
        place = mention.tokens.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  private func mention(at place: Int, in sentence: Range<Int>) -> NumberMention? {
    if let match = words.match(.factor, tokens, at: place), let factor = Double(match.value) {
      return NumberMention(
        value: factor, digits: match.value, unit: .factor, tokens: place..<place + match.count)
    }
    guard tokens[place].kind == .number, let (digits, next) = digits(at: place, in: sentence),
      let value = Double(digits)
    else { return nil }
    var isRange = false
    var (unit, end) = unit(after: next, before: place, in: sentence)
    if next + 1 < sentence.upperBound, tokens[next].isDash, tokens[next + 1].kind == .number,
      let (_, after) = self.digits(at: next + 1, in: sentence)
    {
      // "$20-30 billion": the unit stands behind the end of the range.
      (unit, end) = self.unit(after: after, before: place, in: sentence)
      isRange = unit != .none
    }
    let hasSign =
      place > sentence.lowerBound && words.match(.currency, tokens, at: place - 1) != nil
    let start = hasSign ? place - 1 : place
    let scale =
      unit == .none && next < sentence.upperBound
      ? words.match(.scale, tokens, at: next).flatMap { Self.scales[$0.value] } : nil
    return NumberMention(
      value: value, digits: digits, unit: unit, hedge: hedge(before: start, in: sentence),
      scale: scale.flatMap { NumberMention.factors[$0] }, isRange: isRange, tokens: start..<end)
  }

  /// The digits with a point: "2,400" in English, "1,5" and "2 400" elsewhere.
  private func digits(at place: Int, in sentence: Range<Int>) -> (String, Int)? {
    var text = tokens[place].key
    var next = place + 1
    if words.language == "en" {
      let groups = text.split(separator: ",")
      guard groups.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 }) else {
        return nil
      }
      text = text.replacing(",", with: "")
    } else {
      while next < sentence.upperBound, tokens[next].kind == .number, text.count <= 3,
        tokens[next].key.prefix(while: { $0.isNumber }).count == 3
      {
        text += tokens[next].key
        next += 1
      }
      text = text.replacing(",", with: ".")
    }
    return text.count(where: { $0 == "." }) < 2 && text.count < 16 ? (text, next) : nil
  }

  private func unit(
    after next: Int, before place: Int, in sentence: Range<Int>
  ) -> (NumberMention.Unit, Int) {
    var end = next
    var scale: String?
    if end < sentence.upperBound, let match = words.match(.scale, tokens, at: end) {
      scale = Self.scales[match.value]
      end += match.count
      if end < sentence.upperBound, tokens[end].key == "." { end += 1 }
    }
    var currency: String?
    if place > sentence.lowerBound, let sign = words.match(.currency, tokens, at: place - 1) {
      currency = sign.value
    } else if end < sentence.upperBound, let match = words.match(.currency, tokens, at: end) {
      currency = match.value
      end += match.count
    }
    if let currency {
      return (.amount([currency, scale].compactMap(\.self).joined(separator: " ")), end)
    }
    guard end < sentence.upperBound else { return (.none, end) }
    if let match = words.match(.unit, tokens, at: end) {
      let after = end + match.count
      switch match.value {
      case "percent": return (.percent, after)
      case "point": return (.points, after)
      case "t": return (.amount(scale == "m" ? "Mt" : "t"), after)
      default: return (.amount(match.value), after)
      }
    }
    if scale == nil, let match = words.match(.factor, tokens, at: end), match.value == "times" {
      return (.factor, end + match.count)
    }
    return (.none, end)
  }

  private func hedge(before place: Int, in sentence: Range<Int>) -> String? {
    for start in stride(from: place - 1, through: max(sentence.lowerBound, place - 3), by: -1) {
      if let match = words.match(.hedge, tokens, at: start), start + match.count == place {
        return match.value
      }
    }
    return nil
  }

  private static let scales = ["3": "k", "6": "m", "9": "bn", "12": "tn"]
}
