// swift-tools-version: 6.1
internal import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A room of the house: what it may import is what stands here, and a test holds every `import` against it.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one room.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "briefing",
  products: [
    .executable(name: "briefing", targets: ["briefing"]),
    .library(name: "Charts", targets: ["Charts", "ChartRendering"]),
    .library(name: "Statistics", targets: ["Statistics", "Records", "Values", "Periods"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    // C libraries, each behind one target.
    .systemLibrary(
      name: "CCairo", pkgConfig: "pangocairo",
      providers: [.apt(["libcairo2-dev", "libpango1.0-dev", "libfontconfig-dev"])]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CHyphen", providers: [.apt(["libhyphen-dev"])]),
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz-subset",
      providers: [.apt(["libharfbuzz-dev"])]),
    .systemLibrary(
      name: "CQPDFLibrary", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
    .target(
      name: "CQPDF", dependencies: ["CQPDFLibrary"],
      cxxSettings: [.define("POINTERHOLDER_TRANSITION", to: "4")]),
    .target(name: "CMath"),
    .target(name: "CSystem"),
    .systemLibrary(
      name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
    .systemLibrary(
      name: "CIDN", pkgConfig: "libidn2", providers: [.apt(["libidn2-dev"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(
      name: "CXMLLibrary", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CXML", dependencies: ["CXMLLibrary"]),
    .target(name: "CCurl", linkerSettings: [.linkedLibrary("curl")]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CICal", providers: [.apt(["libical-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),

    // The rooms, upstream first.
    room("Diagnostics"),
    room("Addresses"),
    room("Periods"),
    room("Encodings"),
    room("Digests", ["CCrypto"]),
    room("Archives", ["CArchive"]),
    room("Fields", ["Diagnostics", "Periods", yams]),
    room("Values", ["Periods"]),
    room("Records", ["Addresses", "Diagnostics", "Periods", "Values"]),
    room(
      "RecordFiles",
      [
        "Addresses", "Encodings", "Records", "Values", "Diagnostics", "Digests", "Fields",
        "Periods",
      ]),
    room(
      "Formats",
      [
        "Values", "Records", "Diagnostics", "Encodings", "Fields", "Periods", "CZip", "CExpat",
        "CICal",
      ]),
    room("Workbooks", ["Values", "Periods", "CXLSXWriter"]),
    room("Texts", ["Encodings", "Periods", "CXML", "CGMime"]),
    room("Reading", ["Periods", "Records"]),
    room("Statistics", ["Values", "Records", "Periods", "CMath"]),
    room("OwnWords", ["Periods", "Values", "Records", "Reading", "Statistics"]),
    room("Drawing", ["Addresses"]),
    room("Charts", ["Drawing", "Periods"]),
    room("CairoCanvas", ["Addresses", "Drawing", "CCairo"]),
    room("ChartRendering", ["Addresses", "Charts", "Drawing", "CairoCanvas"]),
    room("Document", ["Addresses", "Periods", "Values", "Drawing", "Charts"]),
    room("Language", ["Values", "Periods", "Records", "Document", "Charts"]),
    room(
      "Definitions",
      [
        "Addresses", "Diagnostics", "Periods", "Fields", "Values", "Drawing", "Document",
        "Language", "CMarkdown",
      ]),
    room(
      "Composer",
      [
        "Addresses", "Diagnostics", "Periods", "Fields", "Values", "Records", "Statistics",
        "Drawing", "Charts", "Document", "Language", "Definitions",
      ]),
    room("Typesetting", ["Document", "Drawing", "CHyphen"]),
    room(
      "Renderers",
      [
        "Addresses", "Periods", "Values", "Document", "Typesetting", "ChartRendering", "Charts",
        "CairoCanvas", "Drawing", "Fields", "CHarfBuzz", "CQPDF", "Digests",
      ]),
    room(
      "Delivery",
      [
        "Archives", "Diagnostics", "Digests", "Fields", "Periods", "CCurl", "CGMime", "CIDN",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    room(
      "Press",
      [
        "Addresses", "Archives", "Diagnostics", "Digests", "Periods", "Fields", "Values", "Records",
        "RecordFiles", "Encodings", "Formats", "Workbooks", "Texts", "Reading", "OwnWords",
        "Statistics", "Drawing", "CairoCanvas", "Charts", "ChartRendering",
        "Document", "Language", "Definitions", "Composer", "Typesetting", "Renderers", "Delivery",
        "CSystem",
      ]),
    room("HTTP"),
    room(
      "Preview",
      ["Diagnostics", "CairoCanvas", "Definitions", "HTTP", "Typesetting", "Renderers", "Press"]),
    .executableTarget(
      name: "briefing",
      dependencies: [
        "Diagnostics", "Digests", "Encodings", "Periods", "Fields", "Records", "Formats",
        "Document",
        "Definitions", "Renderers", "Delivery", "Press", "Preview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Says of every entry of a file of vectors whether it passes; the tests use it too.
    .executableTarget(
      name: "vectors", dependencies: ["Statistics", "Values", "Records", "Periods"],
      path: "Tests/Vectors", exclude: ["published.json"], swiftSettings: strict),

    // Times reading and the weekly statistics on a million records.
    .executableTarget(
      name: "benchmark",
      dependencies: ["Periods", "Values", "Records", "RecordFiles", "Statistics"],
      path: "Tests/Benchmark", swiftSettings: strict),

    // Holds what is read of labelled texts against their labels.
    .executableTarget(
      name: "evaluate-reading",
      dependencies: ["Reading", "Texts", "Records", "RecordFiles", "Periods"],
      path: "Tests/EvaluateReading", swiftSettings: strict),

    // The readers of what comes from elsewhere, each as a function of bytes that must not fail.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "CQPDF", "CairoCanvas", "Definitions", "Diagnostics", "Fields", "Formats", "HTTP",
        "Periods",
        "RecordFiles", "Records", "Renderers", "Texts",
      ],
      path: "Tests/FuzzTargets", swiftSettings: strict),

    // One of them below libFuzzer (`tools/fuzz`), or given files.
    .executableTarget(
      name: "fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzz", exclude: ["Seeds"],
      swiftSettings: strict),

    // Who judges our mail in tests: servers that fail where they are told to, Debian's Exim, strict
    // readers of messages, units and crontabs, and other people's mail programs.
    .target(
      name: "MailJudges", dependencies: ["Needs"], path: "Tests/MailJudges", swiftSettings: strict),

    // What tests need of a machine, and the notes of what is skipped where it has not.
    .target(name: "Needs", path: "Tests/Needs", swiftSettings: strict),

    // Charts of every kind over awkward data, and what is wrong with the text of a drawing.
    .target(
      name: "ChartTrials", dependencies: ["Charts", "Drawing"], path: "Tests/ChartTrials",
      swiftSettings: strict),

    // Times charts, deciding and painting apart.
    .executableTarget(
      name: "chartbenchmark", dependencies: ["Charts", "ChartRendering", "CairoCanvas", "Drawing"],
      path: "Tests/ChartBenchmark", swiftSettings: strict),

    // A second evaluator of what sentences claim: reads JSON and CSV, and nothing of the program.
    .target(name: "AssertionJudge", path: "Tests/AssertionJudge", swiftSettings: strict),

    // What a record file, a definition or a desk may hold to break out of what is written of it.
    .target(name: "HostileTexts", path: "Tests/HostileTexts", swiftSettings: strict),

    tests(of: "Addresses", ["Addresses", "HostileTexts"]),
    tests(of: "Diagnostics", ["Diagnostics"]),
    tests(of: "Periods", ["Periods"]),
    tests(of: "Encodings", ["Encodings"]),
    tests(of: "Values", ["Values"]),
    tests(of: "Digests", ["Digests"]),
    tests(of: "Archives", ["Archives"]),
    tests(of: "Preview", ["Preview", "Diagnostics", "HTTP"]),
    tests(of: "Fuzz", ["FuzzTargets"]),
    tests(of: "Fields", ["Fields", "Diagnostics", "Periods"]),
    tests(of: "Records", ["Records", "Values", "Periods", "Needs"]),
    tests(
      of: "RecordFiles",
      ["RecordFiles", "Records", "Values", "Digests", "Fields", "Diagnostics", "Periods"],
      exclude: ["Broken", "Good"]),
    tests(
      of: "Formats",
      ["Formats", "Diagnostics", "Encodings", "Periods", "Records", "Values", "Needs", "CZip"],
      exclude: ["Broken"]),
    tests(
      of: "Workbooks",
      ["Workbooks", "Formats", "Diagnostics", "HostileTexts", "Periods", "Values"]),
    tests(
      of: "Statistics", ["Statistics", "Values", "Records", "RecordFiles", "Periods", "vectors"]),
    tests(of: "Texts", ["Texts", "Periods"]),
    tests(of: "Reading", ["Reading", "Periods", "Records", "Needs"]),
    tests(
      of: "OwnWords", ["OwnWords", "RecordFiles", "Records", "Values", "Periods", "Reading"]),
    tests(of: "Drawing", ["Drawing"]),
    tests(of: "Charts", ["Charts", "Drawing", "ChartTrials", "Periods"]),
    tests(of: "Document", ["Document", "Charts", "ChartTrials", "Drawing"]),
    tests(of: "CairoCanvas", ["CairoCanvas", "Addresses", "Drawing", "HostileTexts"]),
    tests(
      of: "ChartRendering",
      [
        "ChartRendering", "Addresses", "Charts", "CairoCanvas", "Drawing", "ChartTrials",
        "HostileTexts", "Needs",
      ],
      exclude: ["References"]),
    tests(
      of: "Composer",
      [
        "Composer", "Addresses", "Definitions", "Document", "Language", "Values", "Records",
        "RecordFiles", "Statistics", "Fields", "Diagnostics", "Periods", "Drawing", "Charts",
        "Renderers", "Typesetting", yams,
      ]),
    tests(
      of: "Typesetting",
      [
        "Typesetting", "Addresses", "Charts", "Document", "Language", "Drawing", "CairoCanvas",
        "Periods",
      ],
      exclude: ["References"]),
    tests(
      of: "Renderers",
      [
        "Renderers", "Addresses", "Document", "Language", "Composer", "Typesetting", "CairoCanvas",
        "Drawing", "Charts", "Fields", "HostileTexts", "Periods", "Values",
      ]),
    tests(
      of: "Delivery",
      [
        "Delivery", "Diagnostics", "Fields", "HostileTexts", "MailJudges", "Needs", "Periods",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      of: "Press",
      [
        "Press", "CairoCanvas", "Charts", "Composer", "Definitions", "Delivery", "Diagnostics",
        "Document",
        "Periods", "Renderers",
      ]),
    tests(
      of: "Assertion",
      [
        "AssertionJudge", "Composer", "Definitions", "Diagnostics", "Document", "Fields", "Periods",
        "Records", "Renderers", "Values",
      ]),
    tests(of: "Architecture"),
    tests(of: "Needs", ["Needs"]),
    tests(
      of: "Command", ["briefing", "Delivery", "MailJudges", "Needs"], exclude: ["Broken"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
