package import JSONTree

extension Location {
    /// Where it is on the globe, in degrees of WGS 84.
    ///
    /// Source: <https://hl7.org/fhir/R4/location-definitions.html#Location.position>
    package struct Position: FHIRElement {
        package var extensions: [Extension]
        /// In degrees, east is positive.
        package var longitude: String
        /// In degrees, north is positive.
        package var latitude: String
        /// In metres.
        package var altitude: String?
    }
}

extension Location.Position {
    package init(longitude: String, latitude: String, altitude: String? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, longitude: longitude, latitude: latitude, altitude: altitude)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        longitude = json.number("longitude") ?? ""
        latitude = json.number("latitude") ?? ""
        altitude = json.number("altitude")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("longitude", number: longitude)
        json.member("latitude", number: latitude)
        json.member("altitude", number: altitude)
        json.endObject()
    }
}
