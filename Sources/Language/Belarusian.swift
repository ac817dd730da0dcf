package import Charts
package import Document
internal import Records
internal import Values

extension Wording {
  /// Belarusian, in the official spelling. Days, months and years end in «г.», which takes the
  /// place of a full stop after it.
  package static let belarusian = Wording(
    language: "be", locale: "be_BY", plural: .eastSlavic, calendar: .belarusian,
    units: .belarusian, records: .belarusian, sentences: .belarusian, words: .belarusian,
    nouns: belarusianNouns,
    smallNumbers: [
      "няма", "адзін", "два", "тры", "чатыры", "пяць", "шэсць", "сем", "восем", "дзевяць",
      "дзесяць",
    ],
    genderedNumbers: [.feminine: [1: "адна", 2: "дзве"], .neuter: [1: "адно"]],
    productSections: belarusianProductSections,
    kinds: KindWords(trade: .belarusian, claims: .belarusian, contacts: .belarusian),
    changes: .belarusian, charts: .belarusian, notes: .belarusian)

  // Two, three and four take the nominative plural, a fraction the genitive singular.
  private static let belarusianNouns: [String: Plural] = [
    "call": Plural("званок", "званкі", "званкоў", fraction: "званка"),
    "claim": Plural(
      "сцвярджэнне", "сцвярджэнні", "сцвярджэнняў", .neuter, fraction: "сцвярджэння"),
    "conflict": Plural(
      "разыходжанне", "разыходжанні", "разыходжанняў", .neuter, fraction: "разыходжання"),
    "contact": contact, "day": day,
    "dispatch": Plural(
      "паведамленне", "паведамленні", "паведамленняў", .neuter, fraction: "паведамлення"),
    "event": Plural("падзея", "падзеі", "падзей", .feminine),
    "figure": Plural("лічба", "лічбы", "лічбаў", .feminine),
    "forecast": Plural("прагноз", "прагнозы", "прагнозаў", fraction: "прагнозу"),
    "judgement": Plural("выснова", "высновы", "высноў", .feminine),
    "meeting": Plural("сустрэча", "сустрэчы", "сустрэч", .feminine),
    "month": Plural("месяц", "месяцы", "месяцаў", fraction: "месяца"),
    "source": Plural("крыніца", "крыніцы", "крыніц", .feminine),
    "statement": Plural("заява", "заявы", "заяў", .feminine),
    "time": Plural("раз", "разы", "разоў", fraction: "разу"),
    "visit": Plural("візіт", "візіты", "візітаў", fraction: "візіту"),
    "week": Plural("тыдзень", "тыдні", "тыдняў", fraction: "тыдня"),
    "year": Plural("год", "гады", "гадоў", fraction: "года"),
  ]

  private static let belarusianProductSections: [String: String] = [
    "I": "Жывыя жывёлы і прадукты", "II": "Раслінныя прадукты", "III": "Тлушчы і алеі",
    "IV": "Харчовыя прадукты, напоі, тытунь", "V": "Мінеральныя прадукты",
    "VI": "Хімічная прадукцыя", "VII": "Пластмасы і каўчук", "VIII": "Скура і футра",
    "IX": "Драўніна", "X": "Папера і цэлюлоза", "XI": "Тэкстыль",
    "XII": "Абутак і галаўныя ўборы", "XIII": "Камень, кераміка, шкло",
    "XIV": "Каштоўныя камяні і металы", "XV": "Некаштоўныя металы",
    "XVI": "Машыны і электратэхніка", "XVII": "Транспартныя сродкі", "XVIII": "Прыборы",
    "XIX": "Зброя", "XX": "Іншыя гатовыя вырабы", "XXI": "Творы мастацтва",
    "TOTAL": "Усе тавары",
  ]
}

private let contact = Plural("кантакт", "кантакты", "кантактаў", fraction: "кантакту")
private let day = Plural("дзень", "дні", "дзён", fraction: "дня")

/// A count with its noun, «3 кантакты».
private func counted(_ count: Quantity, _ noun: Plural) -> Phrase {
  "\(count)\u{A0}\(noun.form(PluralRule.eastSlavic.category(of: count.value ?? 0)))"
}

