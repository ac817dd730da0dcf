internal import Values

extension FormulaWords {
  static let russian = FormulaWords(
    operand: operand, summed: summed, summary: summary, count: count, method: method,
    interval: interval, asRecorded: "как в записи", asStated: "как сказано", decimalMark: ",")

  private static func operand(_ operand: Formula.Operand) -> String {
    switch operand {
    case .exports: "экспорт"
    case .imports: "импорт"
    case .export: "экспорт"
    case .import: "импорт"
    case .current: "текущий"
    case .yearBefore: "годом ранее"
    case .part: "часть"
    case .otherPart: "остальные части"
    case .partYearBefore: "часть годом ранее"
    case .whole: "целое"
    case .wholeYearBefore: "целое годом ранее"
    case .share: "доля"
    case .importShare: "m"
    case .exportShare: "x"
    case .tradeWithPartner: "торговля с партнёром"
    case .tradeWithWorld: "торговля с миром"
    case .level: "уровень"
    case .levelYearBefore: "уровень годом ранее"
    case .growth: "прирост"
    case .quantileOfGrowths: "квантиль прошлых приростов"
    case .year: "год"
    case .firstMonths: "первые месяцы"
    case .firstMonthsOfThatYear: "первые месяцы того года"
    case .fewerFirstMonths: "первые месяцы короче"
    case .first: "первое"
    case .last: "последнее"
    case .this: "это"
    case .other: "другое"
    case .thisSide: "эта сторона"
    case .otherSide: "другая"
    case .amount: "сумма"
    case .convertedAmount: "та же сумма в другой валюте"
    case .contacts: "контакты"
    case .days: "дни"
    case .rate: "частота"
    case .rateBefore: "прежняя частота"
    case .gap: "промежуток"
    case .allGaps: "T"
    case .daysSinceLast: "дней с последнего"
    case .month: "месяц"
    case .number: "n"
    }
  }

  /// In the genitive.
  private static func summed(_ operand: Formula.Operand) -> String {
    switch operand {
    case .exports: "экспорта"
    case .imports: "импорта"
    case .current: "текущих"
    case .part: "части"
    case .otherPart: "остальных частей"
    default: self.operand(operand)
    }
  }

  private static func summary(_ summary: Formula.Summary) -> String {
    switch summary {
    case .meanOfGaps: "среднее промежутков"
    case .medianOfGaps: "медиана промежутков"
    case .longestGap: "самый длинный промежуток"
    case .meanOfMonths: "среднее за двенадцать месяцев"
    }
  }

  private static func count(_ counted: Formula.Counted) -> String {
    switch counted {
    case .contacts: "число контактов по первому дню"
    case .contactRecords: "число записей по первому дню"
    case .contactDays: "число дней с контактами"
    case .announcedContacts: "число объявленных контактов"
    case .statements: "число заявлений"
    case .gaps: "число промежутков такой длины в днях"
    case .revisedPeriods: "число пересмотренных периодов"
    }
  }

  private static func method(_ method: Formula.Method) -> String {
    switch method {
    case .binomialTail:
      "2 × меньший хвост биномиального распределения, не более 1"
    case .exponentialGaps: "n (exp(−первый/среднее) − exp(−(последний + 1)/среднее))"
    case .daysSinceLast: "день выпуска − последний день"
    case .daysBetween: "первый день − последний день перед ним"
    case .daysApart: "дата по источнику − дата записи"
    case .seasonalAdjustment: "ряд − сезонная часть по STL"
    }
  }

  private static func interval(_ method: Formula.IntervalMethod) -> String {
    switch method {
    case .garwood: "интервал Гарвуда"
    case .wilson: "интервал Уилсона"
    case .clopperPearson: "интервал Клоппера — Пирсона"
    }
  }
}
