package import Charts
package import Document
internal import Records
internal import Values

extension Wording {
  /// Russian. Days, months and years end in «г.», which takes the place of a full stop after it.
  package static let russian = Wording(
    language: "ru", locale: "ru_RU", plural: .eastSlavic, calendar: .russian, units: .russian,
    records: .russian, sentences: .russian, words: .russian, nouns: russianNouns,
    smallNumbers: [
      "нет", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять",
      "десять",
    ],
    genderedNumbers: [.feminine: [1: "одна", 2: "две"], .neuter: [1: "одно"]],
    productSections: russianProductSections,
    kinds: KindWords(trade: .russian, claims: .russian, contacts: .russian), changes: .russian,
    charts: .russian, notes: .russian)

  private static let russianNouns: [String: Plural] = [
    "call": Plural("звонок", "звонка", "звонков"),
    "claim": Plural("утверждение", "утверждения", "утверждений", .neuter),
    "conflict": Plural("расхождение", "расхождения", "расхождений", .neuter),
    "contact": contact, "day": day,
    "dispatch": Plural("сообщение", "сообщения", "сообщений", .neuter),
    "event": Plural("событие", "события", "событий", .neuter),
    "figure": Plural("цифра", "цифры", "цифр", .feminine),
    "forecast": Plural("прогноз", "прогноза", "прогнозов"),
    "judgement": Plural("вывод", "вывода", "выводов"),
    "meeting": Plural("встреча", "встречи", "встреч", .feminine),
    "month": Plural("месяц", "месяца", "месяцев"),
    "source": Plural("источник", "источника", "источников"),
    "statement": Plural("заявление", "заявления", "заявлений", .neuter),
    "time": Plural("раз", "раза", "раз"),
    "visit": Plural("визит", "визита", "визитов"),
    "week": Plural("неделя", "недели", "недель", .feminine),
    "year": Plural("год", "года", "лет"),
  ]

  private static let russianProductSections: [String: String] = [
    "I": "Живые животные и продукты", "II": "Растительные продукты", "III": "Жиры и масла",
    "IV": "Пищевые продукты, напитки, табак", "V": "Минеральные продукты",
    "VI": "Химическая продукция", "VII": "Пластмассы и каучук", "VIII": "Кожа и меха",
    "IX": "Древесина", "X": "Бумага и целлюлоза", "XI": "Текстиль",
    "XII": "Обувь и головные уборы", "XIII": "Камень, керамика, стекло",
    "XIV": "Драгоценные камни и металлы", "XV": "Недрагоценные металлы",
    "XVI": "Машины и электротехника", "XVII": "Транспортные средства", "XVIII": "Приборы",
    "XIX": "Оружие", "XX": "Прочие готовые изделия", "XXI": "Произведения искусства",
    "TOTAL": "Все товары",
  ]
}

/// A count with its noun, «3 контакта».
private func counted(_ count: Quantity, _ noun: Plural) -> Phrase {
  "\(count)\u{A0}\(noun.form(PluralRule.eastSlavic.category(of: count.value ?? 0)))"
}

private func counted(_ count: Int, _ noun: Plural) -> String {
  "\(count)\u{A0}\(noun.form(PluralRule.eastSlavic.category(of: Double(count))))"
}

private let contact = Plural("контакт", "контакта", "контактов")
private let day = Plural("день", "дня", "дней")

/// Levels in the genitive, after a channel or «на уровне».
private let levelsOf: [Level: String] = [
  .leader: "глав государств", .primeMinister: "премьер-министров",
  .foreignMinister: "министров иностранных дел", .defenceMinister: "министров обороны",
  .minister: "министров", .other: "должностных лиц",
]

extension CalendarWords {
  package static let russian = CalendarWords(
    monthsInDates: [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
      "октября", "ноября", "декабря",
    ],
    months: [
      "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь",
      "октябрь", "ноябрь", "декабрь",
    ],
    shortMonths: [
      "янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",
    ],
    shortMonthsInDates: [
      "янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",
    ],
    shortWeekdays: ["пн", "вт", "ср", "чт", "пт", "сб", "вс"],
    year: { "\($0)\u{A0}г." },
    years: { "\($0)–\($1)\u{A0}гг." },
    shortQuarter: { "\(["I", "II", "III", "IV"][min(max($0, 1), 4) - 1])\u{A0}кв." },
    quarter: { "\(["I", "II", "III", "IV"][min(max($0, 1), 4) - 1])\u{A0}квартал \($1)\u{A0}г." },
    half: { "\($0)-е\u{A0}полугодие \($1)\u{A0}г." },
    week: { "\($0)-я\u{A0}неделя \($1)\u{A0}г." })
}

