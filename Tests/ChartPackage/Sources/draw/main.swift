import ChartRendering
import Charts
import Foundation

let turnover = [("2020", 29.5), ("2021", 38.4), ("2022", 43.4), ("2023", 48.7)]
let chart = Chart(turnover, id: \.0) { year in
  BarMark(x: .value("Year", year.0), y: .value("USD bn", year.1))
}
.title("Turnover at a record").subtitle("USD bn, 2020–2023").source("Invented data")
for (name, format) in [("pdf", ChartFormat.pdf), ("svg", .svg), ("png", .png)] {
  let file = URL(filePath: CommandLine.arguments[1]).appending(path: "turnover." + name)
  try Data(chart.render(to: format, width: 400)).write(to: file)
}
