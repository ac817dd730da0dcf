internal import Charts
internal import Document
internal import Records
internal import Values

extension TradeWords {
  package static let russian = TradeWords(
    according: { "данные: \($0)" },
    reported: { "данные: \($0)" },
    headline: { measure, period, level, growth, owner in
      let change: Phrase = growth.map { ", \($0) к тому же периоду годом ранее" } ?? .empty
      return "\(measure) за \(period) составил \(level)\(change) (\(owner))"
    },
    against: { owner, figures in "; другие данные (\(owner)): \(figures)" },
    fromStatements:
      "Записей торговой статистики нет: каждая цифра кем-то названа, и рядом указано кем.",
    fromRecords: { "Где не указано иное, цифры взяты из статистики одной стороны (\($0))." },
    rest: "Вне разделов",
    measures: [
      .turnover: "Товарооборот", .exports: "Экспорт", .imports: "Импорт",
      .balance: "Торговый баланс",
    ],
    measure: "Показатель", period: "Период", difference: "Разница", growth: "Прирост",
    onYear: "% за год", source: "Источник", whose: "Чья цифра", others: "Другие данные",
    product: "Раздел", share: "Доля", contribution: "Вклад", trend: "Динамика",
    whole: "Все разделы",
    impliedFrom: { "\($0), расчётно" },
    impliedWhole: "Вся торговля, расчётно",
    shareOf: { partner, reporter in "\(reporter): доля партнёра (\(partner))" },
    notGiven: "не назван",
    latestTitle: { "Последние данные обеих сторон: \($0)" },
    seriesTitle: "Торговля по периодам и чьи это цифры",
    monthsTitle: "Торговля по месяцам",
    quartersTitle: "Торговля по кварталам",
    productsTitle: { "Товарооборот по разделам, \($0)" },
    sharesTitle: "Доля каждой стороны во внешней торговле другой",
    valuation: { "В текущих ценах. Оценка: " + $0.joined(separator: "; ") + "." },
    valuationUnknown:
      "Как сказано; не говорится, как оценены товары и всегда ли учтены услуги.",
    marksNote: "† Есть другая цифра, и она не сходится. Курсив: расчётно, не названо.",
    rounded: "Данные округлены; сумма частей может не совпадать с итогом.",
    sparklineText: { what, first, last in "\(what): \(first) – \(last)" },
    leftOut: { reason, count in
      switch reason {
      case .otherCurrency: "Записи в другой валюте, не вошедшие в цифры: \(count)."
      case .otherValuation: "Записи с иной оценкой стоимости, не вошедшие в цифры: \(count)."
      }
    },
    revisions: RevisionWords(
      title: "Как пересматривались первые цифры", reporter: "Чьи данные", periods: "Периоды",
      mean: "Средний пересмотр", size: "Средний размер", relative: "К последним цифрам",
      note:
        "Последняя известная цифра минус первая, по периодам, ставшим известными не один раз (MR, "
        + "MAR, RMAR)."),
    indicators: .russian, charts: .russian)
}

extension IndicatorWords {
  package static let russian = IndicatorWords(
    title: "Показатели торговли", value: "Значение",
    names: [
      "trade.turnover.compound-growth": "Товарооборот, среднегодовой прирост",
      "trade.turnover.trend": "Товарооборот, прибавка за год (Тейл – Сен)",
      "trade.exports.compound-growth": "Экспорт, среднегодовой прирост",
      "trade.exports.trend": "Экспорт, прибавка за год (Тейл – Сен)",
      "trade.imports.compound-growth": "Импорт, среднегодовой прирост",
      "trade.imports.trend": "Импорт, прибавка за год (Тейл – Сен)",
      "trade.normalised-balance": "Баланс как часть товарооборота",
      "trade.grubel-lloyd": "Торговля внутри разделов (Грубель – Ллойд)",
      "trade.asymmetry.exports": "Экспорт, расхождение цифр двух сторон",
      "trade.asymmetry.imports": "Импорт, расхождение цифр двух сторон",
      "trade.exports.price-index": "Экспорт, индекс цен (Фишер)",
      "trade.exports.quantity-index": "Экспорт, индекс количеств (Фишер)",
      "trade.imports.price-index": "Импорт, индекс цен (Фишер)",
      "trade.imports.quantity-index": "Импорт, индекс количеств (Фишер)",
      "trade.complementarity.first": "Взаимодополняемость, экспорт первой стороны",
      "trade.complementarity.second": "Взаимодополняемость, экспорт второй стороны",
    ])
}

