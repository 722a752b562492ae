import HTTPTypes
import Hummingbird
import RecordStore
import Testing

@testable import Gateway
@testable import Portal

/// Every route of the pages either belongs to a record, and so goes through its gate, or stands in this table.
@Suite struct RouteAreaTests {
    /// What no record is shown on, and why nobody's area is asked there.
    private static let outside: [String: String] = [
        "/": "the own record", "/login": "nobody yet", "/login/digits": "nobody yet", "/logout": "the session",
        "/auth/authorize": "an app", "/auth/consent": "an app; the choice holds what is open alone",
        "/auth/apps": "the own grants", "/cal/{file}": "a secret, read under the account's plan",
        "/emergency": "nobody", "/accessibility": "nobody", "/language": "the browser",
        "/assets/chartway.css": "nobody", "/assets/chartway.svg": "nobody",
        "/family": "the own account", "/family/invite": "the own record alone", "/family/child": "the own record alone",
        "/family/accept/{secret}": "a secret, for one account once", "/switch": "leads to a gate",
        "/settings": "the own account", "/register": "nobody; the code of a letter",
        "/register/{token}": "nobody; the same",
        "/login/choose": "a secret after code and birth date", "/login/forgot": "nobody; the same answer for each name",
        "/login/reset/{token}": "a secret; the own password", "/unsubscribe/{secret}": "a secret; the own wishes",
        "/r/{secret}": "a secret, read under the account's plan for appointments",
    ]

    private func routes() async throws -> Set<String> {
        let house = try await RecordHouse()
        let router = Router()
        house.routes.add(to: router) { _ in "a" }
        return Set(router.routes.map { $0.path.description })
    }

    @Test func `Z22 a route without an area fails here`() async throws {
        let routes = try await routes()
        #expect(routes.count > 25)
        for route in routes where !route.hasPrefix("/p/{ref}") && !route.hasPrefix("/clinic") {
            #expect(Self.outside[route] != nil, "\(route) has no area")
        }
        for route in Self.outside.keys { #expect(routes.contains(route), "\(route) is gone") }
    }

    @Test func `every page of a record demands what has to be open for it`() {
        for page in RecordPage.allCases {
            #expect(!page.part.demand.isMet(by: FamilyAreas()), "\(page) is open to who is let in nowhere")
        }
    }

    @Test func `a page of the clinic is nothing to patients`() async throws {
        let house = try await RecordHouse()
        #expect(ClinicPage.open(to: house.user).isEmpty)
        #expect(ClinicPage.open(to: house.doctor).contains(.proxies))
    }
}
