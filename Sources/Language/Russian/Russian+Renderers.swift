internal import Charts
package import Document

extension Words {
  package static let russian = Words(
    pageOf: { "с.\u{A0}\($0) из\u{A0}\($1)" }, contents: "Содержание",
    continued: "продолжение", sources: "Источники", footnotes: "Примечания",
    dataOfFigure: "Данные рисунка", implied: "расчётно",
    skipToContent: "Перейти к содержанию", generatedBy: "Изготовлено программой", decimalMark: ",",
    patterns: ["ru": "hyph_ru_RU.dic"], mail: .russian,
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
