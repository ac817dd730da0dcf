internal import CairoCanvas
internal import ChartRendering
internal import Charts
internal import Drawing
internal import Foundation

/// `swift run -c release chartbenchmark`: milliseconds a chart on one core, deciding and painting
/// apart, to PDF, SVG and PNG at 2x; the middle of 40 runs after five. Deciding is timed with fonts
/// just opened and with widths that are remembered.
@main struct ChartBenchmark {
  static func main() throws {
    let fonts = try FontFile.installed(family: .sans, named: "PT Sans")
    let typography = try Typography(fonts: fonts)
    print("| chart | deciding first | again | PDF | SVG | PNG at 2x |")
    print("|---|---|---|---|---|---|")
    for (name, chart) in try SpeedSamples.all() {
      // Fonts just opened have measured nothing yet.
      var fresh = try (0..<runs).map { _ in try Typography(fonts: fonts) }
      let first = median {
        _ = chart.frame(width: 482, style: ChartStyle(), measurer: fresh.removeLast())
      }
      var frame = Frame(size: Size(width: 0, height: 0))
      let deciding = median {
        frame = chart.frame(width: 482, style: ChartStyle(), measurer: typography).frame
      }
      let file = ChartFile(title: name, alternative: name)
      let painting = try [ChartFormat.pdf, .svg, .png].map { format in
        try median { _ = try file.bytes(of: frame, as: format, typography: typography) }
      }
      let cells = ([first, deciding] + painting).map { "\(format($0)) ms" }
      print("| \(name) | \(cells.joined(separator: " | ")) |")
    }
  }

  private static let runs = 45

  /// The middle of the times of 40 runs in milliseconds, after five that are not counted.
  private static func median(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    var times: [Double] = []
    for run in 0..<runs {
      let time = try clock.measure(work) / .milliseconds(1)
      if run >= 5 { times.append(time) }
    }
    return times.sorted()[times.count / 2]
  }

  private static func format(_ value: Double) -> String {
    value.formatted(.number.precision(.fractionLength(2)).locale(Locale(identifier: "en")))
  }
}
