// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]
let onMainActor: [SwiftSetting] = strict + [.defaultIsolation(MainActor.self)]

let package = Package(
    name: "Dilemmakamers",
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .target(name: "ScenarioEngine", dependencies: ["BigInt"], swiftSettings: strict),
        .systemLibrary(name: "CIntl"),
        .target(name: "Resources", dependencies: ["CIntl"], swiftSettings: strict),
        .target(
            name: "ScenarioFile",
            dependencies: ["ScenarioEngine", "Resources", "Yams"],
            swiftSettings: strict
        ),
        .target(
            name: "ScenarioCheck",
            dependencies: ["ScenarioEngine", "Resources"],
            swiftSettings: strict
        ),
        .target(
            name: "Sessions",
            dependencies: [
                "ScenarioEngine", "Resources", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Report",
            dependencies: ["ScenarioEngine", "Resources"],
            swiftSettings: strict
        ),
        .systemLibrary(name: "CGtk", pkgConfig: "gtk4", providers: [.apt(["libgtk-4-dev"])]),
        .target(name: "Gtk", dependencies: ["CGtk"], swiftSettings: strict),
        .target(
            name: "Screens",
            dependencies: [
                "Gtk", "ScenarioEngine", "ScenarioFile", "ScenarioCheck", "Sessions", "Report",
                "Resources",
            ],
            swiftSettings: onMainActor
        ),
        .executableTarget(
            name: "dilemmakamers",
            dependencies: ["Screens"],
            swiftSettings: onMainActor
        ),
        .executableTarget(
            name: "dilemma",
            dependencies: [
                "ScenarioEngine", "ScenarioFile", "ScenarioCheck", "Report", "Resources", "BigInt",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "bench",
            dependencies: ["ScenarioEngine", "ScenarioFile", "ScenarioCheck", "Resources"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "bench-window",
            dependencies: ["Screens", "Gtk", "Sessions", "Resources"],
            swiftSettings: onMainActor
        ),
        .executableTarget(name: "empty-window", dependencies: ["CGtk"]),
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "ScenarioEngine", "ScenarioFile", "Resources",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "TestSupport",
            dependencies: ["ScenarioEngine"],
            path: "Tests/Support",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "sessions-writer",
            dependencies: ["Sessions", "ScenarioEngine", "TestSupport"],
            path: "Tests/SessionsWriter",
            swiftSettings: strict
        ),
        .testTarget(name: "ResourcesTests", dependencies: ["Resources"], swiftSettings: strict),
        .testTarget(
            name: "ScenarioEngineTests",
            dependencies: ["ScenarioEngine", "TestSupport", "BigInt"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ScenarioFileTests",
            dependencies: ["ScenarioFile", "ScenarioEngine", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ScenarioCheckTests",
            dependencies: ["ScenarioCheck", "ScenarioEngine", "ScenarioFile", "Resources"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SessionsTests",
            dependencies: [
                "Sessions", "ScenarioEngine", "ScenarioFile", "Resources", "TestSupport",
                "sessions-writer", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ReportTests",
            dependencies: ["Report", "ScenarioEngine", "ScenarioFile", "Resources", "TestSupport"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "gtkprobe",
            dependencies: ["Gtk"],
            path: "Tests/GtkProbe",
            swiftSettings: onMainActor
        ),
        .testTarget(
            name: "GtkTests",
            dependencies: ["Gtk", "CGtk", "gtkprobe"],
            exclude: ["Helpers", "lsan.supp"],
            swiftSettings: onMainActor
        ),
        .testTarget(
            name: "ScreensTests",
            dependencies: ["Screens", "Gtk", "Sessions", "ScenarioEngine", "ScenarioFile"],
            swiftSettings: onMainActor
        ),
        .testTarget(
            name: "ContractTests",
            dependencies: ["dilemma"],
            exclude: ["Fixtures"],
            swiftSettings: strict
        ),
        .testTarget(name: "InstallTests", swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
