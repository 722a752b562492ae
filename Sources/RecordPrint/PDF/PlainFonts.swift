import CPango

/// The fonts of the machine without those whose letters are pictures in colour.
///
/// Cairo 1.16 prints a page with such a letter twice, part by part, and then refuses its own tags; emoji come from
/// fonts in outline instead, or show as a box with their number.
enum PlainFonts {
    private static let rejection = """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig><selectfont><rejectfont><pattern>
        <patelt name="color"><bool>true</bool></patelt>
        </pattern></rejectfont></selectfont></fontconfig>
        """

    /// Made once and never freed; Fontconfig lets threads share it.
    private nonisolated(unsafe) static let config: OpaquePointer? = {
        guard let config = unsafe FcInitLoadConfig() else { return nil }
        let rules = Array(rejection.utf8) + [0]
        unsafe _ = FcConfigParseAndLoadFromMemory(config, rules, 1)
        unsafe _ = FcConfigBuildFonts(config)
        return unsafe config
    }()

    /// The font map of this thread, which Pango keeps.
    static var map: UnsafeMutablePointer<PangoFontMap>? {
        guard let map = unsafe pango_cairo_font_map_get_default() else { return nil }
        guard let config = unsafe config else { return unsafe map }
        unsafe pango_fc_font_map_set_config(OpaquePointer(map), config)
        return unsafe map
    }
}
