import Statistics

// Balassa (1965): half of the exports where the world's are a quarter of its own.
let advantage = Structure.comparativeAdvantage(
  exports: 50, totalExports: 100, worldExports: 250, totalWorldExports: 1_000)
let intensity = Structure.tradeIntensity(
  exports: 30, totalExports: 100, worldExports: 150, totalWorldExports: 1_000)
let growth = Growth.percentChange(current: 150, previous: 100)
let rate = Rates.rate(count: 6, exposureDays: 48, perDays: 32)
for value in [advantage, intensity, growth, rate] {
  print(value.map { "\($0)" } ?? "n/a")
}