private func counted(_ count: Int, _ noun: Plural) -> String {
  "\(count)\u{A0}\(noun.form(PluralRule.eastSlavic.category(of: Double(count))))"
}

/// Levels in the genitive, after a channel or «на ўзроўні».
private let levelsOf: [Level: String] = [
  .leader: "кіраўнікоў дзяржаў", .primeMinister: "прэм’ер-міністраў",
  .foreignMinister: "міністраў замежных спраў", .defenceMinister: "міністраў абароны",
  .minister: "міністраў", .other: "службовых асоб",
]

extension CalendarWords {
  package static let belarusian = CalendarWords(
    monthsInDates: [
      "студзеня", "лютага", "сакавіка", "красавіка", "мая", "чэрвеня", "ліпеня", "жніўня",
      "верасня", "кастрычніка", "лістапада", "снежня",
    ],
    months: [
      "студзень", "люты", "сакавік", "красавік", "май", "чэрвень", "ліпень", "жнівень",
      "верасень", "кастрычнік", "лістапад", "снежань",
    ],
    shortMonths: [
      "сту", "лют", "сак", "кра", "май", "чэр", "ліп", "жні", "вер", "кас", "ліс", "сне",
    ],
    shortMonthsInDates: [
      "сту", "лют", "сак", "кра", "мая", "чэр", "ліп", "жні", "вер", "кас", "ліс", "сне",
    ],
    shortWeekdays: ["пн", "аў", "ср", "чц", "пт", "сб", "нд"],
    year: { "\($0)\u{A0}г." },
    years: { "\($0)–\($1)\u{A0}гг." },
    shortQuarter: { "\(["I", "II", "III", "IV"][min(max($0, 1), 4) - 1])\u{A0}кв." },
    quarter: { "\(["I", "II", "III", "IV"][min(max($0, 1), 4) - 1])\u{A0}квартал \($1)\u{A0}г." },
    half: { "\($0)-е\u{A0}паўгоддзе \($1)\u{A0}г." },
    week: { "\($0)-ы\u{A0}тыдзень \($1)\u{A0}г." })
}

extension UnitWords {
  package static let belarusian = UnitWords(
    thousand: "тыс.", million: "млн", billion: "млрд", trillion: "трлн",
    currencies: [
      "USD": "дол.\u{A0}ЗША", "EUR": "еўра", "RUB": "рас.\u{A0}руб.", "BYN": "бел.\u{A0}руб.",
      "CNY": "юаняў", "GBP": "ф.\u{A0}ст.",
    ],
    names: ["Mt": "млн\u{A0}т", "kt": "тыс.\u{A0}т", "t": "т"], percentSpace: "\u{A0}",
    percentagePoints: "п.\u{A0}п.", perDays: { "за\u{A0}\(counted($0, day))" },
    undefined: "н/д", implied: "разлікова",
    qualifiers: [.about: "каля", .over: "больш за", .under: "менш за"])
}

extension RecordWords {
  package static let belarusian = RecordWords(
    channels: [
      .call: "званок", .video: "відэазванок", .visit: "візіт", .meeting: "сустрэча",
      .summit: "саміт", .letter: "ліст",
    ],
    levels: [
      .leader: "кіраўнікі дзяржаў", .primeMinister: "прэм’ер-міністры",
      .foreignMinister: "міністры замежных спраў", .defenceMinister: "міністры абароны",
      .minister: "міністры", .other: "службовыя асобы",
    ],
    statuses: [.held: "адбыўся", .planned: "абвешчаны", .cancelled: "скасаваны"],
    confidence: [
      .low: "нізкая ўпэўненасць", .moderate: "умераная ўпэўненасць",
      .high: "высокая ўпэўненасць",
    ],
    results: [
      .happened: "спраўдзілася", .partly: "спраўдзілася часткова", .failed: "не спраўдзілася",
    ],
    grades: [
      .official: "A, афіцыйная", .press: "B, прэса з першых рук",
      .secondHand: "C, з другіх рук", .unverified: "D, неправераная",
    ],
    recordKinds: [
      .trade: "гандлёвая статыстыка", .statements: "заявы", .contacts: "кантакты",
      .dispatches: "паведамленні", .assessments: "высновы",
    ],
    measures: [
      "turnover": "тавараабарот", "exports": "экспарт", "imports": "імпарт",
      "balance": "гандлёвы баланс", "trade-share": "доля ў гандлі",
      "goods-and-services": "гандаль таварамі і паслугамі",
    ],
    directions: [.export: "экспарт", .import: "імпарт"])
}