extension UnitWords {
  package static let russian = UnitWords(
    thousand: "тыс.", million: "млн", billion: "млрд", trillion: "трлн",
    currencies: [
      "USD": "долл.\u{A0}США", "EUR": "евро", "RUB": "рос.\u{A0}руб.", "BYN": "бел.\u{A0}руб.",
      "CNY": "юаней", "GBP": "ф.\u{A0}ст.",
    ],
    names: ["Mt": "млн\u{A0}т", "kt": "тыс.\u{A0}т", "t": "т"], percentSpace: "\u{A0}",
    percentagePoints: "п.\u{A0}п.", perDays: { "за\u{A0}\(counted($0, day))" },
    undefined: "н/д", implied: "расчётно",
    qualifiers: [.about: "около", .over: "свыше", .under: "менее"])
}

extension RecordWords {
  package static let russian = RecordWords(
    channels: [
      .call: "звонок", .video: "видеозвонок", .visit: "визит", .meeting: "встреча",
      .summit: "саммит", .letter: "письмо",
    ],
    levels: [
      .leader: "главы государств", .primeMinister: "премьер-министры",
      .foreignMinister: "министры иностранных дел", .defenceMinister: "министры обороны",
      .minister: "министры", .other: "должностные лица",
    ],
    statuses: [.held: "состоялся", .planned: "объявлен", .cancelled: "отменён"],
    confidence: [
      .low: "низкая уверенность", .moderate: "умеренная уверенность",
      .high: "высокая уверенность",
    ],
    results: [.happened: "сбылось", .partly: "сбылось частично", .failed: "не сбылось"],
    grades: [
      .official: "A, официальный", .press: "B, пресса из первых рук",
      .secondHand: "C, из вторых рук", .unverified: "D, непроверенный",
    ],
    recordKinds: [
      .trade: "торговая статистика", .statements: "заявления", .contacts: "контакты",
      .dispatches: "сообщения", .assessments: "выводы",
    ],
    measures: [
      "turnover": "товарооборот", "exports": "экспорт", "imports": "импорт",
      "balance": "торговый баланс", "trade-share": "доля в торговле",
      "goods-and-services": "торговля товарами и услугами",
    ],
    directions: [.export: "экспорт", .import: "импорт"])
}

extension Sentences {
  package static let russian = Sentences(
    figure: { "Рис.\u{A0}\($0)" },
    table: { "Таблица\u{A0}\($0)" },
    listTitle: { $0 == .figures ? "Рисунки" : "Таблицы" },
    appendixTable: { "Таблица\u{A0}П\($0)" },
    chartData: "Приложение: данные рисунков", dataIn: "Данные: ",
    sourceLine: { $0 == 1 ? "Источник: " : "Источники: " },
    accordingTo: { "данные: \($0)" },
    cutOff: { "По сведениям на \($0)" },
    oldestFigure: { "Самая давняя цифра страницы: \($0)" },
    notComplete: { "Неполны: \($0)." },
    nothingToShow: "Для этой части справки записей нет.",
    tooOld: { "Запись слишком давняя, чтобы показать её как текущую; самая новая: \($0)" },
    isDue: { "Срок: \($0)" },
    wasDue: { "Срок истёк \($0); исход ещё не оценён." },
    outcome: { "Исход: \($0) (\($1))." },
    and: "и", andOthers: "и др.",
    undated: "без даты",
    grade: { "Надёжность: \($0)" })
}

extension Words {
  package static let russian = Words(
    pageOf: { "с.\u{A0}\($0) из\u{A0}\($1)" }, contents: "Содержание",
    continued: "продолжение", sources: "Источники", footnotes: "Примечания",
    dataOfFigure: "Данные рисунка", implied: "расчётно",
    skipToContent: "Перейти к содержанию", generatedBy: "Изготовлено программой",
    formula: { russianFormulas[$0] ?? "" })

