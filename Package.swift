// swift-tools-version: 6.2
import PackageDescription

/// The flags of every target: imports stay honest, warnings of our own code are errors.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .treatWarning("DeprecatedDeclaration", as: .warning),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let customDump = Target.Dependency.product(name: "CustomDump", package: "swift-custom-dump")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdHTTP2 = Target.Dependency.product(name: "HummingbirdHTTP2", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let jwt = Target.Dependency.product(name: "JWTKit", package: "jwt-kit")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioTLS = Target.Dependency.product(name: "NIOTLS", package: "swift-nio")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A target of the house: the flags are the same everywhere.
func room(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: house)
}

/// The tests of one target; `Fixtures` reads the golden folders.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.target(name: name), "Fixtures"] + dependencies,
        exclude: exclude,
        swiftSettings: house
    )
}

let package = Package(
    name: "chartway",
    products: [
        .library(name: "FHIRR4", targets: ["FHIRR4"]),
        .library(name: "CCDA", targets: ["CCDA"]),
        .library(name: "HL7v2", targets: ["HL7v2"]),
        .library(name: "ClinicalRecord", targets: ["ClinicalRecord"]),
        .library(name: "RecordMapping", targets: ["RecordMapping"]),
        .executable(name: "chartway", targets: ["chartway"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
        .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
    ],
    targets: [
        // Rung 0: system libraries, and what every other target speaks of.
        .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CLibpq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        room("Findings", []),

        // Rung 1: bytes.
        room("JSONTree", ["Findings"]),
        room("XMLTree", ["CLibxml2", "Findings"]),
        room("DocumentFetch", ["CCurl", "Findings"]),
        room("ZipArchive", ["CArchive", "Findings"]),

        // Rung 2: spelling and codes.
        room("FHIRR4", ["Findings", "JSONTree", "XMLTree"]),
        room("CCDA", ["Findings", "XMLTree"]),
        room("HL7v2", ["Findings"]),
        room("HealthCards", ["CZlib", "Findings", "JSONTree", crypto]),
        .target(
            name: "MappingTables",
            dependencies: [yams],
            path: "mappings",
            exclude: ["README.md", "apple", "cda", "displays", "loinc", "oids", "sites", "units", "v2", "vaccines"],
            sources: ["Swift"],
            swiftSettings: house
        ),

        // Rung 3: meaning.
        room("ClinicalRecord", ["FHIRR4", "Findings", "JSONTree", crypto]),

        // Rung 4: spelling to meaning, memory, paper.
        room(
            "RecordMapping",
            [
                "CCDA", "ClinicalRecord", "FHIRR4", "Findings", "HealthCards", "HL7v2", "JSONTree", "MappingTables",
                "XMLTree",
            ]
        ),
        room("RecordStore", ["CZlib", "ClinicalRecord", "FHIRR4", "Findings", "JSONTree", crypto]),
        room("SQLiteStore", ["ClinicalRecord", "Findings", "RecordStore", crypto, grdb, sqlite]),
        room("PostgresStore", ["CLibpq", "ClinicalRecord", "Findings", "RecordStore"]),
        room("RecordPrint", ["CPango", "ClinicalRecord"]),

        // Rung 5: use cases without HTTP.
        room(
            "Gateway",
            [
                "CCDA", "ClinicalRecord", "DocumentFetch", "FHIRR4", "Findings", "HealthCards", "HL7v2", "JSONTree",
                "MappingTables", "RecordMapping", "RecordPrint", "RecordStore", "XMLTree", "ZipArchive", crypto,
                cryptoExtras, jwt, yams,
            ]
        ),

        // Rung 6: the door.
        room(
            "FHIRServer",
            [
                "ClinicalRecord", "FHIRR4", "Findings", "Gateway", "JSONTree", "RecordMapping", "RecordStore", crypto,
                httpTypes, hummingbird, logging, nio,
            ]
        ),
        room(
            "Portal",
            [
                "ClinicalRecord", "Gateway", "MappingTables", "RecordPrint", "RecordStore", httpTypes, hummingbird,
                mustache,
            ]
        ),
        room(
            "MLLPListener",
            ["Gateway", "HL7v2", "RecordStore", logging, nio, nioPosix, nioSSL, nioTLS, serviceLifecycle]
        ),

        // Rung 7: composition.
        room(
            "ChartwayCommand",
            [
                "ClinicalRecord", "DocumentFetch", "FHIRServer", "Findings", "Gateway", "JSONTree", "MLLPListener",
                "MappingTables", "Portal", "PostgresStore", "RecordMapping", "RecordStore", "SQLiteStore",
                argumentParser, hummingbird,
                hummingbirdCore, hummingbirdHTTP2, hummingbirdTLS, logging, nioSSL, serviceLifecycle, unixSignals,
            ]
        ),
        .executableTarget(name: "chartway", dependencies: ["ChartwayCommand"], swiftSettings: house),

        // Timings beside yardsticks; not part of the product.
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "CLibxml2", "ClinicalRecord", "FHIRR4", "Gateway", "JSONTree", "MappingTables", "RecordStore",
                "SQLiteStore", argumentParser, sqlite,
            ],
            path: "Benchmarks",
            swiftSettings: house
        ),

        // Tests.
        .target(name: "Fixtures", dependencies: [crypto], path: "Tests/Fixtures", swiftSettings: house),
        .target(
            name: "RecordStoreContract",
            dependencies: ["ClinicalRecord", "Findings", "RecordStore"],
            path: "Tests/RecordStoreContract",
            swiftSettings: house
        ),
        tests("Findings"),
        tests("JSONTree", ["Findings"]),
        tests("XMLTree", ["Findings"]),
        tests("DocumentFetch", ["Findings"], exclude: ["server.py"]),
        tests("ZipArchive", ["Findings"]),
        tests("FHIRR4", ["Findings", "JSONTree", "XMLTree"]),
        tests("CCDA", ["Findings", "XMLTree"]),
        tests("HL7v2", ["Findings"]),
        tests("HealthCards", ["CZlib", "Findings", "JSONTree"]),
        tests("MappingTables"),
        tests("ClinicalRecord", ["FHIRR4", "Findings", "JSONTree"]),
        tests(
            "RecordMapping",
            [
                "CCDA", "ClinicalRecord", "FHIRR4", "Findings", "HealthCards", "HL7v2", "JSONTree", "MappingTables",
                "XMLTree", customDump,
            ]
        ),
        tests("SQLiteStore", ["ClinicalRecord", "Findings", "RecordStore", "RecordStoreContract", grdb]),
        tests("PostgresStore", ["ClinicalRecord", "Findings", "RecordStore", "RecordStoreContract"]),
        tests("RecordStore", ["ClinicalRecord", "FHIRR4", "Findings", "JSONTree"]),
        tests("RecordPrint", ["ClinicalRecord", "FHIRR4", "JSONTree"]),
        tests(
            "Gateway",
            [
                "ClinicalRecord", "DocumentFetch", "FHIRR4", "Findings", "HL7v2", "HealthCards", "JSONTree",
                "MappingTables", "RecordMapping", "RecordStore", "RecordStoreContract", "SQLiteStore", "ZipArchive",
                crypto,
            ]
        ),
        tests("MLLPListener", [logging, nio, nioEmbedded]),
        tests(
            "Portal",
            [
                "ClinicalRecord", "Findings", "Gateway", "RecordPrint", "RecordStore", "RecordStoreContract",
                "SQLiteStore", httpTypes, hummingbird, mustache,
            ]
        ),
        .testTarget(name: "HouseTests", dependencies: ["Fixtures"], swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
