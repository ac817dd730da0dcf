internal import Charts
internal import Document
internal import Periods
internal import Records
internal import Values

extension ContactWords {
  static let belarusian = ContactWords(
    partOfMonth: { part, month in
      "\(["пачатак", "сярэдзіна", "канец"][min(max(part, 0), 2)])\u{A0}\(month)"
    },
    monthOnly: { "\($0), дзень невядомы" },
    yearOnly: { "\($0), месяц невядомы" },
    reported: { "паведамлена \($0)" },
    date: "Дата", channel: "Від", who: "Хто", place: "Дзе", topics: "Тэмы",
    source: "Крыніца", status: "Статус", announced: "Абвешчана", level: "Узровень",
    all: "Усе", share: "Доля", contacts: "кантакты",
    head: Saying { presence, names in
      let days = names.notation.days(presence.scope.window)
      if case .some = presence { return Phrase(days) }
      return "\(days): кантактаў не запісана"
    },
    daysBefore: { "\(counted($0, .belarusianDay)) да гэтага" },
    chronologyTitle: "Кантакты двух бакоў па датах",
    logTitle: "Кантакты журнала, спачатку новыя",
    yearsTitle: "Кантакты па гадах", year: "Год",
    plannedTitle: { "Абвешчана на бліжэйшыя \(counted($0, .belarusianDay))" },
    mixTitle: "Кантакты паводле віду і ўзроўню",
    undated: "крыніца без даты",
    others: Saying { coverage, names in
      let log = BelarusianLog.phrase(coverage, names)
      return log.isEmpty ? .empty : "\(log): маглі быць і іншыя."
    },
    daysTo: { "\(counted($0, .belarusianDay)) па \($1)" },
    daysBeforeThat: { "\(counted($0, .belarusianDay)) да таго" },
    statistics: .belarusian, sentences: .belarusian, charts: .belarusian)
}

extension ContactStatisticWords {
  static let belarusian = ContactStatisticWords(
    title: "Як часта бакі сустракаліся", inTheLog: "У журнале", statistic: "Паказчык",
    count: "Кантакты", rate: "Кантактаў за 30 дзён", interval: "95-працэнтны інтэрвал",
    ratio: "Адносіна да ранейшай частаты, з 95-працэнтным інтэрвалам",
    probability: "Верагоднасць такой розніцы выпадкова",
    days: "Дні з кантактамі",
    longest: Saying { silence, _ in
      switch silence {
      case .longest(let span, _) where span.alike == 0: "Найдаўжэйшы перапынак"
      case .longest: "Найдаўжэйшы перапынак, адзін з некалькіх такіх самых"
      case .longestEnded: "Найдаўжэйшы з перапынкаў, што скончыліся; цяперашні даўжэйшы"
      case .amongKnown: "Найдаўжэйшы прамежак паміж кантактамі з вядомым днём"
      }
    }, median: "Медыянны прамежак",
    sinceLast: "Мінула з апошняга кантакту",
    silence: "Верагоднасць перапынку не карацейшага за цяперашні",
    last: { "За апошнія \(counted($0, .belarusianDay))" },
    between: { "з \($0) па \($1)" },
    noTrend: Saying { change, _ in
      switch change {
      case .compared: ""
      case .notComparable:
        "Журнал за гэтыя дні і за столькі ж да таго не абвешчаны поўным: гэта колькасць таго, што ў ім "
          + "ёсць, і меркаваць пра тэндэнцыю паводле яго нельга."
      }
    },
    method:
      "Дакладныя інтэрвалы Пуасона (Гарвуд); адносіна і верагоднасць паводле бінаміяльнага "
      + "размеркавання.",
    unit: { unit in
      switch unit {
      case .visit:
        "Лік паводле кантактаў: званок, візіт, сустрэча або саміт лічыцца адзін раз, паводле "
          + "першага дня, колькі б ён ні доўжыўся і колькі б крыніц пра яго ні паведаміла."
      case .day: "Лік паводле дзён: дзень з кантактамі лічыцца адзін раз, колькі б іх ні было."
      case .session: "Лік паводле запісаў: лічыцца кожны запіс журнала, і паўторны таксама."
      }
    },
    repeated: { "Запісы, што паўтараюць кантакт і палічаны разам з ім: \($0)." },
    counts: { unit in
      switch unit {
      case .visit: "Кантакты"
      case .day: "Дні з кантактамі"
      case .session: "Запісы журнала"
      }
    })
}

