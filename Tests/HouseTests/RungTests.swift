import Testing

@Suite struct RungTests {
    private static let free: Set<String> = ["Foundation", "Synchronization", "Testing", "Dispatch", "Glibc"]

    @Test func `every target of the product stands on a rung`() throws {
        for target in try Manifest.load().targets where target.type != "test" && target.path?.hasPrefix("Tests") != true
        {
            #expect(Rung.of(target.name) != nil, "\(target.name)")
        }
    }

    @Test func `the package description is really read`() throws {
        let store = try #require(try Manifest.load().targets.first { $0.name == "SQLiteStore" })
        #expect(store.declared.isSuperset(of: ["GRDB", "RecordStore"]))
        #expect(try store.sources().contains { SourceFile(path: $0.file, text: $0.text).imports.contains("GRDB") })
    }

    @Test func `no target declares a dependency that stands above it`() throws {
        for target in try Manifest.load().targets {
            guard let own = Rung.of(target.name) else { continue }
            for name in target.declared {
                guard let other = Rung.of(name) else { continue }
                #expect(other <= own, "\(target.name) depends on \(name)")
            }
        }
    }

    @Test func `no file imports a target that stands above it`() throws {
        for target in try Manifest.load().targets {
            guard let own = Rung.of(target.name) else { continue }
            for (file, text) in try target.sources() {
                for name in SourceFile(path: file, text: text).imports {
                    guard let other = Rung.of(name) else { continue }
                    #expect(other <= own, "\(file) imports \(name)")
                }
            }
        }
    }

    @Test func `a target imports what it declares and nothing else`() throws {
        for target in try Manifest.load().targets {
            let allowed = target.declared.union(Self.free)
            for (file, text) in try target.sources() {
                for name in SourceFile(path: file, text: text).imports {
                    #expect(allowed.contains(name), "\(file) imports \(name)")
                }
            }
        }
    }

    @Test(arguments: [
        ("CLibxml2", ["XMLTree", "benchmarks"]), ("CCurl", ["DocumentFetch"]), ("CPango", ["RecordPrint"]),
        ("CLibpq", ["PostgresStore"]),
        ("CArchive", ["ZipArchive"]), ("CZlib", ["RecordStore", "HealthCards", "HealthCardsTests"]),
        ("GRDB", ["SQLiteStore", "SQLiteStoreTests"]),
        ("Hummingbird", ["FHIRServer", "Portal", "PortalTests", "ChartwayCommand"]),
        ("Mustache", ["Portal", "PortalTests"]), ("JWTKit", ["Gateway"]), ("NIOPosix", ["MLLPListener"]),
        ("NIOTLS", ["MLLPListener"]),
        ("Yams", ["MappingTables", "Gateway"]),
    ])
    func `a library stays behind its fence`(_ library: String, _ rooms: [String]) throws {
        for target in try Manifest.load().targets where !rooms.contains(target.name) {
            for (file, text) in try target.sources() {
                #expect(!SourceFile(path: file, text: text).imports.contains(library), "\(file) imports \(library)")
            }
        }
    }
}
