// swift-tools-version: 6.1
import PackageDescription

// A package of its own that uses the charts as any other would.
let package = Package(
  name: "ChartPackage",
  dependencies: [.package(name: "briefing", path: "../..")],
  targets: [
    .executableTarget(
      name: "draw", dependencies: [.product(name: "Charts", package: "briefing")])
  ],
  swiftLanguageModes: [.v6]
)
