package import Charts
internal import Document

extension ChartWords {
  package static let belarusian = ChartWords(
    notAvailable: "н/д", notCovered: "няма запісаў", total: "Усяго", source: "Крыніца:",
    axisNotFromZero: "Вось пачынаецца не з нуля.",
    ownScales: "У кожнага графіка свая шкала.", asOf: "на", planned: "абвешчаны",
    cancelled: "скасаваны", dayUnknown: "дзень невядомы",
    shown: { "\($0) з \($1)" },
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
      .fan: "Веерны графік", .mirror: "Два паведамленні пра адно",
      .dotList: "Спіс адзнак", .points: "Кропкавы графік",
    ],
    chart: "Дыяграма", noValues: "значэнняў няма",
    span: { "\($0), першае: \($1), апошняе: \($2)" },
    course: { "ад \($0.value) (\($0.place)) да \($1.value) (\($1.place))" },
    lowest: { "найменшае \($0.value) (\($0.place))" },
    highest: { "найбольшае \($0.value) (\($0.place))" },
    trends: [.rising: "рост", .falling: "зніжэнне", .uneven: "без яснага кірунку"])
}
