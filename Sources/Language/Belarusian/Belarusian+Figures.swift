extension FigureWords {
  package static let belarusian = FigureWords(
    title: "Іншыя лічбы двух бакоў", figure: "Лічба",
    whose: { measure, side, partner in
      "\(measure) (\(side)\(partner.map { ", партнёр: \($0)" } ?? ""))"
    },
    subtitle: { unit, span in "Як названа, \(unit), \(span)" },
    unlikeTotal: { "За \($0) экспарт і імпарт не складаюцца ва ўказаны тавараабарот." },
    otherSign: "‡ Крыніца глядзіць з іншага боку і дае лічбу з адваротным знакам.",
    freight:
      "Пры параўнанні лічбаў двух бакоў пра адзін паток імпарт у цэнах CIF дзеліцца на 1,06: "
      + "гэта фрахт і страхаванне.",
    newer: { owner, figure, period in "Ёсць навейшая лічба, за \(period): \(figure) (\(owner))" })
}
