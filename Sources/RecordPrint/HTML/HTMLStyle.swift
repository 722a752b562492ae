/// How the page looks: dark on light, calm, the same on screen and paper, one column of cards on a telephone.
enum HTMLStyle {
    /// Part of the page, so that the file stands alone.
    static let sheet: StaticString = """
        :root { color-scheme: light; --ink: #1b2227; --quiet: #4a545c; --rule: #cfd6db; --accent: #0f4c5c; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #fff; color: var(--ink); font: 16px/1.5 "Noto Sans", "Segoe UI", Roboto,
          "Helvetica Neue", Arial, "Noto Sans Arabic", "Noto Sans CJK SC", sans-serif; overflow-wrap: break-word; }
        main, footer { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1.5rem 0; }
        h1 { margin: 0 0 1rem; font-size: 1.1rem; font-weight: 600; color: var(--accent); letter-spacing: .01em; }
        h2 { margin: 1.9rem 0 .4rem; font-size: 1.3rem; line-height: 1.3; color: var(--accent); break-after: avoid; }
        h3 { margin: 1.8rem 0 .5rem; font-size: 1.05rem; break-after: avoid; }
        p { margin: .4rem 0; }
        ul { margin: .4rem 0; padding-left: 1.3rem; }
        .banner { border: 1px solid var(--rule); border-top: 4px solid var(--accent); padding: 1rem 1.25rem 1.1rem; }
        .name { margin: 0 0 .7rem; font-size: 1.7rem; line-height: 1.25; font-weight: 700; }
        dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(13.5rem, 1fr)); gap: .8rem 1.5rem;
          margin: 0; }
        dt { font-size: .875rem; color: var(--quiet); }
        dd { margin: 0; }
        .origin { color: var(--quiet); font-size: .9rem; margin: .7rem 0 0; }
        .notice { margin: 1rem 0; padding: .7rem 1rem; border: 1px solid var(--rule); border-left: 6px solid #6b757d;
          break-inside: avoid; }
        .notice p, .notice ul { margin-top: .15rem; margin-bottom: .15rem; }
        .danger { border-color: #b3261e; border-left-width: 10px; background: #fdf3f2; }
        .danger strong { color: #8c1a13; }
        .caution { border-color: #b98a2b; background: #fdf9ef; }
        .statement { border-left-color: var(--accent); }
        table { width: 100%; border-collapse: collapse; table-layout: fixed; }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        thead th { font-size: .875rem; font-weight: 600; color: var(--quiet); border-bottom: 2px solid var(--ink);
          vertical-align: bottom; }
        th, td { padding: .32rem .9rem .32rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid
          var(--rule); }
        tbody th { font-weight: 600; }
        tr { break-inside: avoid; }
        .band-row th { background: #eef2f4; padding-left: .5rem; break-after: avoid; }
        .urgent > th { position: relative; }
        .urgent > th::before { content: ""; position: absolute; left: -.75rem; top: .35rem; bottom: .35rem;
          width: .3rem; background: #b3261e; print-color-adjust: exact; }
        abbr { text-decoration: none; }
        .detail { display: block; font-size: .9rem; font-weight: 400; color: var(--quiet); }
        .line { display: block; }
        .flag { display: inline-block; font-weight: 700; }
        .flag.danger { color: #8c1a13; background: none; border: 0; }
        .high, .low, .outside { color: #8a3b00; }
        figure { margin: 1.4rem 0; break-inside: avoid; max-width: 44rem; }
        figcaption { font-weight: 600; }
        .unit { font-weight: 400; color: var(--quiet); }
        svg { display: block; width: 100%; max-width: 32rem; height: auto; margin: .3rem 0; }
        svg text { font-size: 12px; fill: var(--quiet); }
        .band { fill: #e3efe8; }
        .grid { stroke: #cfd6db; stroke-width: .6; }
        .course { stroke: var(--accent); stroke-width: 1.6; }
        .span { stroke: var(--accent); stroke-width: 1; stroke-dasharray: 2 2; }
        .inside { fill: var(--accent); }
        svg .outside { fill: #8a3b00; }
        .open { fill: #fff; stroke: var(--accent); stroke-width: 1.5; }
        .summary { font-size: .9rem; color: var(--quiet); }
        footer { margin-top: 2.5rem; padding-bottom: 2.5rem; font-size: .9rem; color: var(--quiet); }
        footer p:first-child { border-top: 1px solid var(--rule); padding-top: 1rem; }
        @media screen and (max-width: 44rem) {
          main, footer { padding-left: 1rem; padding-right: 1rem; }
          .name { font-size: 1.4rem; }
          table, tbody, tr, th[scope=row], td { display: block; overflow-wrap: anywhere; }
          col { display: none; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          tr { border-bottom: 1px solid var(--rule); padding: .6rem 0; }
          th, td { border: 0; padding: .1rem 0; }
          .band-row { padding: .6rem 0 0; border: 0; }
          .band-row th { padding: .25rem .5rem; }
          .urgent { border-left: 5px solid #b3261e; padding-left: .6rem; }
          .urgent > th::before { content: none; }
          td { display: grid; grid-template-columns: 7rem 1fr; gap: .6rem; }
          td::before { content: attr(data-label); color: var(--quiet); font-size: .875rem; }
        }
        @media print {
          body { font-size: 10.5pt; line-height: 1.4; }
          main, footer { max-width: none; padding: 0; }
          h2 { margin-top: 1.5rem; }
          .banner { print-color-adjust: exact; }
          thead { display: table-header-group; break-after: avoid; }
          tbody tr:first-child { break-before: avoid; }
          th, td { padding-top: .3rem; padding-bottom: .3rem; }
          dl { grid-template-columns: repeat(3, 1fr); }
        }

        """
}