  private static let russianFormulas: [String: String] = [
    "level a year before × (1 + quantile of past growths / 100)":
      "уровень годом ранее × (1 + квантиль прошлых приростов / 100)",
    "(T / (T + days since last))ⁿ": "(T / (T + дней с последнего))ⁿ",
    "100 × (current / year before − 1)": "100 × (текущий / годом ранее − 1)",
    "100 × (part − part a year before) / whole a year before":
      "100 × (часть − часть годом ранее) / целое годом ранее",
    "100 × part / share": "100 × часть / доля",
    "100 × part / whole": "100 × часть / целое",
    "100 × (Σ current / Σ (current / (1 + growth / 100)) − 1)":
      "100 × (Σ текущих / Σ (текущий / (1 + прирост / 100)) − 1)",
    "2 × smaller binomial tail, at most 1":
      "2 × меньший хвост биномиального распределения, не более 1",
    "30 × contacts / days, Garwood interval": "30 × контакты / дни, интервал Гарвуда",
    "amount / converted amount": "сумма / та же сумма в другой валюте",
    "as recorded": "как в записи", "as stated": "как сказано",
    "100 × trade with the partner / trade with the world":
      "100 × торговля с партнёром / торговля с миром",
    "as-of day − last day": "день выпуска − последний день",
    "current − year before": "текущий − годом ранее",
    "100 × part / whole, Wilson interval": "100 × часть / целое, интервал Уилсона",
    "100 × (import / 1.06 − export) / mean of the two":
      "100 × (импорт / 1,06 − экспорт) / среднее обоих",
    "100 × exports / imports": "100 × экспорт / импорт",
    "exports + imports": "экспорт + импорт", "exports − imports": "экспорт − импорт",
    "first day − last day before": "первый день − последний день перед ним",
    "level / (1 + growth / 100)": "уровень / (1 + прирост / 100)",
    "longest of the gaps": "самый длинный промежуток",
    "mean of the gaps": "среднее промежутков",
    "median of the gaps": "медиана промежутков",
    "mean of twelve months": "среднее за двенадцать месяцев",
    "n (exp(−first/mean) − exp(−(last + 1)/mean))":
      "n (exp(−первый/среднее) − exp(−(последний + 1)/среднее))",
    "number of gaps of that many days": "число промежутков такой длины в днях",
    "number of announced contacts": "число объявленных контактов",
    "number of contacts by first day": "число контактов по первому дню",
    "number of days with a contact": "число дней с контактами",
    "number of statements": "число заявлений",
    "rate / rate before, Clopper–Pearson interval":
      "частота / прежняя частота, интервал Клоппера — Пирсона",
    "this side − the other": "эта сторона − другая", "this − the other": "это − другое",
    "|this − the other|": "|это − другое|",
    "year + first months − first months of that year":
      "год + первые месяцы − первые месяцы того года",
    "first months − first months before":
      "первые месяцы − первые месяцы короче",
    "Σ (last − first) / n":
      "Σ (последнее − первое) / n",
    "Σ |last − first| / n":
      "Σ |последнее − первое| / n",
    "100 × Σ |last − first| / Σ |last|":
      "100 × Σ |последнее − первое| / Σ |последнее|",
    "number of periods with vintages":
      "число пересмотренных периодов",
    "number of records by first day":
      "число записей по первому дню",
    "series − STL season": "ряд − сезонная часть по STL",
    "Σ exports": "Σ экспорта", "Σ imports": "Σ импорта", "Σ of the part": "Σ части",
  ]
}

extension ChartWords {
  package static let russian = ChartWords(
    notAvailable: "н/д", notCovered: "нет записей", total: "Всего", source: "Источник:",
    axisNotFromZero: "Ось начинается не с нуля.",
    ownScales: "У каждого графика своя шкала.", asOf: "на", planned: "объявлен",
    cancelled: "отменён", dayUnknown: "день неизвестен",
    columns: Columns(
      period: "Период", name: "Название", value: "Значение", lowest: "Наименьшее",
      highest: "Наибольшее", start: "Начало", end: "Конец", lane: "Группа", event: "Событие",
      status: "Статус"),
    describe: { $0.text(in: russianSummary) })

  private static let russianSummary = SummaryWords(
    kinds: [
      .line: "Линейный график", .columns: "Столбчатая диаграмма",
      .bars: "Горизонтальная диаграмма", .intervals: "Точки с интервалами",
      .events: "Лента событий", .sparkline: "Малый график",
      .difference: "Линейный график с закрашенной разностью", .index: "Линейный график индекса",
      .waterfall: "Каскадная диаграмма", .lollipops: "Точки на стержнях",
      .slope: "График наклонов", .dumbbells: "Пары точек", .bump: "Линейный график мест",
      .composition: "Диаграмма долей", .panels: "Ряд малых графиков",
      .calendar: "Календарь", .steps: "Ступенчатый график нарастающего итога",
      .fan: "Веерный график", .points: "Точечный график",
    ],
    chart: "Диаграмма", noValues: "значений нет",
    span: { "\($0), первое: \($1), последнее: \($2)" },
    course: { "от \($0.value) (\($0.place)) до \($1.value) (\($1.place))" },
    lowest: { "наименьшее \($0.value) (\($0.place))" },
    highest: { "наибольшее \($0.value) (\($0.place))" },
    trends: [.rising: "рост", .falling: "снижение", .uneven: "без ясного направления"])
}

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
    charts: .russian)
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
    }, medianGrowth: "при медианном росте")
}

