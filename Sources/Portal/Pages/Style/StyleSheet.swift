/// The look of all pages: readable on a 320-pixel phone, in the dark, enlarged, on paper, and without colours.
enum StyleSheet {
    static let text = [colours, frame, words, forms, lists, results, work, modes].joined(separator: "\n")

    /// The mark of the tab: a line that goes on.
    static let mark = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5c8a"/>\
        <path d="M4 17h7l3-7 5 13 3-6h6" fill="none" stroke="#fff" stroke-width="2.5" stroke-linejoin="round"/></svg>
        """

    static let colours = """
        :root { color-scheme: light dark; --ink: #14202b; --paper: #fff; --quiet: #4a5a68; --line: #c9d3db;
          --act: #0b5c8a; --act-soft: #e6f1f8; --on-act: #fff; --alarm: #9b1c1c; --alarm-soft: #fdeceb; --warn: #7a4a00;
          --warn-soft: #fff3dc; --good: #1b6438; --good-soft: #e5f5eb; --ground: #f2f5f7; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8eef2; --paper: #18222b; --quiet: #b3c0ca; --line: #3d4c59;
          --act: #8cc7ee; --act-soft: #1d3444; --on-act: #0c1a24; --alarm: #ffb1a8; --alarm-soft: #43211f; --warn: #f3cd83;
          --warn-soft: #3b2f18; --good: #9adbb0; --good-soft: #1b3626; --ground: #0f171d; } }
        """

    static let words = """
        h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.2; letter-spacing: -.01em; overflow-wrap: anywhere; }
        h2 { margin: 2rem 0 .75rem; font-size: 1.25rem; line-height: 1.3; overflow-wrap: anywhere; }
        h3 { margin: 0; font-size: 1.0625rem; line-height: 1.35; overflow-wrap: anywhere; }
        p { margin: .25rem 0 .75rem; overflow-wrap: anywhere; }
        h3 a { display: inline-block; padding: .125rem 0; }
        a { color: var(--act); text-underline-offset: .15em; text-decoration-thickness: 1px; }
        a:hover { text-decoration-thickness: 2px; }
        .intro { color: var(--quiet); max-width: 46rem; }
        section + .intro { margin-top: 1.5rem; }
        .small, .when, .tally { font-size: .9375rem; color: var(--quiet); margin: 0 0 .25rem; }
        .quiet { color: var(--quiet); }
        .hidden, .go .quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap; margin: -1px; }
        .up { margin: 0 0 .5rem; }
        .up a, .go a, .choices a { display: inline-block; padding: .5rem 0; min-height: 2.75rem; }
        .icon { width: 1.5rem; height: 1.5rem; flex: none; }
        .badge { display: inline-block; padding: .05rem .5rem; border: 1px solid currentColor; border-radius: 1rem;
          font-size: .875rem; font-weight: 600; line-height: 1.5; color: var(--quiet); vertical-align: .1em; }
        .badge.alarm { color: var(--alarm); background: var(--alarm-soft); }
        .badge.warn { color: var(--warn); background: var(--warn-soft); }
        .badge.good { color: var(--good); background: var(--good-soft); }
        .notice { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-left: .375rem solid var(--quiet);
          border-radius: .5rem; background: var(--paper); }
        .notice p { margin: 0; display: flex; gap: .5rem; align-items: flex-start; }
        .notice p + p { margin-top: .25rem; }
        .notice a { display: inline-block; padding: .125rem 0; }
        .notice.alarm { border-left-color: var(--alarm); background: var(--alarm-soft); }
        .notice.alarm .icon, .notice.alarm a { color: var(--alarm); }
        .notice.warn { border-left-color: var(--warn); background: var(--warn-soft); }
        .notice.warn .icon, .notice.warn a { color: var(--warn); }
        .notice.said { border-left-color: var(--good); }
        """
}
