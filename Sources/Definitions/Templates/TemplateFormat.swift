internal import Diagnostics

/// What stands after a bar in a placeholder: how the value is written, or what is put behind it.
package enum TemplateFormat: Sendable, Hashable {
  /// An amount in the scale that fits: "12.08 bn USD".
  case money
  /// A percentage: "57.5%".
  case percent
  /// A change with its sign: "+4.2%", "−2.3%".
  case change
  /// A whole number, with a noun in its form if one is named: "3 contacts".
  case count(noun: String?)
  /// A number with that many digits after the decimal mark: "1.73".
  case decimal(Int)
  /// A whole number in words up to ten: "three contacts".
  case words(noun: String?)
  /// A day: "23 May 2024".
  case date
  /// A period by its days: "20–26 May 2024".
  case days
  /// A period by its kind, or the period a number is about: "Q1 2024".
  case period
  /// Which way the figure went on the year before: "rose", "fell", "did not change".
  case direction
  /// By the kind of value.
  case plain
  /// Behind the number, the range it lies in: "45.8 bn USD (45.75–45.88 bn USD)".
  case interval
  /// Behind the number, whose figure it is: "according to BELTA".
  case by
  /// Behind the number, the marks of its sources.
  case cite
  /// Only the marks of the sources.
  case source

  /// Whether it decides how the value is written; a placeholder has at most one of these.
  package var isForm: Bool {
    switch self {
    case .interval, .by, .cite: false
    default: true
    }
  }

  /// The kinds of values it can write.
  package var kinds: [ValueKind] {
    switch self {
    case .money, .direction: [.money]
    case .percent, .change: [.percent]
    case .count, .words: [.count, .duration]
    case .date: [.day]
    case .days: [.period]
    case .period: [.period] + ValueKind.allCases.filter(\.isQuantity)
    case .plain: ValueKind.allCases.filter { $0 != .flag }
    case .decimal, .interval, .by, .cite, .source: ValueKind.allCases.filter(\.isQuantity)
    }
  }

  /// Every formatter's name, in the order of the manual.
  package static let names = [
    "money", "percent", "change", "count", "decimal", "words", "date", "days", "period",
    "direction", "plain",
    "interval", "by", "cite", "source",
  ]

  /// The names of the formatters that write a kind of value.
  package static func names(writing kind: ValueKind) -> [String] {
    names.filter { name in
      guard let format = simple[name] ?? (name == "decimal" ? .decimal(1) : nil) else {
        return false
      }
      return format.isForm && format.kinds.contains(kind)
    }
  }

  private static let simple: [String: TemplateFormat] = [
    "money": .money, "percent": .percent, "change": .change, "count": .count(noun: nil),
    "words": .words(noun: nil), "date": .date, "days": .days, "period": .period,
    "direction": .direction, "plain": .plain,
    "interval": .interval, "by": .by, "cite": .cite, "source": .source,
  ]

  /// What is wrong with what stands in brackets.
  package struct ArgumentProblem: Error {
    package var message: String
    package var hint: String?
  }

  /// A formatter by its name and what stands in brackets behind it; `nil` for an unknown name.
  package static func named(
    _ name: String, argument: String?, nouns: [String]
  ) throws(ArgumentProblem) -> TemplateFormat? {
    switch name {
    case "count": return .count(noun: try noun(argument, nouns))
    case "words": return .words(noun: try noun(argument, nouns))
    case "decimal":
      guard let digits = argument.flatMap({ Int($0) }), (0...6).contains(digits) else {
        throw ArgumentProblem(
          message: "`decimal` needs a number of digits from 0 to 6", hint: "write decimal(2)")
      }
      return .decimal(digits)
    default:
      if argument != nil, simple[name] != nil {
        throw ArgumentProblem(message: "`\(name)` takes nothing in brackets")
      }
      return simple[name]
    }
  }

  private static func noun(_ name: String?, _ nouns: [String]) throws(ArgumentProblem) -> String? {
    guard let name, !nouns.contains(name) else { return name }
    throw ArgumentProblem(
      message: "unknown noun `\(name)`",
      hint: NearMiss.of(name, in: nouns).map { "did you mean `\($0)`?" }
        ?? "the nouns are \(nouns.joined(separator: ", "))")
  }
}
