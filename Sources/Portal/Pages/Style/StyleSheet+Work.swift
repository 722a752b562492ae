extension StyleSheet {
    /// Conversations, queues and how far something is.
    static let work = """
        textarea { display: block; width: 100%; padding: .5rem .625rem; font: inherit; color: inherit; background: var(--paper);
          border: 1px solid var(--quiet); border-radius: .375rem; }
        [aria-invalid] { border: 2px solid var(--alarm); }
        .notice h2 { margin: 0; font-size: 1.0625rem; }
        .notice ul { margin: .25rem 0 0; padding-left: 1.25rem; }
        .threads, .talk, .track { list-style: none; margin: 1rem 0 0; padding: 0; }
        .threads > li, .talk > li { margin-bottom: .75rem; padding: .875rem 1rem; background: var(--paper);
          border: 1px solid var(--line); border-radius: .75rem; }
        .threads :is(h2, h3, h4) { margin: 0; font-size: 1.125rem; }
        .rights { margin: .25rem 0; padding-left: 1.25rem; }
        .threads > li > .small + .state, .threads .notice { margin-top: .375rem; }
        .threads h2 a { display: inline-block; padding: .125rem 0; }
        .threads p, .talk p { margin: .125rem 0; }
        .threads .small span + span::before { content: "· "; }
        .threads .small span { margin-right: .375rem; }
        .talk > li { max-width: 92%; }
        .talk .own { margin-left: 8%; background: var(--act-soft); }
        .talk time { margin-left: .375rem; }
        .choices .main { color: var(--on-act); background: var(--act); }
        .said { white-space: pre-line; overflow-wrap: anywhere; }
        .state { font-weight: 600; color: var(--quiet); }
        .state.warn { color: var(--warn); }
        .state.good { color: var(--good); }
        .state.alarm { color: var(--alarm); }
        .track { margin-top: .75rem; }
        .track li { padding: .375rem 0 .375rem 1rem; border-left: 3px solid var(--line); color: var(--quiet); }
        .track li::before { content: "○ "; }
        .track .done { color: inherit; border-left-color: var(--good); }
        .track .done::before { content: "✓ "; color: var(--good); }
        .track .alarm { border-left-color: var(--alarm); }
        .track .alarm::before { content: "✕ "; color: var(--alarm); }
        .track span { font-size: .9375rem; color: var(--quiet); }
        .steps { display: flex; flex-wrap: wrap; gap: .75rem; align-items: flex-start; }
        .steps details { min-width: min(100%, 18rem); }
        .steps summary { display: inline-flex; align-items: center; min-height: 2.75rem; margin-top: 1.25rem; padding: .5rem 1.25rem;
          font-weight: 600; color: var(--act); cursor: pointer; border: 1px solid var(--act); border-radius: .375rem; }
        .count { min-width: 1.375rem; padding: 0 .375rem; border-radius: 1rem; font-size: .875rem; font-weight: 700;
          color: var(--on-act); background: var(--act); }
        .times { list-style: none; display: grid; gap: .5rem; margin: 0; padding: 0;
          grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); }
        .times button { display: block; width: 100%; height: 100%; margin: 0; padding: .625rem .875rem; text-align: left;
          font-weight: 400; color: var(--ink); background: var(--paper); }
        .times button:hover { background: var(--act-soft); }
        .times strong { display: block; font-size: 1.25rem; color: var(--act); }
        .times span { display: block; font-size: .9375rem; color: var(--quiet); overflow-wrap: anywhere; }
        .paper { padding: 1.25rem; background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; }
        .paper h1 { margin-top: 1.5rem; } .paper li { margin: .75rem 0; }
        .code { display: inline-block; margin-top: .25rem; padding: .25rem .625rem; border: 2px solid currentColor;
          border-radius: .375rem; font: 700 1.25rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
        @media print { .paper { padding: 0; border: 0; } header.top, footer { display: none; } }
        .areas .late { border: 2px solid var(--warn); }
        """
}
