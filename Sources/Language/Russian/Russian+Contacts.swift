internal import Charts
internal import Document
internal import Periods
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
    head: Saying { presence, names in
      let days = names.notation.days(presence.scope.window)
      if case .some = presence { return Phrase(days) }
      return "\(days): контактов не записано"
    },
    daysBefore: { "\(counted($0, .russianDay)) до этого" },
    chronologyTitle: "Контакты двух сторон по датам",
    logTitle: "Контакты журнала, сначала новые",
    yearsTitle: "Контакты по годам", year: "Год",
    plannedTitle: { "Объявлено на ближайшие \(counted($0, .russianDay))" },
    mixTitle: "Контакты по виду и уровню",
    undated: "источник без даты",
    others: Saying { coverage, names in
      let log = RussianLog.phrase(coverage, names)
      return log.isEmpty ? .empty : "\(log): могли быть и другие."
    },
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
    days: "Дни с контактами",
    longest: Saying { silence, _ in
      switch silence {
      case .longest(let span, _) where span.alike == 0: "Самый долгий перерыв"
      case .longest: "Самый долгий перерыв, один из нескольких таких же"
      case .longestEnded: "Самый долгий из закончившихся перерывов; нынешний дольше"
      case .amongKnown: "Самый долгий промежуток между контактами с известным днём"
      }
    }, median: "Медианный промежуток",
    sinceLast: "Прошло с последнего контакта",
    silence: "Вероятность перерыва не короче нынешнего",
    last: { "За последние \(counted($0, .russianDay))" },
    between: { "с \($0) по \($1)" },
    noTrend: Saying { change, _ in
      switch change {
      case .compared: ""
      case .notComparable:
        "Журнал за эти дни и за столько же до того не объявлен полным: это число того, что в нём есть, и "
          + "судить о тенденции по нему нельзя."
      }
    },
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
    listed: Saying { contacts, names in
      let days = names.notation.days(contacts.presence.scope.window)
      switch contacts.presence {
      case .none: return "За \(days) контактов между сторонами не было."
      case .noneOnRecord(let scope) where scope.isCovered:
        return "За \(days) контактов с известным днём в журнале нет; день неизвестен у стольких: "
          + "\(scope.uncertain)."
      case .noneOnRecord:
        return
          "За \(days) контактов в журнале нет; полным за эти дни он не объявлен, так что контакт мог "
          + "и состояться."
      case .some(let count, _):
        let list = contacts.shown.map(names.contact).joined(separator: "; ")
        let rest = contacts.others > 0 ? "; и ещё \(contacts.others)" : ""
        return "За \(days) в журнале \(counted(count, .russianContact)): \(list)\(rest)."
      }
    },
    change: Saying { change, names in
      switch change {
      case .notComparable(let count, let scope):
        let days = counted(scope.window.dayCount, .russianDay)
        return "За \(days) по \(names.notation.date(scope.window.end)) в журнале "
          + "\(counted(count, .russianContact)). За них и за столько же дней до того он не объявлен "
          + "полным, и судить о тенденции по нему нельзя."
      case .compared(let change, let scope):
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
        let days = counted(scope.window.dayCount, .russianDay)
        let now: Phrase =
          "За \(days) по \(names.notation.date(scope.window.end)) у сторон "
          + "\(counted(change.count, noun)), \(change.rate, .decimal(1))"
        let range: Phrase =
          " (95-процентный интервал \(interval: change.rate, .decimal(1)))"
        let before: Phrase = ", за столько же дней до того \(change.countBefore): \(finding)"
        return now + range + before
          + " (отношение \(change.ratio, .decimal(2)), p = \(p, .probability(p)))."
      }
    },
    coverage: Saying { coverage, names in
      switch coverage {
      case .complete(let since, _, _):
        return "Журнал контактов объявлен полным с \(names.notation.date(since))."
      case .partly(let since, let window, _):
        let days = counted(window.dayCount, .russianDay)
        return "Журнал контактов объявлен полным с \(names.notation.date(since)), а не за все "
          + "рассмотренные \(days)."
      case .later(let since, _):
        return
          "Журнал контактов объявлен полным лишь с \(names.notation.date(since)), после дня этого "
          + "выпуска."
      case .undated: return "Журнал контактов объявлен полным, но не сказано, с какого дня."
      case .incomplete(let since, _):
        let kept = since.map { " (ведётся с \(names.notation.date($0)))" } ?? ""
        return "Журнал контактов неполон\(kept)."
      case .undeclared: return "Полон ли журнал контактов, не объявлено."
      case .absent: return "Журнала контактов нет."
      }
    },
    caveat: Saying { coverage, names in RussianLog.phrase(coverage, names) },
    read: Saying { read, names in
      let scope = read.presence.scope
      let days = counted(scope.window.dayCount, .russianDay)
      let span = "За \(days) по \(names.notation.date(scope.window.end))"
      let count = read.sources.count
      return count == 0
        ? "\(span) контактов в журнале нет."
        : "\(span) контакты взяты из источников (\(count)): \(names.publishers(read.sources))."
    },
    emptyMonths: Saying { empty, names in
      let months = names.list(empty.months.map(names.notation.period))
      return months.isEmpty ? .empty : "Месяцы, за которые контактов не записано: \(months)."
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
    inTheLog: Saying { presence, names in
      let days = names.notation.days(presence.scope.window)
      switch presence {
      case .some(let count, _): return "В журнале \(counted(count, .russianContact)) за \(days)"
      case .none, .noneOnRecord: return "В журнале нет контактов за \(days)"
      }
    },
    strip: Saying { contacts, names in
      let scope = contacts.presence.scope
      let days = counted(scope.window.dayCount, .russianDay)
      let span = "за \(days) по \(names.notation.date(scope.window.end))"
      let start: Phrase =
        switch contacts.presence {
        case .some(let count, _): "В журнале \(counted(count, .russianContact)) \(span)"
        case .none: "Контактов \(span) не было"
        case .noneOnRecord: "Контактов \(span) в журнале нет"
        }
      guard let value = contacts.announced.value, value > 0 else { return start }
      return start + ", объявлено ещё \(contacts.announced)"
    },
    leadingMonth: Saying { leading, names in
      switch leading {
      case .majority(let month, _, _), .plurality(let month, _, _):
        return "Больше всего контактов пришлось на \(names.notation.period(month.key)): "
          + "\(month.amount)"
      case .tied(let months, _):
        return "Больше всего контактов пришлось на "
          + "\(names.list(months.map { names.notation.period($0.key) })): по \(Phrase(each: months.map(\.amount)))"
      case .counts(let whole):
        return "В журнале \(counted(whole.amount, .russianContact)), ни один месяц не выделяется"
      }
    },
    leadingLevel: Saying { leading, names in
      func level(_ level: Level) -> String {
        "на уровне \(RecordWords.russianLevelsOf[level] ?? "")"
      }
      switch leading {
      case .majority(let place, _, let whole):
        return "Большинство контактов \(level(place.key)): \(place.amount) из \(whole.amount)"
      case .plurality(let place, _, let whole):
        return "Контактов \(level(place.key)) больше, чем на любом другом: \(place.amount) из "
          + "\(whole.amount)"
      case .tied(let places, let whole):
        return "Контактов поровну \(names.list(places.map { level($0.key) })): по "
          + "\(Phrase(each: places.map(\.amount))) из \(whole.amount)"
      case .counts(let whole):
        return "В журнале \(counted(whole.amount, .russianContact)), по уровням"
      }
    },
    leadingChannel: Saying { leading, names in
      func name(_ channel: Contact.Channel) -> String {
        RecordWords.russian.channels[channel] ?? channel.rawValue
      }
      switch leading {
      case .majority(let place, _, let whole), .plurality(let place, _, let whole):
        return "Самая большая доля контактов за \(names.notation.period(whole.window)): "
          + "\(name(place.key)), \(place.share, .percent)"
      case .tied(let places, let whole):
        return "Самые большие доли контактов за \(names.notation.period(whole.window)), равные: "
          + "\(names.list(places.map { name($0.key) })), по \(Phrase(each: places.map(\.share)))"
      case .counts(let whole):
        return
          "В журнале \(counted(whole.amount, .russianContact)) за \(names.notation.period(whole.window))"
      }
    },
    leadingYear: Saying { leading, names in
      switch leading {
      case .majority(let year, _, _), .plurality(let year, _, _):
        return "Самая высокая частота контактов, \(names.notation.period(year.key)): "
          + "\(year.amount, .decimal(1))"
      case .tied(let years, _):
        return "Самая высокая частота контактов, одинаковая, "
          + "\(names.list(years.map { names.notation.period($0.key) })): \(years[0].amount, .decimal(1))"
      case .counts: return "Частота контактов в нескольких годах одинакова"
      }
    },
    gaps: Saying { gap, _ in "Половина промежутков между контактами не длиннее: \(gap.median)" },
    uncovered: Saying { coverage, names in
      let log = RussianLog.phrase(coverage, names)
      return log.isEmpty ? .empty : "\(log): пустой месяц может быть пробелом в нём."
    },
    stripSubtitle: { "Контакты по виду, \($0); пустые знаки: объявленные" },
    lanesSubtitle: { "Контакты по дням и по виду, \($0); в рамке: этот выпуск" },
    calendarSubtitle: { "Контакты по дням, \($0)" },
    stepsSubtitle: { "Контакты с 1 января каждого года, \($0)" },
    levelsSubtitle: { "Контакты по уровню, \($0)" },
    channel: "видам", level: "уровням",
    monthsSubtitle: { "Контакты за месяц и среднее за двенадцать месяцев; \($0)" },
    yearMean: "Среднее за 12 месяцев",
    sharesSubtitle: { "Доли видов в контактах каждого года, проценты, \($0)" },
    ratesSubtitle: { "Контакты за 30 дней по годам, 95-процентный интервал, \($0)" },
    gapsSubtitle: {
      "Число промежутков по длине в днях и случайное при том же среднем; \($0)"
    },
    gapLength: "Дней до следующего контакта", observed: "Было", byChance: "Случайно",
    places: .russian)
}