extension Sentences {
  package static let belarusian = Sentences(
    figure: { "Мал.\u{A0}\($0)" },
    table: { "Табліца\u{A0}\($0)" },
    listTitle: { $0 == .figures ? "Рысункі" : "Табліцы" },
    appendixTable: { "Табліца\u{A0}Д\($0)" },
    chartData: "Дадатак: даныя малюнкаў", dataIn: "Даныя: ",
    sourceLine: { $0 == 1 ? "Крыніца: " : "Крыніцы: " },
    accordingTo: { "даныя: \($0)" },
    cutOff: { "Паводле звестак на \($0)" },
    oldestFigure: { "Самая даўняя лічба старонкі: \($0)" },
    notComplete: { "Няпоўныя: \($0)." },
    nothingToShow: "Для гэтай часткі даведкі запісаў няма.",
    tooOld: { "Запіс занадта даўні, каб паказаць яго як цяперашні; самы новы: \($0)" },
    isDue: { "Тэрмін: \($0)" },
    wasDue: { "Тэрмін скончыўся \($0); зыход яшчэ не ацэнены." },
    outcome: { "Зыход: \($0) (\($1))." },
    and: "і", andOthers: "і інш.",
    undated: "без даты",
    grade: { "Надзейнасць: \($0)" })
}

extension Words {
  package static let belarusian = Words(
    pageOf: { "с.\u{A0}\($0) з\u{A0}\($1)" }, contents: "Змест",
    continued: "працяг", sources: "Крыніцы", footnotes: "Заўвагі",
    dataOfFigure: "Даныя малюнка", implied: "разлікова",
    skipToContent: "Перайсці да зместу", generatedBy: "Зроблена праграмай",
    formula: { belarusianFormulas[$0] ?? "" })

