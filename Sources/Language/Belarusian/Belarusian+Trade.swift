internal import Charts
internal import Document
internal import Records
internal import Values

extension TradeWords {
  package static let belarusian = TradeWords(
    according: { "даныя: \($0)" },
    reported: { "даныя: \($0)" },
    headline: { measure, period, level, growth, owner in
      let change: Phrase = growth.map { ", \($0) да таго ж перыяду годам раней" } ?? .empty
      return "\(measure) за \(period) склаў \(level)\(change) (\(owner))"
    },
    against: { owner, figures in "; іншыя даныя (\(owner)): \(figures)" },
    fromStatements:
      "Запісаў гандлёвай статыстыкі няма: кожная лічба кімсьці названа, і побач пазначана кім.",
    fromRecords: { "Дзе не пазначана іншае, лічбы ўзяты са статыстыкі аднаго боку (\($0))." },
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
    latestTitle: { "Апошнія даныя абодвух бакоў: \($0)" },
    seriesTitle: "Гандаль па перыядах і чые гэта лічбы",
    monthsTitle: "Гандаль па месяцах",
    quartersTitle: "Гандаль па кварталах",
    productsTitle: { "Тавараабарот па раздзелах, \($0)" },
    sharesTitle: "Доля кожнага боку ў знешнім гандлі другога",
    valuation: { "У бягучых цэнах. Ацэнка: " + $0.joined(separator: "; ") + "." },
    valuationUnknown:
      "Як сказана; не гаворыцца, як ацэнены тавары і ці заўсёды ўлічаны паслугі.",
    marksNote: "† Ёсць іншая лічба, і яна не сыходзіцца. Курсіў: разлікова, не названа.",
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
    moved: { measure, direction, level, period in
      switch direction {
      case .rose: "\(measure) за \(period) вырас і склаў \(level)"
      case .fell: "\(measure) за \(period) знізіўся і склаў \(level)"
      case .level: "\(measure) за \(period) амаль не змяніўся і склаў \(level)"
      case .unknown: "\(measure) за \(period) склаў \(level)"
      }
    },
    movedOnYear: { measure, level, period, growth in
      "\(measure) за \(period) склаў \(level), \(growth) за год"
    },
    butDisputed: { direction in
      switch direction {
      case .rose, .fell: ", але наколькі, залежыць ад крыніцы"
      case .level, .unknown: ", але называюць і іншыя лічбы"
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
    grew: { measure, growth, period in "\(measure) за \(period): \(growth) за год" },
    growthConflict: { measure, period, one, other in
      "\(measure) за \(period): \(one) паводле адных даных, \(other) паводле другіх"
    },
    driver: { name, contribution, isRise in
      isRise
        ? "Найбольшы ўклад у прырост тавараабароту: \(name.lowercasedFirst), \(contribution)"
        : "Мацней за ўсё знізілі тавараабарот: \(name.lowercasedFirst), \(contribution)"
    },
    largest: { name, share in
      "Найбуйнейшы раздзел: \(name.lowercasedFirst), \(share) тавараабароту"
    },
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
    furthest: { measure, period, gap in
      "Найбольшае разыходжанне бакоў: \(measure.lowercasedFirst) за \(period), \(gap)"
    },
    same: "Бакі паведамляюць адно і тое ж",
    levels: { unit, first in "Узроўні паводле даных кожнага боку, \(unit); \(first) = 100" },
    growths: "Прырост за год паводле даных кожнага боку, %",
    less: { "\($0) мінус \($1)" })
}
