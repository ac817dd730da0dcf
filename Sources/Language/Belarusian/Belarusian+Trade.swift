internal import Charts
internal import Document
internal import Periods
internal import Records
internal import Values

extension TradeWords {
  package static let belarusian = TradeWords(
    headline: Saying { movement, names in
      let figure = movement.figure
      let (measure, period) = (
        names.measure(figure.measure).capitalizedFirst, names.notation.period(figure.period)
      )
      let owner = names.owner(of: figure.level)
      let whose = owner.isEmpty ? "" : " (даныя: \(owner))"
      let start: Phrase = "\(measure) за \(period) склаў \(figure.level, .money)"
      switch movement {
      case .rose(let figure), .fell(let figure):
        let growth: Phrase =
          figure.growth.map { ", \($0, .change) да таго ж перыяду годам раней" } ?? .empty
        return start + growth + Phrase(whose)
      case .unchanged:
        return start + ", як і за год да таго, у межах акруглення" + Phrase(whose)
      case .level: return start + Phrase(whose)
      }
    },
    against: Saying { figure, names in
      "; іншыя даныя (\(names.owner(figure.other))): \(names.figures(figure.other))"
    },
    direction: Saying { movement, _ in
      switch movement {
      case .rose: "вырас"
      case .fell: "знізіўся"
      case .unchanged: "не змяніўся"
      case .level: ""
      }
    },
    basis: Saying { basis, names in
      switch basis {
      case .statements:
        "Запісаў гандлёвай статыстыкі няма: кожная лічба кімсьці названа, і побач пазначана кім."
      case .records(let reporter):
        "Дзе не пазначана іншае, лічбы ўзяты са статыстыкі аднаго боку (\(names.country(reporter)))."
      }
    },
    rest: "Па-за раздзеламі",
    measures: [
      .turnover: "Тавараабарот", .exports: "Экспарт", .imports: "Імпарт",
      .balance: "Гандлёвы баланс",
    ],
    measure: "Паказчык", period: "Перыяд", difference: "Розніца", growth: "Прырост",
    onYear: "% за год", source: "Крыніца", whose: "Чыя лічба", others: "Іншыя даныя",
    product: "Раздзел", share: "Доля", contribution: "Уклад", trend: "Дынаміка",
    whole: "Усе раздзелы",
    impliedFrom: { "\($0), разлікова" },
    impliedWhole: "Увесь гандаль, разлікова",
    shareOf: { partner, reporter in "\(reporter): доля партнёра (\(partner))" },
    notGiven: "не названы",
    latestTitle: { "Тавараабарот, экспарт, імпарт і баланс: \($0)" },
    seriesTitle: "Гандаль па перыядах і чые гэта лічбы",
    monthsTitle: "Гандаль па месяцах",
    quartersTitle: "Гандаль па кварталах",
    productsTitle: { "Тавараабарот па раздзелах, \($0)" },
    sharesTitle: "Доля кожнага боку ў знешнім гандлі другога",
    valuation: { "У бягучых цэнах. Ацэнка: " + $0.joined(separator: "; ") + "." },
    valuationUnknown:
      "Як сказана; не гаворыцца, як ацэнены тавары і ці заўсёды ўлічаны паслугі.",
    disputedSign: "† Ёсць іншая лічба, і яна не сыходзіцца.",
    impliedSign: "Курсіў: разлікова, не названа.",
    rounded: "Лічбы акруглены; сума частак можа не супадаць з вынікам.",
    sparklineText: { what, first, last in "\(what): \(first) – \(last)" },
    leftOut: { reason, count in
      switch reason {
      case .otherCurrency: "Запісы ў іншай валюце, што не ўвайшлі ў лічбы: \(count)."
      case .otherValuation: "Запісы з іншай ацэнкай кошту, што не ўвайшлі ў лічбы: \(count)."
      }
    },
    revisions: RevisionWords(
      title: "Як перагледжаны першыя лічбы", reporter: "Чые даныя", periods: "Перыяды",
      mean: "Сярэдні перагляд", size: "Сярэдні памер", relative: "Да апошніх лічбаў",
      note:
        "Апошняя вядомая лічба мінус першая, паводле перыядаў, што сталі вядомыя не адзін раз (MR, "
        + "MAR, RMAR)."),
    indicators: .belarusian, charts: .belarusian)
}