extension ClaimWords {
  static let russian = ClaimWords(
    verdicts: [
      .conflicting: "противоречит", .withinRounding: "в пределах округления",
      .consistent: "подтверждается", .notCheckable: "нельзя проверить",
    ],
    verdict: "Вердикт", speaker: "Кто и когда", said: "Сказано", implies: "Следует",
    others: "Другие данные", reason: "Почему",
    title: "Что было сказано и как это сходится со всем остальным, что известно",
    topic: { measure, side, period in
      "\(measure), \(period ?? "период не назван")" + (side.isEmpty ? "" : " (сторона: \(side))")
    },
    on: { $0 }, onYearBefore: "за год", onPeriod: { "(база: \($0))" },
    base: { level, interval, period in
      "\(period): \(level)" + (interval.isEmpty ? .empty : " (\(interval))")
    },
    rate: { "курс \($0)" },
    sumGrowth: { "прирост суммы частей: \($0)" },
    data: { "статистика (\($0))" },
    reasons: .russian, dates: .russian,
    signConflict: { measure, period, one, other in
      "О показателе «\(measure)» (\(period)) называют две цифры, и знак у них разный: "
        + "\(one) и \(other)."
    },
    levelConflict: { measure, period, one, other in
      "О показателе «\(measure)» (\(period)) называют две цифры: \(one) и \(other)."
    },
    noConflict: { count in
      let isOne = PluralRule.eastSlavic.category(of: count.value ?? 0) == .one
      return count.value == 1
        ? "Единственное проверенное заявление не расходится с другими данными."
        : "Ни одно из \(count) \(isOne ? "проверенного заявления" : "проверенных заявлений") "
          + "не расходится с другими данными."
    },
    summary: { all, conflicting, rounding, consistent, open in
      "Проверено заявлений: \(all). Противоречат другим данным: \(conflicting), сходятся в "
        + "пределах округления: \(rounding), подтверждаются: \(consistent), нельзя проверить: "
        + "\(open)."
    },
    note:
      "Расчётные значения следуют из названных уровня и прироста; разброс таков, какой допускают "
      + "округление и оговорки.",
    chartSubtitle: { measure, unit, period in
      "\(measure), как сказано, \(unit), \(period); отрезки: что допускают округление и оговорки"
    },
    chartTitle: { measure, period, lowest, highest in
      "\(measure.capitalizedFirst), \(period): называют от \(lowest) до \(highest)"
    },
    chartNote: "Пустой кружок: сказано с оговоркой.", range: "Разброс")
}

extension DateWords {
  static let russian = DateWords(
    head: "Даты контактов",
    conflict: { days in
      let span = abs(days)
      let noun = day.form(PluralRule.eastSlavic.category(of: Double(span)))
      return "Дата на \(span) \(noun) \(days < 0 ? "раньше" : "позже"), чем в других источниках."
    },
    dateline: "Сообщение датировано следующим днём: противоречия нет.",
    unsupported: "Дату в журнале больше ничто не подтверждает.")
}

extension ClaimReasonWords {
  static let russian = ClaimReasonWords(
    signConflict: { who, growth in "\(who): движение в другую сторону, \(growth)." },
    sumOfPartsDiffers: { sum, printed, balanceFits in
      let start: Phrase = "Названные тут же экспорт и импорт дают \(sum), а не \(printed)"
      switch balanceFits {
      case true?: return start + "; названный баланс сходится с ними: вероятна опечатка."
      case false?: return start + "; названный баланс с ними тоже не сходится."
      case nil: return start + "."
      }
    },
    levelConflict: { who, difference in
      "\(who): другая цифра, разница \(difference), больше, чем допускает округление."
    },
    growthConflict: { who, difference in "\(who): другой прирост, разница \(difference)." },
    conversion: { rate in "Названо в двух валютах, что даёт курс \(rate)." },
    ambiguousBase: "Неясно, к какому периоду отнесён прирост.",
    saidBeforeEnd: "Сказано до конца периода: это ожидание, а не итог.",
    withinRounding: { "\($0): отличие не больше округления." },
    agrees: { "\($0): та же цифра." },
    sumOfPartsFits: { "Названные тут же части дают в сумме \($0)." },
    noOther: "Других цифр нет.",
    noneInUnit: "В этих единицах других цифр нет.")
}

