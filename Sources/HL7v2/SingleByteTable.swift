/// The upper halves of single-byte encodings, one character for each byte; U+FFFD where there is none.
///
/// Source: the mapping files of the Unicode consortium, <https://www.unicode.org/Public/MAPPINGS/>
enum SingleByteTable {
    /// ISO 8859 by part: bytes 0xA0 to 0xFF.
    static let parts: [Int: [Unicode.Scalar]] = [
        2: scalars(
            """
            \u{A0}Ą\u{2D8}Ł\u{A4}ĽŚ\u{A7}\u{A8}ŠŞŤŹ\u{AD}ŽŻ\u{B0}ą\u{2DB}ł\u{B4}ľś\u{2C7}\u{B8}šşťź\u{2DD}žż\
            ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ\u{D7}ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö\u{F7}řůúűüýţ\u{2D9}
            """
        ),
        3: scalars(
            """
            \u{A0}Ħ\u{2D8}\u{A3}\u{A4}\u{FFFD}Ĥ\u{A7}\u{A8}İŞĞĴ\u{AD}\u{FFFD}Ż\u{B0}ħ\u{B2}\u{B3}\u{B4}µĥ\
            \u{B7}\u{B8}ışğĵ\u{BD}\u{FFFD}żÀÁÂ\u{FFFD}ÄĊĈÇÈÉÊËÌÍÎÏ\u{FFFD}ÑÒÓÔĠÖ\u{D7}ĜÙÚÛÜŬŜßàáâ\u{FFFD}äċĉ\
            çèéêëìíîï\u{FFFD}ñòóôġö\u{F7}ĝùúûüŭŝ\u{2D9}
            """
        ),
        4: scalars(
            """
            \u{A0}ĄĸŖ\u{A4}ĨĻ\u{A7}\u{A8}ŠĒĢŦ\u{AD}Ž\u{AF}\u{B0}ą\u{2DB}ŗ\u{B4}ĩļ\u{2C7}\u{B8}šēģŧŊžŋĀÁÂÃÄÅÆ\
            ĮČÉĘËĖÍÎĪĐŅŌĶÔÕÖ\u{D7}ØŲÚÛÜŨŪßāáâãäåæįčéęëėíîīđņōķôõö\u{F7}øųúûüũū\u{2D9}
            """
        ),
        5: scalars(
            """
            \u{A0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{AD}ЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя\
            \u{2116}ёђѓєѕіїјљњћќ\u{A7}ўџ
            """
        ),
        6: scalars(
            """
            \u{A0}\u{FFFD}\u{FFFD}\u{FFFD}\u{A4}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{60C}\u{AD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{FFFD}\u{FFFD}\u{FFFD}\u{61B}\u{FFFD}\u{FFFD}\u{FFFD}\u{61F}\u{FFFD}\u{621}\u{622}\u{623}\
            \u{624}\u{625}\u{626}\u{627}\u{628}\u{629}\u{62A}\u{62B}\u{62C}\u{62D}\u{62E}\u{62F}\u{630}\
            \u{631}\u{632}\u{633}\u{634}\u{635}\u{636}\u{637}\u{638}\u{639}\u{63A}\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{FFFD}\u{FFFD}\u{640}\u{641}\u{642}\u{643}\u{644}\u{645}\u{646}\u{647}\u{648}\u{649}\u{64A}\
            \u{64B}\u{64C}\u{64D}\u{64E}\u{64F}\u{650}\u{651}\u{652}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}
            """
        ),
        7: scalars(
            """
            \u{A0}\u{2018}\u{2019}\u{A3}\u{20AC}\u{20AF}\u{A6}\u{A7}\u{A8}\u{A9}ͺ\u{AB}\u{AC}\u{AD}\u{FFFD}\
            \u{2015}\u{B0}\u{B1}\u{B2}\u{B3}\u{384}\u{385}Ά\u{B7}ΈΉΊ\u{BB}Ό\u{BD}ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\
            \u{FFFD}ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\u{FFFD}
            """
        ),
        8: scalars(
            """
            \u{A0}\u{FFFD}\u{A2}\u{A3}\u{A4}\u{A5}\u{A6}\u{A7}\u{A8}\u{A9}\u{D7}\u{AB}\u{AC}\u{AD}\u{AE}\
            \u{AF}\u{B0}\u{B1}\u{B2}\u{B3}\u{B4}µ\u{B6}\u{B7}\u{B8}\u{B9}\u{F7}\u{BB}\u{BC}\u{BD}\u{BE}\
            \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{2017}\u{5D0}\u{5D1}\u{5D2}\
            \u{5D3}\u{5D4}\u{5D5}\u{5D6}\u{5D7}\u{5D8}\u{5D9}\u{5DA}\u{5DB}\u{5DC}\u{5DD}\u{5DE}\u{5DF}\
            \u{5E0}\u{5E1}\u{5E2}\u{5E3}\u{5E4}\u{5E5}\u{5E6}\u{5E7}\u{5E8}\u{5E9}\u{5EA}\u{FFFD}\u{FFFD}\
            \u{200E}\u{200F}\u{FFFD}
            """
        ),
        9: scalars(
            """
            \u{A0}\u{A1}\u{A2}\u{A3}\u{A4}\u{A5}\u{A6}\u{A7}\u{A8}\u{A9}ª\u{AB}\u{AC}\u{AD}\u{AE}\u{AF}\
            \u{B0}\u{B1}\u{B2}\u{B3}\u{B4}µ\u{B6}\u{B7}\u{B8}\u{B9}º\u{BB}\u{BC}\u{BD}\u{BE}\u{BF}ÀÁÂÃÄÅÆÇÈÉ\
            ÊËÌÍÎÏĞÑÒÓÔÕÖ\u{D7}ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö\u{F7}øùúûüışÿ
            """
        ),
        15: scalars(
            """
            \u{A0}\u{A1}\u{A2}\u{A3}\u{20AC}\u{A5}Š\u{A7}š\u{A9}ª\u{AB}\u{AC}\u{AD}\u{AE}\u{AF}\u{B0}\u{B1}\
            \u{B2}\u{B3}Žµ\u{B6}\u{B7}ž\u{B9}º\u{BB}ŒœŸ\u{BF}ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ\u{D7}ØÙÚÛÜÝÞßàáâãäåæçèé\
            êëìíîïðñòóôõö\u{F7}øùúûüýþÿ
            """
        ),
    ]

    /// Windows-1252: bytes 0x80 to 0x9F; the rest is ISO 8859-1.
    static let windows1252 = scalars(
        """
        \u{20AC}\u{FFFD}\u{201A}ƒ\u{201E}\u{2026}\u{2020}\u{2021}\u{2C6}\u{2030}Š\u{2039}Œ\u{FFFD}Ž\
        \u{FFFD}\u{FFFD}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\u{2DC}\u{2122}š\u{203A}\
        œ\u{FFFD}žŸ
        """
    )

    private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}
