extension StyleSheet {
    static let frame = """
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.5 system-ui, "Segoe UI", Roboto,
          "Noto Sans", "DejaVu Sans", sans-serif; min-height: 100vh; display: flex; flex-direction: column; }
        .skip { position: absolute; left: .5rem; top: -4rem; padding: .625rem 1rem; background: var(--paper);
          border: 2px solid var(--act); border-radius: .375rem; z-index: 1; }
        .skip:focus { position: static; align-self: flex-start; margin: .5rem; }
        .top { background: var(--paper); border-bottom: 1px solid var(--line); }
        .bar { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; align-items: center;
          max-width: 68rem; margin: 0 auto; padding: .5rem 1rem; }
        .bar form { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; margin: 0; font-size: .9375rem; }
        .brand { padding: .5rem 0; font-weight: 700; font-size: 1.125rem; letter-spacing: -.01em; color: var(--ink);
          text-decoration: none; }
        .viewing { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; justify-content: center;
          padding: .375rem 1rem; background: var(--warn-soft); border-top: 2px solid var(--warn);
          border-bottom: 2px solid var(--warn); }
        .viewing p { margin: 0; display: flex; gap: .5rem; align-items: center; }
        .viewing a { padding: .5rem .25rem; font-weight: 600; }
        nav.main { background: var(--paper); border-bottom: 1px solid var(--line); }
        nav.main > ul { display: grid; grid-template-columns: repeat(3, 1fr); max-width: 68rem; margin: 0 auto; padding: 0;
          list-style: none; }
        nav.main a, nav.main summary { display: flex; flex-direction: column; align-items: center; justify-content: center;
          gap: .125rem; min-height: 3.5rem; padding: .375rem .25rem; font-size: .9375rem; line-height: 1.2; color: var(--ink);
          text-align: center; text-decoration: none; cursor: pointer; border-bottom: 3px solid transparent; }
        nav.main summary { list-style: none; }
        nav.main summary::-webkit-details-marker { display: none; }
        nav.main a:hover, nav.main summary:hover { background: var(--act-soft); }
        nav.main [aria-current], nav.main .current > summary { color: var(--act); font-weight: 600;
          border-bottom-color: var(--act); }
        nav.main details[open] > ul { position: absolute; left: 0; right: 0; z-index: 1; margin: 0; padding: .5rem 1rem 1rem;
          list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0 1rem;
          background: var(--paper); border-bottom: 2px solid var(--act); box-shadow: 0 .5rem 1rem #0003; }
        nav.main details ul a { flex-direction: row; justify-content: flex-start; gap: .625rem; min-height: 2.75rem;
          text-align: left; border: 0; }
        main { flex: 1; width: 100%; max-width: 68rem; margin: 0 auto; padding: 1.25rem 1rem 2rem; }
        main.narrow { max-width: 36rem; }
        footer { padding: 1rem; background: var(--paper); border-top: 1px solid var(--line); font-size: .9375rem; }
        footer > * { max-width: 66rem; margin-left: auto; margin-right: auto; }
        footer ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: 0; margin-top: .5rem; margin-bottom: .5rem;
          list-style: none; }
        footer a { display: inline-block; padding: .625rem 0; }
        footer > p.emergency { margin: 0 auto .25rem; }
        :focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
        main:focus { outline: none; }
        @media (min-width: 44rem) {
          nav.main > ul { display: flex; padding: 0 .5rem; }
          nav.main > ul > li > a, nav.main summary { flex-direction: row; gap: .5rem; min-height: 3rem; padding: .5rem .875rem; }
          nav.main details { position: relative; }
          nav.main details[open] > ul { left: auto; right: 0; width: 34rem; border: 1px solid var(--line);
            border-radius: 0 0 .5rem .5rem; }
          h1 { font-size: 2rem; }
        }
        """

    static let forms = """
        label { display: block; margin: 1rem 0 .25rem; font-weight: 600; }
        input:not([type=radio]):not([type=checkbox]), select { width: 100%; min-height: 2.75rem; padding: .5rem .625rem;
          font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: .375rem; }
        fieldset { margin: 1.25rem 0; padding: .25rem 1rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
        legend { padding: 0 .375rem; font-weight: 600; }
        .choice { display: flex; gap: .625rem; align-items: flex-start; margin: .75rem 0 0; font-weight: 400;
          min-height: 1.75rem; }
        .choice input { width: 1.25rem; height: 1.25rem; margin: .2rem 0 0; flex: none; }
        button { margin-top: 1.25rem; padding: .5rem 1.25rem; font: inherit; font-weight: 600; cursor: pointer;
          color: var(--on-act); background: var(--act); border: 1px solid var(--act); border-radius: .375rem;
          min-height: 2.75rem; }
        button.plain { color: var(--act); background: transparent; }
        .bar button, footer button { margin: 0; padding: .375rem .875rem; font-size: .9375rem; }
        .actions { display: flex; flex-wrap: wrap; gap: .75rem; align-items: flex-end; }
        .filter { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0 1rem; align-items: end;
          margin: 0 0 1rem; padding: 0 1rem 1rem; background: var(--paper); border: 1px solid var(--line);
          border-radius: .75rem; }
        .filter label { margin-top: .75rem; }
        .filter .actions a { padding: .625rem 0; }
        .error { padding: .75rem; color: var(--alarm); border: 1px solid var(--alarm); border-radius: .375rem; }
        """
}
