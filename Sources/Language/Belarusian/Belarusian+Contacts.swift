internal import Charts
internal import Document
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
    noneInPeriod: { "\($0): кантактаў не запісана" },
    daysBefore: { "\(counted($0, .belarusianDay)) да гэтага" },
    chronologyTitle: "Кантакты двух бакоў па датах",
    logTitle: "Усе кантакты журнала, спачатку новыя",
    yearsTitle: "Кантакты па гадах", year: "Год",
    plannedTitle: { "Абвешчана на бліжэйшыя \(counted($0, .belarusianDay))" },
    mixTitle: "Кантакты паводле віду і ўзроўню",
    undated: "крыніца без даты",
    incomplete: "Журнал няпоўны: маглі быць і іншыя.",
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
    days: "Дні з кантактамі", longest: "Найдаўжэйшы перапынак", median: "Медыянны прамежак",
    sinceLast: "Мінула з апошняга кантакту",
    silence: "Верагоднасць перапынку не карацейшага за цяперашні",
    last: { "За апошнія \(counted($0, .belarusianDay))" },
    between: { "з \($0) па \($1)" },
    noTrend:
      "Журнал за гэтыя дні не абвешчаны поўным: гэта колькасць таго, што ў ім ёсць, і меркаваць "
      + "пра тэндэнцыю паводле яго нельга.",
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
    none: { days, isComplete in
      isComplete
        ? "За \(days) кантактаў паміж бакамі не было."
        : "За \(days) кантактаў у журнале няма; ён няпоўны, так што кантакт мог і адбыцца."
    },
    some: { count, days, contacts, more in
      let list = contacts.joined(separator: "; ")
      let rest = more > 0 ? "; і яшчэ \(more)" : ""
      return "За \(days) ў журнале \(counted(count, .belarusianContact)): \(list)\(rest)."
    },
    trend: { change, days in
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
      let now: Phrase =
        "За \(days) ў бакоў \(counted(change.count, noun)), \(change.rate, .decimal(1))"
      let range: Phrase =
        " (95-працэнтны інтэрвал \(interval: change.rate, .decimal(1)))"
      let before: Phrase = ", за столькі ж дзён да таго \(change.countBefore): \(finding)"
      return now + range + before
        + " (адносіна \(change.ratio, .decimal(2)), p = \(p, .decimal(2)))."
    },
    noTrend: { count, days, date in
      "За \(counted(days, .belarusianDay)) па \(date) ў журнале \(counted(count, .belarusianContact)). Ён не абвешчаны "
        + "поўным, і меркаваць пра тэндэнцыю паводле яго нельга."
    },
    complete: { since in
      since.map { "Журнал кантактаў абвешчаны поўным з \($0)" }
        ?? "Журнал кантактаў абвешчаны поўным."
    },
    incomplete: { since, note in
      let start = "Журнал кантактаў няпоўны" + (since.map { " (вядзецца з \($0))" } ?? "")
      return note.map { "\(start). \($0)" } ?? start + "."
    },
    read: { day, sources, publishers, months in
      let read =
        sources == 0
        ? "За 365 дзён па \(day) кантактаў у ім няма."
        : "Кантакты за 365 дзён па \(day) узятыя з крыніц (\(sources)): \(publishers)."
      return months.isEmpty ? read : "\(read) Месяцы, за якія кантактаў не запісана: \(months)."
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
    busiest: { month, count in "Больш за ўсё кантактаў прыпала на \(month): \(count)" },
    inTheLog: { count, period in "У журнале \(counted(count, .belarusianContact)) за \(period)" },
    strip: { count, planned in
      let start: Phrase = "\(counted(count, .belarusianContact)) за дванаццаць месяцаў"
      guard let value = planned.value, value > 0 else { return start }
      return start + ", абвешчана яшчэ \(planned)"
    },
    stripSubtitle: { "Кантакты паводле віду, \($0); пустыя знакі: абвешчаныя" },
    lanesSubtitle: { "Кантакты па днях і паводле віду, \($0); у рамцы: гэты выпуск" },
    calendarSubtitle: { "Кантакты па днях, \($0)" },
    stepsSubtitle: { "Кантакты з 1 студзеня кожнага года, \($0)" },
    incomplete: "Журнал няпоўны: пусты месяц можа быць прабелам у ім.",
    levels: { level, count, all in
      "Часцей за ўсё кантакты былі на ўзроўні \(RecordWords.belarusianLevelsOf[level] ?? ""): \(count) з \(all)"
    },
    levelsSubtitle: { "Кантакты паводле ўзроўню, \($0)" },
    channel: "відах", level: "узроўнях",
    monthsSubtitle: { "Кантакты за месяц і сярэдняе за дванаццаць месяцаў; \($0)" },
    yearMean: "Сярэдняе за 12 месяцаў",
    largestShare: { channel, share, year in
      "Самая вялікая доля кантактаў за \(year): \(channel), \(share, .percent)"
    },
    sharesSubtitle: { "Долі відаў у кантактах кожнага года, працэнты, \($0)" },
    highestRate: { year, rate in
      "Часцей за ўсё кантакты былі ў \(year): \(rate, NumberStyle.decimal(1))"
    },
    ratesSubtitle: { "Кантакты за 30 дзён па гадах, 95-працэнтны інтэрвал, \($0)" },
    gaps: { "Палова прамежкаў паміж кантактамі не даўжэйшая за: \($0)" },
    gapsSubtitle: {
      "Колькасць прамежкаў паводле даўжыні ў днях і выпадковая пры тым жа сярэднім; \($0)"
    },
    gapLength: "Дзён да наступнага кантакту", observed: "Было", byChance: "Выпадкова",
    places: .belarusian)
}

extension PlaceWords {
  static let belarusian = PlaceWords(
    first: { place, count, all in "Часцей за ўсё: \(place), \(count) з \(all)" },
    subtitle: { "Кантакты паводле месца, знак на кожны, форма паводле віду, \($0)" },
    unknown: "Месца не названа", row: "Месца або від")
}
