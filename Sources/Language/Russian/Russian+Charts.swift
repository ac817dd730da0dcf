package import Charts
internal import Document

extension ChartWords {
  package static let russian = ChartWords(
    notAvailable: "н/д", notCovered: "нет записей", total: "Всего", source: "Источник:",
    axisNotFromZero: "Ось начинается не с нуля.",
    ownScales: "У каждого графика своя шкала.", asOf: "на", planned: "объявлен",
    cancelled: "отменён", dayUnknown: "день неизвестен",
    shown: { "\($0) из \($1)" },
    columns: Columns(
      period: "Период", name: "Название", value: "Значение", lowest: "Наименьшее",
      highest: "Наибольшее", start: "Начало", end: "Конец", lane: "Группа", event: "Событие",
      status: "Статус"),
    describe: { $0.text(in: russianSummary) })

  private static let russianSummary = SummaryWords(
    kinds: [
      .line: "Линейный график", .columns: "Столбчатая диаграмма",
      .bars: "Горизонтальная диаграмма", .intervals: "Точки с интервалами",
      .events: "Лента событий", .sparkline: "Малый график",
      .difference: "Линейный график с закрашенной разностью", .index: "Линейный график индекса",
      .waterfall: "Каскадная диаграмма", .lollipops: "Точки на стержнях",
      .slope: "График наклонов", .dumbbells: "Пары точек", .bump: "Линейный график мест",
      .composition: "Диаграмма долей", .panels: "Ряд малых графиков",
      .calendar: "Календарь", .steps: "Ступенчатый график нарастающего итога",
      .fan: "Веерный график", .mirror: "Два сообщения об одном",
      .dotList: "Список отметок", .points: "Точечный график",
    ],
    chart: "Диаграмма", noValues: "значений нет",
    span: { "\($0), первое: \($1), последнее: \($2)" },
    course: { "от \($0.value) (\($0.place)) до \($1.value) (\($1.place))" },
    lowest: { "наименьшее \($0.value) (\($0.place))" },
    highest: { "наибольшее \($0.value) (\($0.place))" },
    trends: [.rising: "рост", .falling: "снижение", .uneven: "без ясного направления"])
}
