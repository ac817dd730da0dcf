// swift-tools-version: 6.1
import PackageDescription

// A package of its own that uses the statistics as any other would.
let package = Package(
  name: "StatisticsPackage",
  dependencies: [.package(name: "briefing", path: "../..")],
  targets: [
    .executableTarget(
      name: "compute", dependencies: [.product(name: "Statistics", package: "briefing")])
  ],
  swiftLanguageModes: [.v6]
)