extension PlaceWords {
  static let russian = PlaceWords(
    first: Saying { leading, names in
      switch leading {
      case .majority(let place, _, let whole):
        return "Большинство контактов: \(place.key), \(place.amount) из \(whole.amount)"
      case .plurality(let place, _, let whole):
        return "Чаще, чем где-либо ещё: \(place.key), \(place.amount) из \(whole.amount)"
      case .tied(let places, let whole):
        return
          "Контактов поровну: \(names.list(places.map(\.key))), по \(Phrase(each: places.map(\.amount))) из \(whole.amount)"
      case .counts(let whole):
        return "В журнале \(counted(whole.amount, .russianContact)), по местам"
      }
    },
    subtitle: { "Контакты по месту, знак на каждый, форма по виду, \($0)" },
    unknown: "Место не указано", row: "Место или вид")
}

/// How far the log covers days, as the beginning of a note; nothing where it covers them all.
enum RussianLog {
  static func phrase(_ coverage: LogCoverage, _ names: Names) -> Phrase {
    switch coverage {
    case .complete: .empty
    case .partly(let since, _, _), .later(let since, _):
      "Журнал объявлен полным лишь с \(names.notation.date(since))"
    case .undated: "Журнал объявлен полным, но не сказано, с какого дня"
    case .incomplete: "Журнал неполон"
    case .undeclared: "Журнал не объявлен полным"
    case .absent: "Журнала контактов нет"
    }
  }
}
