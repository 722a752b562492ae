/// The look of all pages: readable on a 320-pixel phone, in the dark, enlarged, and without colours.
enum StyleSheet {
    static let text = """
        :root { color-scheme: light dark; --ink: #14202b; --paper: #fff; --quiet: #4a5a68; --line: #b9c4cd;
          --act: #0b5c8a; --on-act: #fff; --alarm: #9b1c1c; --ground: #f3f6f8; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8eef2; --paper: #18222b; --quiet: #b3c0ca;
          --line: #4a5a68; --act: #8cc7ee; --on-act: #0c1a24; --alarm: #ffb1a8; --ground: #0f171d; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
        header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; justify-content: space-between; align-items: center;
          padding: .75rem 1rem; background: var(--paper); border-bottom: 1px solid var(--line); }
        header form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin: 0; }
        .brand { margin: 0; font-weight: 700; letter-spacing: .01em; }
        main { max-width: 34rem; margin: 1.5rem auto; padding: 1.25rem; background: var(--paper);
          border: 1px solid var(--line); border-radius: .75rem; }
        h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
        h2 { margin: 0; font-size: 1.125rem; }
        label { display: block; margin: 1rem 0 .25rem; font-weight: 600; }
        input:not([type=radio]):not([type=checkbox]) { width: 100%; padding: .625rem; font: inherit; color: inherit;
          background: var(--paper); border: 1px solid var(--quiet); border-radius: .375rem; }
        fieldset { margin: 1.25rem 0; padding: .25rem 1rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
        legend { padding: 0 .375rem; font-weight: 600; }
        .choice { display: flex; gap: .625rem; align-items: flex-start; margin: .75rem 0 0; font-weight: 400;
          min-height: 1.75rem; }
        .choice input { width: 1.25rem; height: 1.25rem; margin: .2rem 0 0; flex: none; }
        button { margin-top: 1.25rem; padding: .625rem 1.25rem; font: inherit; font-weight: 600; cursor: pointer;
          color: var(--on-act); background: var(--act); border: 1px solid var(--act); border-radius: .375rem;
          min-height: 2.75rem; }
        button.plain { color: var(--act); background: transparent; }
        header button { margin: 0; }
        .actions { display: flex; flex-wrap: wrap; gap: .75rem; }
        .error { padding: .75rem; color: var(--alarm); border: 1px solid var(--alarm); border-radius: .375rem; }
        .list { list-style: none; padding: 0; }
        .list > li { padding: 1rem 0; border-top: 1px solid var(--line); }
        :focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
        """
}