extension ContactWords {
  static let russian = ContactWords(
    partOfMonth: { part, month in
      "\(["начало", "середина", "конец"][min(max(part, 0), 2)])\u{A0}\(month)"
    },
    monthOnly: { "\($0), день неизвестен" },
    yearOnly: { "\($0), месяц неизвестен" },
    reported: { "сообщено \($0)" },
    date: "Дата", channel: "Вид", who: "Кто", place: "Где", topics: "Темы",
    source: "Источник", status: "Статус", announced: "Объявлено", level: "Уровень",
    all: "Все", share: "Доля", contacts: "контакты",
    noneInPeriod: { "\($0): контактов не записано" },
    daysBefore: { "\(counted($0, day)) до этого" },
    chronologyTitle: "Контакты двух сторон по датам",
    logTitle: "Все контакты журнала, сначала новые",
    yearsTitle: "Контакты по годам", year: "Год",
    plannedTitle: { "Объявлено на ближайшие \(counted($0, day))" },
    mixTitle: "Контакты по виду и уровню",
    undated: "источник без даты",
    incomplete: "Журнал неполон: могли быть и другие.",
    daysTo: { "\(counted($0, day)) по \($1)" },
    daysBeforeThat: { "\(counted($0, day)) до того" },
    statistics: .russian, sentences: .russian, charts: .russian)
}

extension ContactStatisticWords {
  static let russian = ContactStatisticWords(
    title: "Как часто стороны встречались", inTheLog: "В журнале", statistic: "Показатель",
    count: "Контакты", rate: "Контактов за 30 дней", interval: "95-процентный интервал",
    ratio: "Отношение к прежней частоте, с 95-процентным интервалом",
    probability: "Вероятность такой разницы по случайности",
    days: "Дни с контактами", longest: "Самый долгий перерыв", median: "Медианный промежуток",
    sinceLast: "Прошло с последнего контакта",
    silence: "Вероятность перерыва не короче нынешнего",
    last: { "За последние \(counted($0, day))" },
    between: { "с \($0) по \($1)" },
    noTrend:
      "Журнал за эти дни не объявлен полным: это число того, что в нём есть, и судить о тенденции "
      + "по нему нельзя.",
    method:
      "Точные интервалы Пуассона (Гарвуд); отношение и вероятность по биномиальному распределению.",
    unit: { unit in
      switch unit {
      case .visit:
        "Счёт по контактам: звонок, визит, встреча или саммит считается один раз, по первому дню, "
          + "сколько бы он ни длился и сколько бы источников о нём ни сообщило."
      case .day: "Счёт по дням: день с контактами считается один раз, сколько бы их ни было."
      case .session: "Счёт по записям: считается каждая запись журнала, и повторная тоже."
      }
    },
    repeated: { "Записи, повторяющие контакт и сосчитанные вместе с ним: \($0)." },
    counts: { unit in
      switch unit {
      case .visit: "Контакты"
      case .day: "Дни с контактами"
      case .session: "Записи журнала"
      }
    })
}

