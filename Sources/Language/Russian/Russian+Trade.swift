internal import Charts
internal import Document
internal import Periods
internal import Records
internal import Values

extension TradeWords {
  package static let russian = TradeWords(
    headline: Saying { movement, names in
      let figure = movement.figure
      let (measure, period) = (
        names.measure(figure.measure).capitalizedFirst, names.notation.period(figure.period)
      )
      let owner = names.owner(of: figure.level)
      let whose = owner.isEmpty ? "" : " (данные: \(owner))"
      let start: Phrase = "\(measure) за \(period) составил \(figure.level, .money)"
      switch movement {
      case .rose(let figure), .fell(let figure):
        let growth: Phrase =
          figure.growth.map { ", \($0, .change) к тому же периоду годом ранее" } ?? .empty
        return start + growth + Phrase(whose)
      case .unchanged:
        return start + ", как и годом ранее, в пределах округления" + Phrase(whose)
      case .level: return start + Phrase(whose)
      }
    },
    against: Saying { figure, names in
      "; другие данные (\(names.owner(figure.other))): \(names.figures(figure.other))"
    },
    direction: Saying { movement, _ in
      switch movement {
      case .rose: "вырос"
      case .fell: "снизился"
      case .unchanged: "не изменился"
      case .level: ""
      }
    },
    basis: Saying { basis, names in
      switch basis {
      case .statements:
        "Записей торговой статистики нет: каждая цифра кем-то названа, и рядом указано кем."
      case .records(let reporter):
        "Где не указано иное, цифры взяты из статистики одной стороны (\(names.country(reporter)))."
      }
    },
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
    latestTitle: { "Товарооборот, экспорт, импорт и баланс: \($0)" },
    seriesTitle: "Торговля по периодам и чьи это цифры",
    monthsTitle: "Торговля по месяцам",
    quartersTitle: "Торговля по кварталам",
    productsTitle: { "Товарооборот по разделам, \($0)" },
    sharesTitle: "Доля каждой стороны во внешней торговле другой",
    valuation: { "В текущих ценах. Оценка: " + $0.joined(separator: "; ") + "." },
    valuationUnknown:
      "Как сказано; не говорится, как оценены товары и всегда ли учтены услуги.",
    disputedSign: "† Есть другая цифра, и она не сходится.",
    impliedSign: "Курсив: расчётно, не названо.",
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
    moved: Saying { movement, names in
      let figure = movement.figure
      let (measure, period) = (
        names.measure(figure.measure).capitalizedFirst, names.notation.period(figure.period)
      )
      let isYear = figure.period.kind == .year
      switch movement {
      case .rose(let figure) where isYear:
        return "\(measure) за \(period) вырос и составил \(figure.level, .money)"
      case .fell(let figure) where isYear:
        return "\(measure) за \(period) снизился и составил \(figure.level, .money)"
      case .rose(let figure), .fell(let figure):
        let growth: Phrase = figure.growth.map { ", \($0, .change) за год" } ?? .empty
        return "\(measure) за \(period) составил \(figure.level, .money)\(growth)"
      case .unchanged(let figure):
        return
          "\(measure) за \(period) составил \(figure.level, .money), как и годом ранее, в пределах "
          + "округления"
      case .level(let figure):
        let isSigned = figure.measure == TradeMeasure.balance.rawValue
        let style = NumberStyle(.money(nil), isSigned: isSigned)
        return "\(measure) за \(period) составил \(figure.level, style)"
      }
    },
    record: Saying { record, names in
      let (measure, period) = (
        names.measure(record.measure).capitalizedFirst, names.notation.period(record.newest.period)
      )
      let oldest = record.exceeded.first.map { names.notation.period($0.period) } ?? period
      let most = record.isHighest ? "больше" : "меньше"
      let reach =
        record.bound.map {
          "\(most) не было после такого периода: \(names.notation.period($0.period))"
        }
        ?? "\(most) не было за всё время записей (начало: \(oldest))"
      return "\(measure) за \(period): \(record.newest.level, .money), " + Phrase(reach)
    },
    disputed: Saying { conflict, _ in
      switch conflict.kind {
      case .sign: ", но по другим данным знак изменения другой"
      case .level, .growth: ", но называют и другие цифры"
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
        return "Наибольший вклад в прирост товарооборота: \(name), \(part.contribution, style)"
      case (false, true):
        return "Сильнее всего снизил товарооборот раздел: \(name), \(part.contribution, style)"
      case (_, false):
        return
          "Сильнее всего изменился, вопреки товарообороту, раздел: \(name), \(part.contribution, style)"
      }
    },
    largest: Saying { leading, names in
      let share = NumberStyle(.percent, decimals: 0)
      func name(_ code: String) -> String { names.product(code).lowercasedFirst }
      switch leading {
      case .majority(let part, _, _), .plurality(let part, _, _):
        return "Крупнейший раздел: \(name(part.key)), \(part.share, share) товарооборота"
      case .tied(let parts, _):
        return "Крупнейшие разделы, равные: \(names.list(parts.map { name($0.key) })), по "
          + "\(Phrase(each: parts.map(\.share))) товарооборота"
      case .counts(let whole):
        return "Товарооборот по разделам, \(names.notation.period(whole.window))"
      }
    },
    ranks: { "Места по товарообороту, 1 у крупнейшего, \($0)" },
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
    furthest: Saying { gap, names in
      let what = gap.scale == .points ? "Данные сторон о приросте" : "Данные сторон"
      let (measure, period) = (
        names.measure(gap.widest.measure), names.notation.period(gap.widest.period)
      )
      let most = gap.others.isEmpty ? "" : "сильнее всего "
      return
        "\(what) \(most)расходятся по показателю «\(measure)» (\(period)): на "
        + names.distance(gap)
    },
    levels: { unit, first in "Уровни по данным каждой стороны, \(unit); \(first) = 100" },
    growths: "Прирост за год по данным каждой стороны, %",
    less: { "\($0) минус \($1)" })
}