extension ContactSentences {
  static let belarusian = ContactSentences(
    listed: Saying { contacts, names in
      let days = names.notation.days(contacts.presence.scope.window)
      switch contacts.presence {
      case .none: return "За \(days) кантактаў паміж бакамі не было."
      case .noneOnRecord(let scope) where scope.isCovered:
        return "За \(days) кантактаў з вядомым днём у журнале няма; дзень невядомы ў столькіх: "
          + "\(scope.uncertain)."
      case .noneOnRecord:
        return
          "За \(days) кантактаў у журнале няма; поўным за гэтыя дні ён не абвешчаны, так што кантакт "
          + "мог і адбыцца."
      case .some(let count, _):
        let list = contacts.shown.map(names.contact).joined(separator: "; ")
        let rest = contacts.others > 0 ? "; і яшчэ \(contacts.others)" : ""
        return "За \(days) у журнале \(counted(count, .belarusianContact)): \(list)\(rest)."
      }
    },
    change: Saying { change, names in
      switch change {
      case .notComparable(let count, let scope):
        let days = counted(scope.window.dayCount, .belarusianDay)
        return "За \(days) па \(names.notation.date(scope.window.end)) у журнале "
          + "\(counted(count, .belarusianContact)). За іх і за столькі ж дзён да таго ён не абвешчаны "
          + "поўным, і меркаваць пра тэндэнцыю паводле яго нельга."
      case .compared(let change, let scope):
        let finding =
          switch change.finding {
          case .none: "прыкмет змены няма"
          case .more: "больш, чым растлумачыў бы выпадак"
          case .fewer: "менш, чым растлумачыў бы выпадак"
          }
        let p = change.probability
        let noun =
          switch change.unit {
          case .visit: Plural.belarusianContact
          case .day:
            Plural(
              "дзень з кантактамі", "дні з кантактамі", "дзён з кантактамі",
              fraction: "дня з кантактамі")
          case .session:
            Plural(
              "запіс пра кантакт", "запісы пра кантакты", "запісаў пра кантакты",
              fraction: "запісу пра кантакт")
          }
        let days = counted(scope.window.dayCount, .belarusianDay)
        let now: Phrase =
          "За \(days) па \(names.notation.date(scope.window.end)) у бакоў "
          + "\(counted(change.count, noun)), \(change.rate, .decimal(1))"
        let range: Phrase =
          " (95-працэнтны інтэрвал \(interval: change.rate, .decimal(1)))"
        let before: Phrase = ", за столькі ж дзён да таго \(change.countBefore): \(finding)"
        return now + range + before
          + " (адносіна \(change.ratio, .decimal(2)), p = \(p, .probability(p)))."
      }
    },
    coverage: Saying { coverage, names in
      switch coverage {
      case .complete(let since, _, _):
        return "Журнал кантактаў абвешчаны поўным з \(names.notation.date(since))."
      case .partly(let since, let window, _):
        let days = counted(window.dayCount, .belarusianDay)
        return "Журнал кантактаў абвешчаны поўным з \(names.notation.date(since)), а не за ўсе "
          + "разгледжаныя \(days)."
      case .later(let since, _):
        return
          "Журнал кантактаў абвешчаны поўным толькі з \(names.notation.date(since)), пасля дня гэтага "
          + "выпуску."
      case .undated: return "Журнал кантактаў абвешчаны поўным, але не сказана, з якога дня."
      case .incomplete(let since, _):
        let kept = since.map { " (вядзецца з \(names.notation.date($0)))" } ?? ""
        return "Журнал кантактаў няпоўны\(kept)."
      case .undeclared: return "Ці поўны журнал кантактаў, не абвешчана."
      case .absent: return "Журнала кантактаў няма."
      }
    },
    caveat: Saying { coverage, names in BelarusianLog.phrase(coverage, names) },
    read: Saying { read, names in
      let scope = read.presence.scope
      let days = counted(scope.window.dayCount, .belarusianDay)
      let span = "За \(days) па \(names.notation.date(scope.window.end))"
      let count = read.sources.count
      return count == 0
        ? "\(span) кантактаў у журнале няма."
        : "\(span) кантакты ўзятыя з крыніц (\(count)): \(names.publishers(read.sources))."
    },
    emptyMonths: Saying { empty, names in
      let months = names.list(empty.months.map(names.notation.period))
      return months.isEmpty ? .empty : "Месяцы, за якія кантактаў не запісана: \(months)."
    },
    describe: { channel, level, place, date in
      let noun =
        switch channel {
        case .call: "званок"
        case .video: "відэазванок"
        case .visit: "візіт"
        case .meeting: "сустрэча"
        case .summit: "саміт"
        case .letter: "абмен лістамі"
        }
      return "\(noun) \(RecordWords.belarusianLevelsOf[level] ?? "")"
        + (place.map { " (\($0))" } ?? "") + ", \(date)"
    })
}

