/// What agreement in a common name is worth: the commoner, the less.
///
/// The names are the commonest of the United States census of 1990, in tenths of a per mille; a name that is not listed
/// is rarer than any that is and gets the usual bits.
///
/// Source: United States Census Bureau, <https://www.census.gov/topics/population/genealogy/data/1990_census.html>
enum NameFrequency {
    /// log2(1/p) of a listed family name; `nil` if it is not listed.
    static func familyBits(_ name: String) -> Double? { family[name] }

    /// log2(1/p) of a listed given name; `nil` if it is not listed.
    static func givenBits(_ name: String) -> Double? { given[name] }

    private static let family: [String: Double] = [
        "SMITH": 6.6, "JOHNSON": 6.9, "WILLIAMS": 7.2, "JONES": 7.3, "BROWN": 7.3, "DAVIS": 7.7, "MILLER": 7.9,
        "WILSON": 8.2, "MOORE": 8.3, "TAYLOR": 8.3, "ANDERSON": 8.3, "THOMAS": 8.3, "JACKSON": 8.3, "WHITE": 8.5,
        "HARRIS": 8.5, "MARTIN": 8.5, "THOMPSON": 8.5, "GARCIA": 8.6, "MARTINEZ": 8.7, "ROBINSON": 8.7, "CLARK": 8.8,
        "RODRIGUEZ": 8.8, "LEWIS": 8.8, "LEE": 8.8, "WALKER": 8.8, "HALL": 9.0, "ALLEN": 9.0, "YOUNG": 9.0,
        "HERNANDEZ": 9.0, "KING": 9.0, "WRIGHT": 9.0, "LOPEZ": 9.1, "HILL": 9.1, "SCOTT": 9.1, "GREEN": 9.1,
        "ADAMS": 9.2, "BAKER": 9.2, "GONZALEZ": 9.2, "NELSON": 9.3, "CARTER": 9.3, "MITCHELL": 9.3, "PEREZ": 9.3,
        "ROBERTS": 9.4, "TURNER": 9.4,
    ]

    private static let given: [String: Double] = [
        "JAMES": 4.9, "JOHN": 4.9, "ROBERT": 5.0, "MICHAEL": 5.2, "WILLIAM": 5.4, "DAVID": 5.4, "RICHARD": 5.9,
        "CHARLES": 6.0, "JOSEPH": 6.2, "THOMAS": 6.2, "CHRISTOPHER": 6.6, "DANIEL": 6.7, "PAUL": 6.7, "MARK": 6.7,
        "DONALD": 6.7, "GEORGE": 6.8, "KENNETH": 6.9, "STEVEN": 7.0, "EDWARD": 7.0, "BRIAN": 7.1, "RONALD": 7.1,
        "ANTHONY": 7.1, "KEVIN": 7.2, "JASON": 7.2, "MATTHEW": 7.2, "MARY": 5.2, "PATRICIA": 6.5, "LINDA": 6.6,
        "BARBARA": 6.7, "ELIZABETH": 6.7, "JENNIFER": 6.7, "MARIA": 6.9, "SUSAN": 7.0, "MARGARET": 7.0,
        "DOROTHY": 7.1, "LISA": 7.2, "NANCY": 7.2, "KAREN": 7.2, "BETTY": 7.2, "HELEN": 7.2,
    ]
}