extension IndicatorWords {
  package static let belarusian = IndicatorWords(
    title: "Паказчыкі гандлю", value: "Значэнне",
    names: [
      "trade.turnover.compound-growth": "Тавараабарот, сярэднегадавы прырост",
      "trade.turnover.trend": "Тавараабарот, прыбаўка за год (Тэйл – Сен)",
      "trade.exports.compound-growth": "Экспарт, сярэднегадавы прырост",
      "trade.exports.trend": "Экспарт, прыбаўка за год (Тэйл – Сен)",
      "trade.imports.compound-growth": "Імпарт, сярэднегадавы прырост",
      "trade.imports.trend": "Імпарт, прыбаўка за год (Тэйл – Сен)",
      "trade.normalised-balance": "Баланс як частка тавараабароту",
      "trade.grubel-lloyd": "Гандаль унутры раздзелаў (Грубель – Лойд)",
      "trade.asymmetry.exports": "Экспарт, разыходжанне лічбаў двух бакоў",
      "trade.asymmetry.imports": "Імпарт, разыходжанне лічбаў двух бакоў",
      "trade.exports.price-index": "Экспарт, індэкс цэн (Фішар)",
      "trade.exports.quantity-index": "Экспарт, індэкс колькасцей (Фішар)",
      "trade.imports.price-index": "Імпарт, індэкс цэн (Фішар)",
      "trade.imports.quantity-index": "Імпарт, індэкс колькасцей (Фішар)",
      "trade.complementarity.first": "Узаемадапаўняльнасць, экспарт першага боку",
      "trade.complementarity.second": "Узаемадапаўняльнасць, экспарт другога боку",
    ])
}