extension ContactChartWords {
  static let belarusian = ContactChartWords(
    byMonth: { grouping, period in "Кантакты па месяцах і \(grouping), \(period)" },
    inTheLog: Saying { presence, names in
      let days = names.notation.days(presence.scope.window)
      switch presence {
      case .some(let count, _): return "У журнале \(counted(count, .belarusianContact)) за \(days)"
      case .none, .noneOnRecord: return "У журнале няма кантактаў за \(days)"
      }
    },
    strip: Saying { contacts, names in
      let scope = contacts.presence.scope
      let days = counted(scope.window.dayCount, .belarusianDay)
      let span = "за \(days) па \(names.notation.date(scope.window.end))"
      let start: Phrase =
        switch contacts.presence {
        case .some(let count, _): "У журнале \(counted(count, .belarusianContact)) \(span)"
        case .none: "Кантактаў \(span) не было"
        case .noneOnRecord: "Кантактаў \(span) у журнале няма"
        }
      guard let value = contacts.announced.value, value > 0 else { return start }
      return start + ", абвешчана яшчэ \(contacts.announced)"
    },
    leadingMonth: Saying { leading, names in
      switch leading {
      case .majority(let month, _, _), .plurality(let month, _, _):
        return "Найбольш кантактаў прыпала на \(names.notation.period(month.key)): \(month.amount)"
      case .tied(let months, _):
        return "Найбольш кантактаў прыпала на "
          + "\(names.list(months.map { names.notation.period($0.key) })): па \(Phrase(each: months.map(\.amount)))"
      case .counts(let whole):
        return
          "У журнале \(counted(whole.amount, .belarusianContact)), ніводзін месяц не вылучаецца"
      }
    },
    leadingLevel: Saying { leading, names in
      func level(_ level: Level) -> String {
        "на ўзроўні \(RecordWords.belarusianLevelsOf[level] ?? "")"
      }
      switch leading {
      case .majority(let place, _, let whole):
        return "Большасць кантактаў \(level(place.key)): \(place.amount) з \(whole.amount)"
      case .plurality(let place, _, let whole):
        return "Кантактаў \(level(place.key)) больш, чым на любым іншым: \(place.amount) з "
          + "\(whole.amount)"
      case .tied(let places, let whole):
        return "Кантактаў пароўну \(names.list(places.map { level($0.key) })): па "
          + "\(Phrase(each: places.map(\.amount))) з \(whole.amount)"
      case .counts(let whole):
        return "У журнале \(counted(whole.amount, .belarusianContact)), паводле ўзроўняў"
      }
    },
    leadingChannel: Saying { leading, names in
      func name(_ channel: Contact.Channel) -> String {
        RecordWords.belarusian.channels[channel] ?? channel.rawValue
      }
      switch leading {
      case .majority(let place, _, let whole), .plurality(let place, _, let whole):
        return "Найбольшая доля кантактаў за \(names.notation.period(whole.window)): "
          + "\(name(place.key)), \(place.share, .percent)"
      case .tied(let places, let whole):
        return "Найбольшыя долі кантактаў за \(names.notation.period(whole.window)), роўныя: "
          + "\(names.list(places.map { name($0.key) })), па \(Phrase(each: places.map(\.share)))"
      case .counts(let whole):
        return
          "У журнале \(counted(whole.amount, .belarusianContact)) за \(names.notation.period(whole.window))"
      }
    },
    leadingYear: Saying { leading, names in
      switch leading {
      case .majority(let year, _, _), .plurality(let year, _, _):
        return "Найвышэйшая частата кантактаў, \(names.notation.period(year.key)): "
          + "\(year.amount, .decimal(1))"
      case .tied(let years, _):
        return "Найвышэйшая частата кантактаў, аднолькавая, "
          + "\(names.list(years.map { names.notation.period($0.key) })): \(years[0].amount, .decimal(1))"
      case .counts: return "Частата кантактаў у некалькіх гадах аднолькавая"
      }
    },
    gaps: Saying { gap, _ in "Палова прамежкаў паміж кантактамі не даўжэйшая за: \(gap.median)" },
    uncovered: Saying { coverage, names in
      let log = BelarusianLog.phrase(coverage, names)
      return log.isEmpty ? .empty : "\(log): пусты месяц можа быць прабелам у ім."
    },
    stripSubtitle: { "Кантакты паводле віду, \($0); пустыя знакі: абвешчаныя" },
    lanesSubtitle: { "Кантакты па днях і паводле віду, \($0); у рамцы: гэты выпуск" },
    calendarSubtitle: { "Кантакты па днях, \($0)" },
    stepsSubtitle: { "Кантакты з 1 студзеня кожнага года, \($0)" },
    levelsSubtitle: { "Кантакты паводле ўзроўню, \($0)" },
    channel: "відах", level: "узроўнях",
    monthsSubtitle: { "Кантакты за месяц і сярэдняе за дванаццаць месяцаў; \($0)" },
    yearMean: "Сярэдняе за 12 месяцаў",
    sharesSubtitle: { "Долі відаў у кантактах кожнага года, працэнты, \($0)" },
    ratesSubtitle: { "Кантакты за 30 дзён па гадах, 95-працэнтны інтэрвал, \($0)" },
    gapsSubtitle: {
      "Колькасць прамежкаў паводле даўжыні ў днях і выпадковая пры тым жа сярэднім; \($0)"
    },
    gapLength: "Дзён да наступнага кантакту", observed: "Было", byChance: "Выпадкова",
    places: .belarusian)
}