  private static let belarusianFormulas: [String: String] = [
    "level a year before × (1 + quantile of past growths / 100)":
      "узровень годам раней × (1 + квантыль мінулых прыростаў / 100)",
    "(T / (T + days since last))ⁿ": "(T / (T + дзён з апошняга))ⁿ",
    "100 × (current / year before − 1)": "100 × (цяперашні / годам раней − 1)",
    "100 × (part − part a year before) / whole a year before":
      "100 × (частка − частка годам раней) / цэлае годам раней",
    "100 × part / share": "100 × частка / доля",
    "100 × part / whole": "100 × частка / цэлае",
    "100 × (Σ current / Σ (current / (1 + growth / 100)) − 1)":
      "100 × (Σ цяперашніх / Σ (цяперашні / (1 + прырост / 100)) − 1)",
    "2 × smaller binomial tail, at most 1":
      "2 × меншы хвост бінаміяльнага размеркавання, не больш за 1",
    "30 × contacts / days, Garwood interval": "30 × кантакты / дні, інтэрвал Гарвуда",
    "amount / converted amount": "сума / тая ж сума ў іншай валюце",
    "as recorded": "як у запісе", "as stated": "як сказана",
    "100 × trade with the partner / trade with the world":
      "100 × гандаль з партнёрам / гандаль са светам",
    "as-of day − last day": "дзень выпуску − апошні дзень",
    "current − year before": "цяперашні − годам раней",
    "100 × part / whole, Wilson interval": "100 × частка / цэлае, інтэрвал Уілсана",
    "100 × (import / 1.06 − export) / mean of the two":
      "100 × (імпарт / 1,06 − экспарт) / сярэдняе абодвух",
    "100 × exports / imports": "100 × экспарт / імпарт",
    "exports + imports": "экспарт + імпарт", "exports − imports": "экспарт − імпарт",
    "first day − last day before": "першы дзень − апошні дзень перад ім",
    "level / (1 + growth / 100)": "узровень / (1 + прырост / 100)",
    "longest of the gaps": "самы доўгі прамежак",
    "mean of the gaps": "сярэдняе прамежкаў",
    "median of the gaps": "медыяна прамежкаў",
    "mean of twelve months": "сярэдняе за дванаццаць месяцаў",
    "n (exp(−first/mean) − exp(−(last + 1)/mean))":
      "n (exp(−першы/сярэдняе) − exp(−(апошні + 1)/сярэдняе))",
    "number of gaps of that many days": "колькасць прамежкаў такой даўжыні ў днях",
    "number of announced contacts": "колькасць абвешчаных кантактаў",
    "number of contacts by first day": "колькасць кантактаў паводле першага дня",
    "number of days with a contact": "колькасць дзён з кантактамі",
    "number of statements": "колькасць заяў",
    "rate / rate before, Clopper–Pearson interval":
      "частата / ранейшая частата, інтэрвал Клопера — Пірсана",
    "this side − the other": "гэты бок − другі", "this − the other": "гэта − іншае",
    "|this − the other|": "|гэта − іншае|",
    "year + first months − first months of that year":
      "год + першыя месяцы − першыя месяцы таго года",
    "first months − first months before":
      "першыя месяцы − першыя месяцы карацей",
    "Σ (last − first) / n":
      "Σ (апошняе − першае) / n",
    "Σ |last − first| / n":
      "Σ |апошняе − першае| / n",
    "100 × Σ |last − first| / Σ |last|":
      "100 × Σ |апошняе − першае| / Σ |апошняе|",
    "number of periods with vintages":
      "колькасць перагледжаных перыядаў",
    "number of records by first day":
      "колькасць запісаў паводле першага дня",
    "series − STL season": "рад − сезонная частка паводле STL",
    "Σ exports": "Σ экспарту", "Σ imports": "Σ імпарту", "Σ of the part": "Σ часткі",
  ]
}

extension ChartWords {
  package static let belarusian = ChartWords(
    notAvailable: "н/д", notCovered: "няма запісаў", total: "Усяго", source: "Крыніца:",
    axisNotFromZero: "Вось пачынаецца не з нуля.",
    ownScales: "У кожнага графіка свая шкала.", asOf: "на", planned: "абвешчаны",
    cancelled: "скасаваны", dayUnknown: "дзень невядомы",
    columns: Columns(
      period: "Перыяд", name: "Назва", value: "Значэнне", lowest: "Найменшае",
      highest: "Найбольшае", start: "Пачатак", end: "Канец", lane: "Група", event: "Падзея",
      status: "Статус"),
    describe: { $0.text(in: belarusianSummary) })

  private static let belarusianSummary = SummaryWords(
    kinds: [
      .line: "Лінейны графік", .columns: "Слупковая дыяграма",
      .bars: "Гарызантальная дыяграма", .intervals: "Кропкі з інтэрваламі",
      .events: "Стужка падзей", .sparkline: "Малы графік",
      .difference: "Лінейны графік з зафарбаванай розніцай", .index: "Лінейны графік індэкса",
      .waterfall: "Каскадная дыяграма", .lollipops: "Кропкі на стрыжнях",
      .slope: "Графік нахілаў", .dumbbells: "Пары кропак", .bump: "Лінейны графік месцаў",
      .composition: "Дыяграма доляў", .panels: "Шэраг малых графікаў",
      .calendar: "Каляндар", .steps: "Ступеньчаты графік нарастальнага выніку",
      .fan: "Веерны графік", .points: "Кропкавы графік",
    ],
    chart: "Дыяграма", noValues: "значэнняў няма",
    span: { "\($0), першае: \($1), апошняе: \($2)" },
    course: { "ад \($0.value) (\($0.place)) да \($1.value) (\($1.place))" },
    lowest: { "найменшае \($0.value) (\($0.place))" },
    highest: { "найбольшае \($0.value) (\($0.place))" },
    trends: [.rising: "рост", .falling: "зніжэнне", .uneven: "без яснага кірунку"])
}

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
    charts: .belarusian)
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
    }, medianGrowth: "пры медыянным росце")
}

