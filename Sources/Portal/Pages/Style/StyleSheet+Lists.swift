extension StyleSheet {
    static let lists = """
        .list, .areas, .persons, .events, .tests, .looks, .files { list-style: none; margin: 0; padding: 0; }
        .list > li { padding: 1rem 0; border-top: 1px solid var(--line); }
        .cards, .families { columns: 3 18rem; column-gap: 1rem; }
        .cards > *, .families > * { break-inside: avoid; margin-bottom: 1rem; }
        .card, .family, .person, .latest { padding: 1rem; background: var(--paper); border: 1px solid var(--line);
          border-radius: .75rem; }
        .card.alarm { border-color: var(--alarm); border-left-width: .375rem; }
        .card.past { background: transparent; }
        .card .lead { margin: .375rem 0; font-size: 1.0625rem; }
        dl { margin: .5rem 0 0; }
        dl > div { display: grid; grid-template-columns: 7.5rem 1fr; gap: .75rem; padding: .25rem 0; }
        dt { color: var(--quiet); font-size: .9375rem; }
        dd { margin: 0; overflow-wrap: anywhere; }
        dd > span { display: block; }
        .sources { margin-top: .5rem; font-size: .9375rem; }
        .sources summary { display: inline-flex; align-items: center; min-height: 1.75rem; color: var(--quiet); cursor: pointer; }
        .sources summary::before { content: "▸"; margin-right: .375rem; }
        .sources[open] summary::before { content: "▾"; }
        .sources summary::-webkit-details-marker { display: none; }
        .sources.disputed summary { color: var(--warn); font-weight: 600; }
        .sources ul { margin: .25rem 0; padding-left: 1.25rem; }
        .person { display: flex; flex-wrap: wrap; gap: .125rem 1.25rem; align-items: baseline; margin: 1rem 0; }
        .person h2 { margin: 0; }
        .person p { margin: 0; color: var(--quiet); display: flex; flex-wrap: wrap; gap: 0 .75rem; }
        .person p span + span::before { content: "· "; }
        .areas { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
          margin-top: 1rem; }
        .areas a, .persons a { display: grid; grid-template-columns: auto 1fr; gap: .125rem .75rem; height: 100%;
          align-content: start;
          padding: 1rem; color: var(--ink); text-decoration: none; background: var(--paper); border: 1px solid var(--line);
          border-radius: .75rem; }
        .areas a:hover, .persons a:hover { border-color: var(--act); box-shadow: 0 0 0 1px var(--act); }
        .areas .icon { grid-row: 1 / span 3; width: 2.5rem; height: 2.5rem; padding: .5rem; border-radius: .625rem;
          color: var(--act); background: var(--act-soft); }
        .areas strong { color: var(--act); font-size: 1.0625rem; }
        .areas span, .persons span { grid-column: 2; font-size: .9375rem; color: var(--quiet); }
        .persons { display: grid; gap: .5rem; }
        .persons .icon { grid-row: 1 / span 2; color: var(--act); align-self: center; }
        .persons strong { color: var(--act); }
        .event { display: grid; gap: 0 1rem; padding: .75rem 0; border-top: 1px solid var(--line); }
        .event:first-child { border-top: 0; }
        .event .kind { display: flex; gap: .5rem; align-items: center; margin: 0; font-size: .9375rem; color: var(--quiet); }
        .event .kind .icon { width: 1.25rem; height: 1.25rem; color: var(--act); }
        .event p { margin: 0; }
        .looks li { padding: .5rem 0; border-top: 1px solid var(--line); }
        .looks p { margin: 0; }
        .files li { padding: .75rem 0; border-top: 1px solid var(--line); }
        .files p { margin: 0; }
        .forms { display: flex; flex-wrap: wrap; gap: .5rem; padding-top: .375rem; }
        .forms a, .choices a { padding: .5rem 1rem; min-height: 2.75rem; border: 1px solid var(--act); border-radius: .375rem;
          text-decoration: none; font-weight: 600; }
        .choices { display: flex; flex-wrap: wrap; gap: .5rem; }
        .choices [aria-current] { color: var(--on-act); background: var(--act); }
        .family h2 { margin: 0; font-size: 1.125rem; }
        .doses { margin: .5rem 0 0; padding: 0; list-style: none; }
        .doses li { padding: .5rem 0 .5rem 1rem; border-left: 3px solid var(--act); margin-bottom: .5rem; }
        .doses p { margin: 0; }
        @media (min-width: 44rem) { .event { grid-template-columns: 11rem 1fr; } }
        """

    static let results = """
        .tests { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
        .tests li { display: grid; grid-template-columns: 1fr 6.5rem; gap: 0 .75rem; align-content: start; padding: .875rem 1rem;
          background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; }
        .tests li > * { grid-column: 1; }
        .tests h3 { grid-column: 1 / -1; }
        .tests > .warn { border-left: .375rem solid var(--warn); }
        .tests > .alarm { border-left: .375rem solid var(--alarm); }
        .reading { margin: .125rem 0; font-size: 1.25rem; }
        .tests .trend { grid-column: 2; grid-row: 2 / span 2; align-self: center; color: var(--act); }
        .spark { display: block; width: 100%; height: auto; }
        .spark polyline { stroke: currentColor; stroke-width: 1.75; }
        .spark circle { fill: currentColor; }
        .latest { margin: 1rem 0; }
        .latest h2 { margin: 0; font-size: .9375rem; font-weight: 400; color: var(--quiet); }
        .latest.warn { border-left: .375rem solid var(--warn); }
        .latest.alarm { border-left: .375rem solid var(--alarm); }
        .big { margin: 0; font-size: 2rem; line-height: 1.3; font-weight: 700; }
        .latest p { margin-bottom: .25rem; }
        figure { margin: 0; padding: 1rem; background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; }
        figcaption { font-size: .9375rem; color: var(--quiet); margin-top: .5rem; }
        figure svg { display: block; width: 100%; height: auto; }
        figure svg { max-width: 34rem; margin: 0 auto; }
        svg text { fill: currentColor; font-size: 12px; }
        .number-line .value { font-size: 15px; font-weight: 700; }
        .outer { fill: var(--warn-soft); stroke: var(--warn); stroke-width: 1; }
        .inner { fill: var(--good-soft); stroke: var(--good); stroke-width: 1.5; }
        .tick { stroke: currentColor; stroke-width: 1; }
        .marker { fill: var(--ink); stroke: var(--ink); stroke-width: 2; }
        .band { fill: var(--good-soft); }
        .grid { stroke: var(--line); stroke-width: 1; }
        .course polyline { stroke: var(--act); stroke-width: 2; }
        .inside { fill: var(--act); }
        .outside { fill: var(--alarm); }
        .open { fill: none; stroke: var(--act); stroke-width: 1.5; }
        .span { stroke: var(--act); stroke-width: 1.5; }
        .table { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; }
        table { width: 100%; border-collapse: collapse; }
        th, td { padding: .625rem .75rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
        thead th { border-top: 0; font-size: .9375rem; color: var(--quiet); }
        tbody th, td { font-weight: 400; white-space: nowrap; }
        td:last-child { white-space: normal; min-width: 11rem; }
        """

    static let modes = """
        @media (prefers-reduced-motion: no-preference) { a, .areas a, .persons a { transition: border-color .12s; } }
        @media (forced-colors: active) { .card, .family, .notice, .tests li, .badge, .areas a, .persons a { border: 1px solid; }
          nav.main [aria-current] { text-decoration: underline; } .inner, .outer, .band { fill: Canvas; stroke: CanvasText; }
          .inside, .outside, .marker, .spark circle { fill: CanvasText; }
          .course polyline, .spark polyline { stroke: CanvasText; } }
        @media print { :root { --ink: #000; --paper: #fff; --ground: #fff; --quiet: #333; --line: #999; }
          body { font-size: 10.5pt; display: block; } .skip, nav.main, .bar form, footer form, footer ul, .filter, .choices,
          .go, .up { display: none; } .card, .family, .event, tr, figure { break-inside: avoid; }
          h2, h3 { break-after: avoid; } thead { display: table-header-group; } main { max-width: none; padding: 0; } }
        """
}
