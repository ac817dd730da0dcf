internal import Charts
package import Document

extension Words {
  package static let belarusian = Words(
    pageOf: { "с.\u{A0}\($0) з\u{A0}\($1)" }, contents: "Змест",
    continued: "працяг", sources: "Крыніцы", footnotes: "Заўвагі",
    dataOfFigure: "Даныя малюнка", implied: "разлікова",
    skipToContent: "Перайсці да зместу", generatedBy: "Зроблена праграмай", decimalMark: ",",
    patterns: ["be": "hyph_be_BY.dic"], mail: .belarusian,
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