extension ClaimWords {
  static let belarusian = ClaimWords(
    verdicts: [
      .conflicting: "супярэчыць", .withinRounding: "у межах акруглення",
      .consistent: "пацвярджаецца", .notCheckable: "нельга праверыць",
    ],
    verdict: "Вердыкт", speaker: "Хто і калі", said: "Сказана", implies: "Вынікае",
    others: "Іншыя даныя", reason: "Чаму",
    title: "Што было сказана і як гэта сыходзіцца з усім астатнім, што вядома",
    topic: { measure, side, period in
      "\(measure), \(period ?? "перыяд не названы")" + (side.isEmpty ? "" : " (бок: \(side))")
    },
    on: { $0 }, onYearBefore: "за год", onPeriod: { "(база: \($0))" },
    base: { level, interval, period in
      "\(period): \(level)" + (interval.isEmpty ? .empty : " (\(interval))")
    },
    rate: { "курс \($0)" },
    sumGrowth: { "прырост сумы частак: \($0)" },
    data: { "статыстыка (\($0))" },
    reasons: .belarusian, dates: .belarusian,
    signConflict: { measure, period, one, other in
      "Пра паказчык «\(measure)» (\(period)) называюць дзве лічбы, і знак у іх розны: "
        + "\(one) і \(other)."
    },
    levelConflict: { measure, period, one, other in
      "Пра паказчык «\(measure)» (\(period)) называюць дзве лічбы: \(one) і \(other)."
    },
    noConflict: { count in
      let isOne = PluralRule.eastSlavic.category(of: count.value ?? 0) == .one
      return count.value == 1
        ? "Адзіная правераная заява не разыходзіцца з іншымі данымі."
        : "Ніводная з \(count) \(isOne ? "праверанай заявы" : "правераных заяў") "
          + "не разыходзіцца з іншымі данымі."
    },
    summary: { all, conflicting, rounding, consistent, open in
      "Праверана заяў: \(all). Супярэчаць іншым даным: \(conflicting), сыходзяцца ў "
        + "межах акруглення: \(rounding), пацвярджаюцца: \(consistent), нельга праверыць: "
        + "\(open)."
    },
    note:
      "Разліковыя значэнні вынікаюць з названых узроўню і прыросту; разбег такі, які дапускаюць "
      + "акругленне і агаворкі.",
    chartSubtitle: { measure, unit, period in
      "\(measure), як сказана, \(unit), \(period); адрэзкі: што дапускаюць акругленне і агаворкі"
    },
    chartTitle: { measure, period, lowest, highest in
      "\(measure.capitalizedFirst), \(period): называюць ад \(lowest) да \(highest)"
    },
    chartNote: "Пусты кружок: сказана з агаворкай.", range: "Разбег")
}

extension DateWords {
  static let belarusian = DateWords(
    head: "Даты кантактаў",
    conflict: { days in
      let span = abs(days)
      let noun = day.form(PluralRule.eastSlavic.category(of: Double(span)))
      return "Дата на \(span) \(noun) \(days < 0 ? "раней" : "пазней"), чым у іншых крыніцах."
    },
    dateline: "Паведамленне датавана наступным днём: супярэчнасці няма.",
    unsupported: "Дату ў журнале больш нішто не пацвярджае.")
}

