internal import Charts
internal import Document
internal import Records
internal import Values

extension Wording {
  /// Russian. Days, months and years end in «г.», which takes the place of a full stop after it.
  package static let russian = Wording(
    language: "ru", locale: "ru_RU", plural: .eastSlavic, calendar: .russian, units: .russian,
    records: .russian, sentences: .russian, words: .russian, formula: FormulaWords.russian.text,
    nouns: russianNouns,
    smallNumbers: [
      "нет", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять",
      "десять",
    ],
    genderedNumbers: [.feminine: [1: "одна", 2: "две"], .neuter: [1: "одно"]],
    productSections: russianProductSections,
    kinds: KindWords(
      trade: .russian, claims: .russian, contacts: .russian, figures: .russian), changes: .russian,
    charts: .russian, notes: .russian, owner: .russian,
    relations: .russian, countries: russianCountries)

  private static let russianNouns: [String: Plural] = [
    "call": Plural("звонок", "звонка", "звонков"),
    "claim": Plural("утверждение", "утверждения", "утверждений", .neuter),
    "conflict": Plural("расхождение", "расхождения", "расхождений", .neuter),
    "contact": .russianContact, "day": .russianDay,
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
    shortHalf: { "\($0)-е\u{A0}п/г" },
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
    percentagePoints: "п.\u{A0}п.", perDays: { "за\u{A0}\(counted($0, .russianDay))" },
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
    directions: [.export: "экспорт", .import: "импорт"],
    valuations: [.customs: "таможенная стоимость", .unknown: "оценка не указана"])
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
    oldestFigure: Saying { figure, names in
      "Самая давняя цифра страницы: \(names.notation.period(figure.period))"
    },
    notComplete: Saying { records, names in
      "Неполны: \(names.list(records.kinds.map(names.recordKind)))."
    },
    notOnRecord: { "В записях об этой паре отсутствуют: \($0)." },
    withoutFigure: { "Цифр нет: \($0)." }, blankCell: "Пусто: цифры нет.",
    nothingToShow: "Для этой части справки записей нет.",
    tooFewToShow: "Записи есть за слишком мало периодов для этой части справки.",
    tooOld: { "Запись слишком давняя, чтобы показать её как текущую; самая новая: \($0)" },
    isDue: { "Срок: \($0)" },
    wasDue: { "Срок истёк \($0); исход ещё не оценён." },
    outcome: { "Исход: \($0) (оценка от \($1))." },
    shownOf: { "Показано: \($0) из \($1)." },
    againstRecords: { "Расходится с записями: \($0)" },
    and: "и", andOthers: "и др.",
    undated: "без даты",
    grade: { "Надёжность: \($0)" })
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

extension RecordWords {
  /// Levels in the genitive, after a channel or «на уровне».
  static let russianLevelsOf: [Level: String] = [
    .leader: "глав государств", .primeMinister: "премьер-министров",
    .foreignMinister: "министров иностранных дел", .defenceMinister: "министров обороны",
    .minister: "министров", .other: "должностных лиц",
  ]
}

extension Plural {
  /// A figure that is named, in the accusative.
  static let russianFigure = Plural("цифру", "цифры", "цифр", .feminine)
  static let russianContact = Plural("контакт", "контакта", "контактов")
  static let russianDay = Plural("день", "дня", "дней")
}