extension TradeChartWords {
  package static let belarusian = TradeChartWords(
    moved: Saying { movement, names in
      let figure = movement.figure
      let (measure, period) = (
        names.measure(figure.measure).capitalizedFirst, names.notation.period(figure.period)
      )
      let isYear = figure.period.kind == .year
      switch movement {
      case .rose(let figure) where isYear:
        return "\(measure) за \(period) вырас і склаў \(figure.level, .money)"
      case .fell(let figure) where isYear:
        return "\(measure) за \(period) знізіўся і склаў \(figure.level, .money)"
      case .rose(let figure), .fell(let figure):
        let growth: Phrase = figure.growth.map { ", \($0, .change) за год" } ?? .empty
        return "\(measure) за \(period) склаў \(figure.level, .money)\(growth)"
      case .unchanged(let figure):
        return
          "\(measure) за \(period) склаў \(figure.level, .money), як і за год да таго, у межах "
          + "акруглення"
      case .level(let figure):
        let isSigned = figure.measure == TradeMeasure.balance.rawValue
        let style = NumberStyle(.money(nil), isSigned: isSigned)
        return "\(measure) за \(period) склаў \(figure.level, style)"
      }
    },
    record: Saying { record, names in
      let (measure, period) = (
        names.measure(record.measure).capitalizedFirst, names.notation.period(record.newest.period)
      )
      let oldest = record.exceeded.first.map { names.notation.period($0.period) } ?? period
      let most = record.isHighest ? "больш" : "менш"
      let reach =
        record.bound.map {
          "\(most) не было пасля такога перыяду: \(names.notation.period($0.period))"
        }
        ?? "\(most) не было за ўвесь час запісаў (пачатак: \(oldest))"
      return "\(measure) за \(period): \(record.newest.level, .money), " + Phrase(reach)
    },
    disputed: Saying { conflict, _ in
      switch conflict.kind {
      case .sign: ", але паводле іншых даных знак змены іншы"
      case .level, .growth: ", але называюць і іншыя лічбы"
      }
    },
    subtitle: { measure, unit, period in
      [measure, unit, period].filter { !$0.isEmpty }.joined(separator: ", ")
    },
    flows: "Экспарт і імпарт",
    annualTotal: { "\($0), сума за апошнія дванаццаць месяцаў" },
    adjusted: { "\($0), сезоннасць знята метадам STL, неафіцыйна" },
    adjustedNote:
      "Сезоннасць знята метадам STL, неафіцыйна: яна ацэнена тут (Кліўленд і інш., 1990); такіх "
      + "лічбаў ніводнае ведамства не публікуе.",
    statedNote:
      "Зафарбавана: асноўная лічба. Пусты кружок: вынікае з пазнейшага прыросту. "
      + "Адрэзкі: акругленне. Квадрацікі: іншыя лічбы.",
    otherFigures: "іншыя лічбы", squaresNote: "Квадрацікі: што кажуць іншыя.",
    best: "асноўная лічба",
    growthOf: { measure in
      let names: [TradeMeasure: String] = [
        .turnover: "тавараабароту", .exports: "экспарту", .imports: "імпарту",
        .balance: "гандлёвага балансу",
      ]
      return "Прырост \(names[measure] ?? "") за год"
    },
    grew: Saying { movement, names in
      let figure = movement.figure
      let measure = names.measure(figure.measure).capitalizedFirst
      let growth: Phrase = figure.growth.map { "\($0, .change) за год" } ?? .empty
      return "\(measure) за \(names.notation.period(figure.period)): \(growth)"
    },
    driver: Saying { part, names in
      let style = NumberStyle(.change, decimals: 1, isSigned: true)
      let name = names.product(part.part).lowercasedFirst
      switch (part.isRise, part.isWithTheWhole) {
      case (true, true):
        return "Найбольшы ўклад у прырост тавараабароту: \(name), \(part.contribution, style)"
      case (false, true):
        return "Найбольш знізіў тавараабарот раздзел: \(name), \(part.contribution, style)"
      case (_, false):
        return
          "Найбольш змяніўся, насуперак тавараабароту, раздзел: \(name), \(part.contribution, style)"
      }
    },
    largest: Saying { leading, names in
      let share = NumberStyle(.percent, decimals: 0)
      func name(_ code: String) -> String { names.product(code).lowercasedFirst }
      switch leading {
      case .majority(let part, _, _), .plurality(let part, _, _):
        return "Найбуйнейшы раздзел: \(name(part.key)), \(part.share, share) тавараабароту"
      case .tied(let parts, _):
        return "Найбуйнейшыя раздзелы, роўныя: \(names.list(parts.map { name($0.key) })), па "
          + "\(Phrase(each: parts.map(\.share))) тавараабароту"
      case .counts(let whole):
        return "Тавараабарот паводле раздзелаў, \(names.notation.period(whole.window))"
      }
    },
    ranks: { "Месцы паводле тавараабароту, 1 у найбуйнейшага, \($0)" },
    contributions: { "Уклад раздзелаў у прырост тавараабароту, працэнтныя пункты, \($0)" },
    total: "Усе раздзелы", otherSections: "Іншыя раздзелы",
    pastGrowth: {
      "Палосы: наступны год пры росце, як у сярэдніх 50 і 80\u{A0}% з мінулых "
        + "тэмпаў росту да года раней (\($0)). Гэта не прагноз."
    }, medianGrowth: "пры медыянным росце", sides: .belarusian,
    turns: TurnWords(
      record: "тут найбольшае", trough: "тут найменшае",
      greatestChange: "тут найбольшая змена"))
}

extension SidesChartWords {
  static let belarusian = SidesChartWords(
    furthest: Saying { gap, names in
      let what = gap.scale == .points ? "Даныя бакоў пра прырост" : "Даныя бакоў"
      let (measure, period) = (
        names.measure(gap.widest.measure), names.notation.period(gap.widest.period)
      )
      let most = gap.others.isEmpty ? "" : "мацней за ўсё "
      return
        "\(what) \(most)разыходзяцца па паказчыку «\(measure)» (\(period)): на "
        + names.distance(gap)
    },
    levels: { unit, first in "Узроўні паводле даных кожнага боку, \(unit); \(first) = 100" },
    growths: "Прырост за год паводле даных кожнага боку, %",
    less: { "\($0) мінус \($1)" })
}
