/// Given names that are used for one another in English and Spanish.
///
/// A short list of our own; a pair that is missing costs evidence, never a wrong link.
enum Nickname {
    /// Whether one is short for the other; two short forms of one name are not, for twins may bear them.
    static func isPair(_ left: String, _ right: String) -> Bool {
        fullNames[left]?.contains(right) ?? false || fullNames[right]?.contains(left) ?? false
    }

    /// The full names that a name may be short for; each line begins with a full name.
    private static let fullNames: [String: Set<String>] = {
        var result: [String: Set<String>] = [:]
        for line in lines {
            let names = line.split(separator: " ").map(String.init)
            for name in names.dropFirst() { result[name, default: []].insert(names[0]) }
        }
        return result
    }()

    private static let lines = [
        "WILLIAM BILL BILLY WILL WILLY", "ROBERT BOB BOBBY ROB ROBBIE BERT", "RICHARD DICK RICK RICKY RICH",
        "JAMES JIM JIMMY JAMIE", "JOHN JACK JOHNNY JON", "JONATHAN JON JOHNNY", "JOSEPH JOE JOEY", "THOMAS TOM TOMMY",
        "MICHAEL MIKE MICKEY MIKEY MICK", "CHARLES CHARLIE CHUCK CHAS", "EDWARD ED EDDIE TED NED", "DAVID DAVE DAVY",
        "THEODORE TED TEDDY THEO", "ANTHONY TONY", "DANIEL DAN DANNY", "MATTHEW MATT", "CHRISTOPHER CHRIS TOPHER",
        "NICHOLAS NICK NICKY", "ANDREW ANDY DREW", "STEVEN STEVE STEPHEN", "STEPHEN STEVE", "BENJAMIN BEN BENNY",
        "SAMUEL SAM SAMMY", "ALEXANDER ALEX SANDY XANDER", "GREGORY GREG", "PATRICK PAT PADDY", "RONALD RON RONNIE",
        "DONALD DON DONNIE", "KENNETH KEN KENNY", "LAWRENCE LARRY", "GERALD GERRY JERRY", "TIMOTHY TIM TIMMY",
        "FRANCIS FRANK FRANKIE", "FRANKLIN FRANK", "FREDERICK FRED FREDDY", "GEORGE GEORGIE", "HENRY HARRY HANK HAL",
        "JEFFREY JEFF GEOFFREY", "PETER PETE", "PHILIP PHIL", "RAYMOND RAY", "WALTER WALT WALLY", "ZACHARY ZACH ZACK",
        "JOSHUA JOSH", "JACOB JAKE", "NATHANIEL NATE NATHAN", "VINCENT VINCE VINNY", "LEONARD LEN LENNY LEO",
        "ELIZABETH LIZ BETH BETTY ELIZA BETSY LIBBY LIZZIE BESS", "MARGARET MAGGIE PEGGY MEG MARGE GRETA RITA",
        "KATHERINE KATE KATHY KATIE CATHERINE CATHY KATHRYN KAY KIT", "PATRICIA PAT PATTY TRISH TRICIA",
        "JENNIFER JEN JENNY", "DEBORAH DEB DEBBIE DEBRA", "SUSAN SUE SUSIE SUZANNE", "BARBARA BARB BABS",
        "MARY MOLLY POLLY MAMIE", "DOROTHY DOT DOTTIE DOLLY", "REBECCA BECKY BECCA", "VICTORIA VICKY TORI",
        "CHRISTINE CHRIS TINA CHRISTINA CHRISSY", "JACQUELINE JACKIE", "KIMBERLY KIM", "PAMELA PAM", "SANDRA SANDY",
        "CYNTHIA CINDY", "THERESA TERRY TERESA TESS", "VIRGINIA GINNY GINGER", "ALEXANDRA ALEX LEXI",
        "SAMANTHA SAM", "AMANDA MANDY", "ABIGAIL ABBY GAIL", "ELEANOR ELLIE NELL NORA", "FRANCES FRAN FANNY",
        "ISABELLA BELLA IZZY ISABEL", "JOSEPHINE JO JOSIE", "MARTHA MARTY PATTY", "MELISSA MISSY LISSA",
        "NANCY NAN", "ANN ANNE ANNIE NAN", "SARAH SALLY SADIE", "JUDITH JUDY", "JANET JAN", "JANE JENNY JAN",
        "FRANCISCO PACO PANCHO", "JOSE PEPE", "GUADALUPE LUPE", "IGNACIO NACHO", "JESUS CHUY",
    ]
}