extension PlaceWords {
  static let belarusian = PlaceWords(
    first: Saying { leading, names in
      switch leading {
      case .majority(let place, _, let whole):
        return "Большасць кантактаў: \(place.key), \(place.amount) з \(whole.amount)"
      case .plurality(let place, _, let whole):
        return "Часцей, чым дзе-небудзь яшчэ: \(place.key), \(place.amount) з \(whole.amount)"
      case .tied(let places, let whole):
        return
          "Кантактаў пароўну: \(names.list(places.map(\.key))), па \(Phrase(each: places.map(\.amount))) з \(whole.amount)"
      case .counts(let whole):
        return "У журнале \(counted(whole.amount, .belarusianContact)), паводле месцаў"
      }
    },
    subtitle: { "Кантакты паводле месца, знак на кожны, форма паводле віду, \($0)" },
    unknown: "Месца не названа", row: "Месца або від")
}

/// How far the log covers days, as the beginning of a note; nothing where it covers them all.
enum BelarusianLog {
  static func phrase(_ coverage: LogCoverage, _ names: Names) -> Phrase {
    switch coverage {
    case .complete: .empty
    case .partly(let since, _, _), .later(let since, _):
      "Журнал абвешчаны поўным толькі з \(names.notation.date(since))"
    case .undated: "Журнал абвешчаны поўным, але не сказана, з якога дня"
    case .incomplete: "Журнал няпоўны"
    case .undeclared: "Журнал не абвешчаны поўным"
    case .absent: "Журнала кантактаў няма"
    }
  }
}