extension TradeChartWords {
  package static let russian = TradeChartWords(
    moved: { measure, direction, level, period in
      switch direction {
      case .rose: "\(measure) за \(period) вырос и составил \(level)"
      case .fell: "\(measure) за \(period) снизился и составил \(level)"
      case .level: "\(measure) за \(period) почти не изменился и составил \(level)"
      case .unknown: "\(measure) за \(period) составил \(level)"
      }
    },
    movedOnYear: { measure, level, period, growth in
      "\(measure) за \(period) составил \(level), \(growth) за год"
    },
    butDisputed: { direction in
      switch direction {
      case .rose, .fell: ", но насколько, зависит от источника"
      case .level, .unknown: ", но называют и другие цифры"
      }
    },
    subtitle: { measure, unit, period in
      [measure, unit, period].filter { !$0.isEmpty }.joined(separator: ", ")
    },
    flows: "Экспорт и импорт",
    annualTotal: { "\($0), сумма за последние двенадцать месяцев" },
    adjusted: { "\($0), сезонность снята методом STL, неофициально" },
    adjustedNote:
      "Сезонность снята методом STL, неофициально: она оценена здесь (Кливленд и др., 1990); таких "
      + "цифр ни одно ведомство не публикует.",
    statedNote:
      "Закрашено: основная цифра. Пустой кружок: следует из более позднего прироста. "
      + "Отрезки: округление. Квадратики: другие цифры.",
    otherFigures: "другие цифры", squaresNote: "Квадратики: что говорят другие.",
    best: "основная цифра",
    growthOf: { measure in
      let names: [TradeMeasure: String] = [
        .turnover: "товарооборота", .exports: "экспорта", .imports: "импорта",
        .balance: "торгового баланса",
      ]
      return "Прирост \(names[measure] ?? "") за год"
    },
    grew: { measure, growth, period in "\(measure) за \(period): \(growth) за год" },
    growthConflict: { measure, period, one, other in
      "\(measure) за \(period): \(one) по одним данным, \(other) по другим"
    },
    driver: { name, contribution, isRise in
      isRise
        ? "Наибольший вклад в прирост товарооборота: \(name.lowercasedFirst), \(contribution)"
        : "Сильнее всего снизили товарооборот: \(name.lowercasedFirst), \(contribution)"
    },
    largest: { name, share in
      "Крупнейший раздел: \(name.lowercasedFirst), \(share) товарооборота"
    },
    contributions: { "Вклад разделов в прирост товарооборота, процентные пункты, \($0)" },
    total: "Все разделы", otherSections: "Прочие разделы",
    pastGrowth: {
      "Полосы: следующий год при росте, как в средних 50 и 80\u{A0}% из прошлых "
        + "темпов роста к году ранее (\($0)). Это не прогноз."
    }, medianGrowth: "при медианном росте", sides: .russian,
    turns: TurnWords(
      record: "здесь наибольшее", trough: "здесь наименьшее",
      greatestChange: "здесь наибольшее изменение"))
}

extension SidesChartWords {
  static let russian = SidesChartWords(
    furthest: { measure, period, gap in
      "Наибольшее расхождение сторон: \(measure.lowercasedFirst) за \(period), \(gap)"
    },
    same: "Стороны сообщают одно и то же",
    levels: { unit, first in "Уровни по данным каждой стороны, \(unit); \(first) = 100" },
    growths: "Прирост за год по данным каждой стороны, %",
    less: { "\($0) минус \($1)" })
}
