internal import Charts
internal import Document
internal import Records
internal import Values

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
    daysBefore: { "\(counted($0, .russianDay)) до этого" },
    chronologyTitle: "Контакты двух сторон по датам",
    logTitle: "Все контакты журнала, сначала новые",
    yearsTitle: "Контакты по годам", year: "Год",
    plannedTitle: { "Объявлено на ближайшие \(counted($0, .russianDay))" },
    mixTitle: "Контакты по виду и уровню",
    undated: "источник без даты",
    incomplete: "Журнал неполон: могли быть и другие.",
    daysTo: { "\(counted($0, .russianDay)) по \($1)" },
    daysBeforeThat: { "\(counted($0, .russianDay)) до того" },
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
    last: { "За последние \(counted($0, .russianDay))" },
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
      return "За \(days) в журнале \(counted(count, .russianContact)): \(list)\(rest)."
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
        case .visit: Plural.russianContact
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
      "За \(counted(days, .russianDay)) по \(date) в журнале \(counted(count, .russianContact)). Он не объявлен "
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
      return "\(noun) \(RecordWords.russianLevelsOf[level] ?? "")"
        + (place.map { " (\($0))" } ?? "") + ", \(date)"
    })
}

extension ContactChartWords {
  static let russian = ContactChartWords(
    byMonth: { grouping, period in "Контакты по месяцам и \(grouping), \(period)" },
    busiest: { month, count in "Больше всего контактов пришлось на \(month): \(count)" },
    inTheLog: { count, period in "В журнале \(counted(count, .russianContact)) за \(period)" },
    strip: { count, planned in
      let start: Phrase = "\(counted(count, .russianContact)) за двенадцать месяцев"
      guard let value = planned.value, value > 0 else { return start }
      return start + ", объявлено ещё \(planned)"
    },
    stripSubtitle: { "Контакты по виду, \($0); пустые знаки: объявленные" },
    lanesSubtitle: { "Контакты по дням и по виду, \($0); в рамке: этот выпуск" },
    calendarSubtitle: { "Контакты по дням, \($0)" },
    stepsSubtitle: { "Контакты с 1 января каждого года, \($0)" },
    incomplete: "Журнал неполон: пустой месяц может быть пробелом в нём.",
    levels: { level, count, all in
      "Чаще всего контакты были на уровне \(RecordWords.russianLevelsOf[level] ?? ""): \(count) из \(all)"
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
    gapLength: "Дней до следующего контакта", observed: "Было", byChance: "Случайно",
    places: .russian)
}

extension PlaceWords {
  static let russian = PlaceWords(
    first: { place, count, all in "Чаще всего: \(place), \(count) из \(all)" },
    subtitle: { "Контакты по месту, знак на каждый, форма по виду, \($0)" },
    unknown: "Место не указано", row: "Место или вид")
}
