/// The words of the documentation, with the addresses of this server.
struct APIText {
    let base: String
    let fhir: String
    let isGuarded: Bool
    let registers: Bool

    var body: String { [opening, access, reading, searching, writing, operations, errors].joined(separator: "\n") }

    private var server: String { APIDocumentation.escaped(fhir) }
    private var place: String { APIDocumentation.escaped(base) }

    private var opening: String {
        """
        <h1>The API of Chartway</h1>
        <p>This server speaks <a href="https://hl7.org/fhir/R4/http.html">FHIR R4</a> at <code>\(server)</code>, with US Core
        6.1, SMART App Launch 2.2 and Bulk Data 2.0. What it does exactly is in its
        <a href="/fhir/metadata">CapabilityStatement</a> and in an <a href="/fhir/openapi.json">OpenAPI description</a>, which
        are made of the same tables as this page. All three are public.</p>
        """
    }

    private var access: String {
        guard isGuarded else {
            return "<h2>Set-up</h2><p>This server runs without authorisation, on its own machine alone.</p>"
        }
        let own =
            registers
            ? "Apps register themselves: <code>POST \(place)/auth/register</code> with JSON as in RFC 7591, such as "
                + "<code>{\"client_name\": \"Heart App\", \"redirect_uris\": [\"https://heart.example.org/back\"], "
                + "\"token_endpoint_auth_method\": \"none\"}</code>. The answer holds <code>client_id</code>. A backend service "
                + "waits until the operator has let it in."
            : "The operator registers an app: send its name, every redirect address letter by letter, the launch address if "
                + "the clinic starts it, the scopes, and for private_key_jwt the JWK set or its address. You get a client id."
        return """
            <h2 id="setup">Set-up: how to get in</h2>
            <ol><li>\(own)</li>
            <li>Read <a href="/.well-known/smart-configuration">/.well-known/smart-configuration</a>: all addresses are there.</li>
            <li>An app sends its user to <code>/auth/authorize</code> with <code>response_type=code</code>,
            <code>client_id</code>, <code>redirect_uri</code>, <code>scope</code>, <code>state</code>,
            <code>aud=\(server)</code>, <code>code_challenge</code> and <code>code_challenge_method=S256</code>.</li>
            <li>It exchanges the code at <code>/auth/token</code> with <code>code_verifier</code>. The answer holds
            <code>access_token</code> (one hour), <code>patient</code>, and what else was granted.</li>
            <li>A backend service asks <code>/auth/token</code> with <code>client_credentials</code> and a signed assertion.</li>
            <li>Every request carries <code>Authorization: Bearer TOKEN</code>.</li></ol>
            """
    }

    private var reading: String {
        """
        <h2 id="read">Reading</h2>
        <pre>curl -H "Authorization: Bearer $TOKEN" \(server)/Patient/ID</pre>
        <p>Parameters: <code>_summary</code>, <code>_elements</code>, <code>_format</code> (<code>json</code>,
        <code>xml</code>). Returns: the resource, with <code>ETag</code> and <code>Last-Modified</code>; 304 for
        <code>If-None-Match</code>. Versions: <code>/_history</code>, <code>/_history/VERSION</code>. A received document or
        message is at <code>Binary/SHA-256</code>, byte for byte.</p>
        """
    }

    private var searching: String {
        """
        <h2 id="search">Searching</h2>
        <pre>curl -H "Authorization: Bearer $TOKEN" "\(server)/Observation?patient=ID&amp;category=laboratory&amp;date=ge2025"</pre>
        <p>Syntax: <code>TYPE?parameter=value&amp;…</code>, or <code>POST TYPE/_search</code> with a form. Values separated by
        commas mean "or", a parameter that comes twice means "and". Prefixes of dates, numbers and quantities:
        <code>eq ne gt lt ge le sa eb ap</code>. Chains (<code>subject:Patient.name</code>), <code>_has</code>,
        words by <code>_content=(bone or liver) metast*</code> and <code>_text</code>, conditions of any shape by
        <code>_filter=status eq final and (date ge 2026 or code eq loinc|718-7)</code>. Brought along:
        <code>_include</code>, <code>_revinclude</code> with <code>:iterate</code>. Returns: a Bundle of type
        <code>searchset</code>; <code>next</code> leads to the next page. A parameter that is not known is refused, and left out
        with <code>Prefer: handling=lenient</code>.</p>
        """
    }

    private var writing: String {
        """
        <h2 id="write">Writing</h2>
        <p><code>POST TYPE</code>, <code>PUT TYPE/ID</code>, <code>PATCH TYPE/ID</code> (JSON Patch, FHIRPath Patch),
        <code>DELETE TYPE/ID</code>, with <code>If-Match</code> and <code>If-None-Exist</code>; batch and transaction by
        <code>POST \(server)</code>. Returns: 201 or 200 with <code>Location</code>; 412 if a condition does not hold. An app of
        a patient adds what patients are the authors of.</p>
        """
    }

    private var operations: String {
        """
        <h2 id="operations">Operations</h2>
        <p><code>GET Patient/ID/$everything</code> (<code>_type</code>, <code>_since</code>, <code>_count</code>),
        <code>GET Patient/ID/$summary</code>, <code>GET DocumentReference/$docref?patient=ID</code>,
        <code>GET Observation/$lastn?patient=ID</code>, <code>GET TYPE/ID/$lineage</code>, <code>POST TYPE/$validate</code>,
        <code>POST Patient/$match</code> (who a description may be of, for who may read every patient),
        <code>GET TYPE/$meta</code>, <code>GET TYPE/ID/$meta</code>, <code>POST TYPE/ID/$meta-add</code> and
        <code>$meta-delete</code> (labels), <code>CodeSystem/$lookup</code>, <code>CodeSystem/$validate-code</code>,
        <code>ValueSet/$expand</code>, <code>ValueSet/$validate-code</code>, <code>ConceptMap/$translate</code> for the
        vocabulary that is carried: value sets of R4's required bindings, CVX, MVX, words of small systems of HL7, and the
        tables that messages are mapped by.
        Bulk data: <code>GET $export</code>, <code>Patient/$export</code>, <code>Group/ID/$export</code> with
        <code>Prefer: respond-async</code>; 202 with <code>Content-Location</code>, where the manifest will be.</p>
        """
    }

    private var errors: String {
        """
        <h2 id="errors">Errors</h2>
        <p>Each is an OperationOutcome whose <code>diagnostics</code> says what to do next.</p>
        <table><thead><tr><th scope="col">Status</th><th scope="col">What it means</th></tr></thead><tbody>
        <tr><td>400</td><td>the request makes no sense, or asks for too much at once</td></tr>
        <tr><td>401</td><td>no token that counts: get a new one</td></tr>
        <tr><td>403</td><td>the scopes do not cover this</td></tr>
        <tr><td>404, 410</td><td>nothing there, or nothing that you may see; it was there, and is not any more</td></tr>
        <tr><td>406, 415</td><td>neither JSON nor XML of FHIR R4</td></tr>
        <tr><td>409, 412</td><td>somebody else wrote meanwhile; a condition does not hold</td></tr>
        <tr><td>422</td><td>the resource is not allowed by FHIR</td></tr>
        <tr><td>429, 503</td><td>try again later</td></tr></tbody></table>
        """
    }
}