extension ClaimReasonWords {
  static let belarusian = ClaimReasonWords(
    signConflict: { who, growth in "\(who): рух у іншы бок, \(growth)." },
    sumOfPartsDiffers: { sum, printed, balanceFits in
      let start: Phrase = "Названыя тут жа экспарт і імпарт даюць \(sum), а не \(printed)"
      switch balanceFits {
      case true?: return start + "; названы баланс сыходзіцца з імі: верагодная памылка друку."
      case false?: return start + "; названы баланс з імі таксама не сыходзіцца."
      case nil: return start + "."
      }
    },
    levelConflict: { who, difference in
      "\(who): іншая лічба, розніца \(difference), больш, чым дапускае акругленне."
    },
    growthConflict: { who, difference in "\(who): іншы прырост, розніца \(difference)." },
    conversion: { rate in "Названа ў дзвюх валютах, што дае курс \(rate)." },
    ambiguousBase: "Няясна, да якога перыяду аднесены прырост.",
    saidBeforeEnd: "Сказана да канца перыяду: гэта чаканне, а не вынік.",
    withinRounding: { "\($0): адрозненне не большае за акругленне." },
    agrees: { "\($0): тая ж лічба." },
    sumOfPartsFits: { "Названыя тут жа часткі даюць у суме \($0)." },
    noOther: "Іншых лічбаў няма.",
    noneInUnit: "У гэтых адзінках іншых лічбаў няма.")
}

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
    daysBefore: { "\(counted($0, day)) да гэтага" },
    chronologyTitle: "Кантакты двух бакоў па датах",
    logTitle: "Усе кантакты журнала, спачатку новыя",
    yearsTitle: "Кантакты па гадах", year: "Год",
    plannedTitle: { "Абвешчана на бліжэйшыя \(counted($0, day))" },
    mixTitle: "Кантакты паводле віду і ўзроўню",
    undated: "крыніца без даты",
    incomplete: "Журнал няпоўны: маглі быць і іншыя.",
    daysTo: { "\(counted($0, day)) па \($1)" },
    daysBeforeThat: { "\(counted($0, day)) да таго" },
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
    last: { "За апошнія \(counted($0, day))" },
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
      return "За \(days) ў журнале \(counted(count, contact)): \(list)\(rest)."
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
        case .visit: contact
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
      "За \(counted(days, day)) па \(date) ў журнале \(counted(count, contact)). Ён не абвешчаны "
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
      return "\(noun) \(levelsOf[level] ?? "")" + (place.map { " (\($0))" } ?? "") + ", \(date)"
    })
}

extension ContactChartWords {
  static let belarusian = ContactChartWords(
    byMonth: { grouping, period in "Кантакты па месяцах і \(grouping), \(period)" },
    busiest: { month, count in "Больш за ўсё кантактаў прыпала на \(month): \(count)" },
    inTheLog: { count, period in "У журнале \(counted(count, contact)) за \(period)" },
    strip: { count, planned in
      let start: Phrase = "\(counted(count, contact)) за дванаццаць месяцаў"
      guard let value = planned.value, value > 0 else { return start }
      return start + ", абвешчана яшчэ \(planned)"
    },
    stripSubtitle: { "Кантакты паводле віду, \($0); пустыя знакі: абвешчаныя" },
    incomplete: "Журнал няпоўны: пусты месяц можа быць прабелам у ім.",
    levels: { level, count, all in
      "Часцей за ўсё кантакты былі на ўзроўні \(levelsOf[level] ?? ""): \(count) з \(all)"
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
    gapLength: "Дзён да наступнага кантакту", observed: "Было", byChance: "Выпадкова")
}

extension ChangeWords {
  static let belarusian = ChangeWords(
    contacts: "Новае ў журнале", figures: "Новыя і выпраўленыя лічбы",
    forecasts: "Прагнозы, тэрмін якіх надышоў",
    newFigure: { "\($0), \($1): \($2), новая лічба" },
    revisedFigure: { "\($0), \($1): \($2), было \($3)" })
}

extension NoteWords {
  static let belarusian = NoteWords(
    title: "Пра гэты выпуск",
    late: { "Выпуск выйшаў са спазненнем: ён павінен быў выйсці \($0)" },
    old: { "Самы новы запіс датаваны \($0): пазнейшыя падзеі маглі сюды не трапіць." },
    undated: "Ні ў аднаго запісу няма даты.",
    unusual: { count, least, most in
      let noun = Plural("запіс", "запісы", "запісаў", fraction: "запісу")
      return "У аснове выпуску \(counted(count, noun)); звычайна іх ад \(least) да \(most)."
    },
    unchanged: { "Пасля папярэдняга выпуску (\($0)) ніводзін запіс не змяніўся." })
}