extension ContactSentences {
  static let russian = ContactSentences(
    none: { days, isComplete in
      isComplete
        ? "За \(days) контактов между сторонами не было."
        : "За \(days) контактов в журнале нет; он неполон, так что контакт мог и состояться."
    },
    some: { count, days, contacts, more in
      let list = contacts.joined(separator: "; ")
      let rest = more > 0 ? "; и ещё \(more)" : ""
      return "За \(days) в журнале \(counted(count, contact)): \(list)\(rest)."
    },
    trend: { change, days in
      let finding =
        switch change.finding {
        case .none: "признаков изменения нет"
        case .more: "больше, чем объяснил бы случай"
        case .fewer: "меньше, чем объяснил бы случай"
        }
      let p = change.probability
      let noun =
        switch change.unit {
        case .visit: contact
        case .day:
          Plural("день с контактами", "дня с контактами", "дней с контактами")
        case .session:
          Plural("запись о контакте", "записи о контактах", "записей о контактах")
        }
      let now: Phrase =
        "За \(days) у сторон \(counted(change.count, noun)), \(change.rate, .decimal(1))"
      let range: Phrase =
        " (95-процентный интервал \(interval: change.rate, .decimal(1)))"
      let before: Phrase = ", за столько же дней до того \(change.countBefore): \(finding)"
      return now + range + before
        + " (отношение \(change.ratio, .decimal(2)), p = \(p, .decimal(2)))."
    },
    noTrend: { count, days, date in
      "За \(counted(days, day)) по \(date) в журнале \(counted(count, contact)). Он не объявлен "
        + "полным, и судить о тенденции по нему нельзя."
    },
    complete: { since in
      since.map { "Журнал контактов объявлен полным с \($0)" }
        ?? "Журнал контактов объявлен полным."
    },
    incomplete: { since, note in
      let start = "Журнал контактов неполон" + (since.map { " (ведётся с \($0))" } ?? "")
      return note.map { "\(start). \($0)" } ?? start + "."
    },
    read: { day, sources, publishers, months in
      let read =
        sources == 0
        ? "За 365 дней по \(day) контактов в нём нет."
        : "Контакты за 365 дней по \(day) взяты из источников (\(sources)): \(publishers)."
      return months.isEmpty ? read : "\(read) Месяцы, за которые контактов не записано: \(months)."
    },
    describe: { channel, level, place, date in
      let noun =
        switch channel {
        case .call: "звонок"
        case .video: "видеозвонок"
        case .visit: "визит"
        case .meeting: "встреча"
        case .summit: "саммит"
        case .letter: "обмен письмами"
        }
      return "\(noun) \(levelsOf[level] ?? "")" + (place.map { " (\($0))" } ?? "") + ", \(date)"
    })
}

extension ContactChartWords {
  static let russian = ContactChartWords(
    byMonth: { grouping, period in "Контакты по месяцам и \(grouping), \(period)" },
    busiest: { month, count in "Больше всего контактов пришлось на \(month): \(count)" },
    inTheLog: { count, period in "В журнале \(counted(count, contact)) за \(period)" },
    strip: { count, planned in
      let start: Phrase = "\(counted(count, contact)) за двенадцать месяцев"
      guard let value = planned.value, value > 0 else { return start }
      return start + ", объявлено ещё \(planned)"
    },
    stripSubtitle: { "Контакты по виду, \($0); пустые знаки: объявленные" },
    incomplete: "Журнал неполон: пустой месяц может быть пробелом в нём.",
    levels: { level, count, all in
      "Чаще всего контакты были на уровне \(levelsOf[level] ?? ""): \(count) из \(all)"
    },
    levelsSubtitle: { "Контакты по уровню, \($0)" },
    channel: "видам", level: "уровням",
    monthsSubtitle: { "Контакты за месяц и среднее за двенадцать месяцев; \($0)" },
    yearMean: "Среднее за 12 месяцев",
    largestShare: { channel, share, year in
      "Самая большая доля контактов за \(year): \(channel), \(share, .percent)"
    },
    sharesSubtitle: { "Доли видов в контактах каждого года, проценты, \($0)" },
    highestRate: { year, rate in
      "Чаще всего контакты были в \(year): \(rate, NumberStyle.decimal(1))"
    },
    ratesSubtitle: { "Контакты за 30 дней по годам, 95-процентный интервал, \($0)" },
    gaps: { "Половина промежутков между контактами не длиннее: \($0)" },
    gapsSubtitle: {
      "Число промежутков по длине в днях и случайное при том же среднем; \($0)"
    },
    gapLength: "Дней до следующего контакта", observed: "Было", byChance: "Случайно")
}

extension ChangeWords {
  static let russian = ChangeWords(
    contacts: "Новое в журнале", figures: "Новые и исправленные цифры",
    forecasts: "Прогнозы, срок которых наступил",
    newFigure: { "\($0), \($1): \($2), новая цифра" },
    revisedFigure: { "\($0), \($1): \($2), было \($3)" })
}

extension NoteWords {
  static let russian = NoteWords(
    title: "Об этом выпуске",
    late: { "Выпуск вышел с опозданием: он должен был выйти \($0)" },
    old: { "Самая новая запись датирована \($0): более поздние события могли сюда не попасть." },
    undated: "Ни у одной записи нет даты.",
    unusual: { count, least, most in
      let noun = Plural("запись", "записи", "записей", .feminine)
      return "В основе выпуска \(counted(count, noun)); обычно их от \(least) до \(most)."
    },
    unchanged: { "После предыдущего выпуска (\($0)) ни одна запись не изменилась." })
}
