internal import Values

extension FormulaWords {
  static let belarusian = FormulaWords(
    operand: operand, summed: summed, summary: summary, count: count, method: method,
    interval: interval, asRecorded: "як у запісе", asStated: "як сказана", decimalMark: ",")

  private static func operand(_ operand: Formula.Operand) -> String {
    switch operand {
    case .exports: "экспарт"
    case .imports: "імпарт"
    case .export: "экспарт"
    case .import: "імпарт"
    case .current: "цяперашні"
    case .yearBefore: "годам раней"
    case .part: "частка"
    case .otherPart: "астатнія часткі"
    case .partYearBefore: "частка годам раней"
    case .whole: "цэлае"
    case .wholeYearBefore: "цэлае годам раней"
    case .share: "доля"
    case .importShare: "m"
    case .exportShare: "x"
    case .tradeWithPartner: "гандаль з партнёрам"
    case .tradeWithWorld: "гандаль са светам"
    case .level: "узровень"
    case .levelYearBefore: "узровень годам раней"
    case .growth: "прырост"
    case .quantileOfGrowths: "квантыль мінулых прыростаў"
    case .year: "год"
    case .firstMonths: "першыя месяцы"
    case .firstMonthsOfThatYear: "першыя месяцы таго года"
    case .fewerFirstMonths: "першыя месяцы карацей"
    case .first: "першае"
    case .last: "апошняе"
    case .this: "гэта"
    case .other: "іншае"
    case .thisSide: "гэты бок"
    case .otherSide: "другі"
    case .amount: "сума"
    case .convertedAmount: "тая ж сума ў іншай валюце"
    case .contacts: "кантакты"
    case .days: "дні"
    case .rate: "частата"
    case .rateBefore: "ранейшая частата"
    case .gap: "прамежак"
    case .allGaps: "T"
    case .daysSinceLast: "дзён з апошняга"
    case .month: "месяц"
    case .number: "n"
    }
  }

  /// In the genitive.
  private static func summed(_ operand: Formula.Operand) -> String {
    switch operand {
    case .exports: "экспарту"
    case .imports: "імпарту"
    case .current: "цяперашніх"
    case .part: "часткі"
    case .otherPart: "астатніх частак"
    default: self.operand(operand)
    }
  }

  private static func summary(_ summary: Formula.Summary) -> String {
    switch summary {
    case .meanOfGaps: "сярэдняе прамежкаў"
    case .medianOfGaps: "медыяна прамежкаў"
    case .longestGap: "самы доўгі прамежак"
    case .meanOfMonths: "сярэдняе за дванаццаць месяцаў"
    }
  }

  private static func count(_ counted: Formula.Counted) -> String {
    switch counted {
    case .contacts: "колькасць кантактаў паводле першага дня"
    case .contactRecords: "колькасць запісаў паводле першага дня"
    case .contactDays: "колькасць дзён з кантактамі"
    case .announcedContacts: "колькасць абвешчаных кантактаў"
    case .statements: "колькасць заяў"
    case .gaps: "колькасць прамежкаў такой даўжыні ў днях"
    case .revisedPeriods: "колькасць перагледжаных перыядаў"
    }
  }

  private static func method(_ method: Formula.Method) -> String {
    switch method {
    case .binomialTail:
      "2 × меншы хвост бінаміяльнага размеркавання, не больш за 1"
    case .exponentialGaps: "n (exp(−першы/сярэдняе) − exp(−(апошні + 1)/сярэдняе))"
    case .daysSinceLast: "дзень выпуску − апошні дзень"
    case .daysBetween: "першы дзень − апошні дзень перад ім"
    case .daysApart: "дата паводле крыніцы − дата запісу"
    case .seasonalAdjustment: "рад − сезонная частка паводле STL"
    }
  }

  private static func interval(_ method: Formula.IntervalMethod) -> String {
    switch method {
    case .garwood: "інтэрвал Гарвуда"
    case .wilson: "інтэрвал Уілсана"
    case .clopperPearson: "інтэрвал Клопера — Пірсана"
    }
  }
}
