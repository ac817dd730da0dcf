internal import Charts
internal import Document
internal import Records
internal import Values

extension Wording {
  /// Belarusian, in the official spelling. Days, months and years end in «г.», which takes the
  /// place of a full stop after it.
  package static let belarusian = Wording(
    language: "be", locale: "be_BY", plural: .eastSlavic, calendar: .belarusian,
    units: .belarusian, records: .belarusian, sentences: .belarusian, words: .belarusian,
    formula: FormulaWords.belarusian.text,
    nouns: belarusianNouns,
    smallNumbers: [
      "няма", "адзін", "два", "тры", "чатыры", "пяць", "шэсць", "сем", "восем", "дзевяць",
      "дзесяць",
    ],
    genderedNumbers: [.feminine: [1: "адна", 2: "дзве"], .neuter: [1: "адно"]],
    productSections: belarusianProductSections,
    kinds: KindWords(
      trade: .belarusian, claims: .belarusian, contacts: .belarusian, figures: .belarusian),
    changes: .belarusian, charts: .belarusian, notes: .belarusian, owner: .belarusian,
    relations: .belarusian, countries: belarusianCountries)

  // Two, three and four take the nominative plural, a fraction the genitive singular.
  private static let belarusianNouns: [String: Plural] = [
    "call": Plural("званок", "званкі", "званкоў", fraction: "званка"),
    "claim": Plural(
      "сцвярджэнне", "сцвярджэнні", "сцвярджэнняў", .neuter, fraction: "сцвярджэння"),
    "conflict": Plural(
      "разыходжанне", "разыходжанні", "разыходжанняў", .neuter, fraction: "разыходжання"),
    "contact": .belarusianContact, "day": .belarusianDay,
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
    shortHalf: { "\($0)-е\u{A0}п/г" },
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
    percentagePoints: "п.\u{A0}п.", perDays: { "за\u{A0}\(counted($0, .belarusianDay))" },
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
    directions: [.export: "экспарт", .import: "імпарт"],
    valuations: [.customs: "мытны кошт", .unknown: "ацэнка не названа"])
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
    oldestFigure: Saying { figure, names in
      "Самая даўняя лічба старонкі: \(names.notation.period(figure.period))"
    },
    notComplete: Saying { records, names in
      "Няпоўныя: \(names.list(records.kinds.map(names.recordKind)))."
    },
    notOnRecord: { "У запісах пра гэтую пару адсутнічаюць: \($0)." },
    withoutFigure: { "Лічбаў няма: \($0)." }, blankCell: "Пуста: лічбы няма.",
    nothingToShow: "Для гэтай часткі даведкі запісаў няма.",
    tooFewToShow: "Запісы ёсць за занадта мала перыядаў для гэтай часткі даведкі.",
    tooOld: { "Запіс занадта даўні, каб паказаць яго як цяперашні; самы новы: \($0)" },
    isDue: { "Тэрмін: \($0)" },
    wasDue: { "Тэрмін скончыўся \($0); зыход яшчэ не ацэнены." },
    outcome: { "Зыход: \($0) (ацэнка ад \($1))." },
    shownOf: { "Паказана: \($0) з \($1)." },
    againstRecords: { "Разыходзіцца з запісамі: \($0)" },
    and: "і", andOthers: "і інш.",
    undated: "без даты",
    grade: { "Надзейнасць: \($0)" })
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

extension RecordWords {
  /// Levels in the genitive, after a channel or «на ўзроўні».
  static let belarusianLevelsOf: [Level: String] = [
    .leader: "кіраўнікоў дзяржаў", .primeMinister: "прэм’ер-міністраў",
    .foreignMinister: "міністраў замежных спраў", .defenceMinister: "міністраў абароны",
    .minister: "міністраў", .other: "службовых асоб",
  ]
}

extension Plural {
  /// A figure that is named, in the accusative.
  static let belarusianFigure = Plural("лічбу", "лічбы", "лічбаў", .feminine, fraction: "лічбы")
  static let belarusianContact = Plural("кантакт", "кантакты", "кантактаў", fraction: "кантакту")
  static let belarusianDay = Plural("дзень", "дні", "дзён", fraction: "дня")
}
