/// The style sheet of the page, after the measures of visual.md.
enum PageStyle {
    static func text(door: String) -> String {
        """
        :root{color-scheme:light dark;\(PageColors.declarations(PageColors.light));\
        --accent:var(--\(PageColors.accent(ofDoor: door)))}
        @media screen and (prefers-color-scheme:dark){:root{\
        \(PageColors.declarations(PageColors.dark))}.portrait{opacity:.9}}
        \(rules)
        """
    }

    private static let rules = """
        *{box-sizing:border-box}
        html{font-size:100%;-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--bg);color:var(--text);line-height:1.5;\
        font-family:system-ui,"Inter","Cantarell","Noto Sans",sans-serif}
        .page{max-width:75rem;margin:0 auto;padding:2.25rem 1.5rem 3.25rem}
        h1,h2,h3{line-height:1.2;margin:0;text-wrap:balance}
        h1{font-size:2.2em;letter-spacing:-.01em}
        h2{font-size:1.4em}
        h3{font-size:1em;line-height:1.4}
        p,ol,ul,dl,dd{margin:0}
        p{text-wrap:pretty}
        .head{border-bottom:4px solid var(--accent);padding-bottom:1rem;margin-bottom:2.25rem}
        .muted,.head p,caption{color:var(--muted)}
        .small{font-size:.86em;line-height:1.45}
        section{margin-bottom:2.25rem}
        section>h2{margin-bottom:.25rem}
        section>h2+.panel,section>h2+.card,section>h2+.thing{margin-top:1rem}
        section>h2+.muted{margin-bottom:1rem;max-width:64ch}
        .panel{background:var(--surface);border:1px solid var(--line);border-radius:12px;\
        padding:1.25rem}
        .two{display:grid;gap:1.25rem;align-items:start;\
        grid-template-columns:repeat(auto-fit,minmax(min(100%,29rem),1fr))}
        .two>section{margin-bottom:0;height:100%}
        .after{margin-bottom:2.25rem}
        .trail{list-style:none;padding:0;display:grid;gap:1rem;\
        grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));counter-reset:step}
        .trail li{counter-increment:step;display:grid;grid-template-columns:2.6rem 1fr;\
        break-inside:avoid}
        .trail li::before{content:counter(step);width:1.9rem;height:1.9rem;border-radius:50%;\
        border:2px solid var(--accent);color:var(--accent);font-weight:700;font-size:.86em;\
        display:grid;place-items:center;font-variant-numeric:tabular-nums}
        .trail .choice{margin:.35rem 0 .5rem;font-weight:600}
        .pairs{display:grid;grid-template-columns:auto 1fr;gap:.15rem .75rem;font-size:.92em}
        .pairs dt{color:var(--muted)}
        .tags{margin-top:.5rem;display:flex;flex-wrap:wrap;gap:.35rem}
        .tags span{border:1px solid var(--edge);border-radius:999px;padding:0 .6rem;\
        font-size:.8em;color:var(--muted)}
        .lead{font-size:1.1em;max-width:64ch}
        .lead+.lead{margin-top:.6rem}
        .close{display:grid;gap:1.25rem 2.25rem;align-items:start;\
        grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}
        .close .card+.cost{margin-top:1rem}.ask{font-size:1.25em;font-weight:600;line-height:1.35}
        .measure{padding:.9rem 0;border-bottom:1px solid var(--line);break-inside:avoid}
        .measure:first-of-type{padding-top:.75rem}
        .measure:last-of-type{border-bottom:0;padding-bottom:.25rem}
        .row{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .75rem}
        .row .number{margin-left:auto;font-weight:700;font-variant-numeric:tabular-nums}
        svg{display:block;max-width:100%;height:auto}
        .bar{width:100%;margin:.35rem 0 .25rem}
        .map{display:grid;gap:1rem 1.5rem;grid-template-columns:minmax(13rem,18.5rem) minmax(12rem,1fr);\
        margin-top:.75rem}
        .map svg{width:100%}
        .label{font-size:.86em;font-weight:600;color:var(--muted);margin-top:.75rem}
        .rest{margin-top:1rem}
        .legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.35rem 0 1.1rem;\
        font-size:.86em;color:var(--muted);list-style:none;padding:0}
        .legend li{display:flex;align-items:center;gap:.4rem}
        .strips{display:grid;gap:1.5rem 1.25rem;\
        grid-template-columns:repeat(auto-fill,minmax(min(100%,12.5rem),1fr))}
        .strip{break-inside:avoid;min-width:0}
        .strip>svg{width:100%;margin:.6rem 0 .5rem}
        .person{display:flex;gap:.7rem;align-items:center;min-height:3rem}
        .portrait{width:3rem;height:3rem;border-radius:50%;flex:none;background:#DFD6C6}
        .zone{display:flex;align-items:center;gap:.4rem;font-weight:650}
        .zone svg{flex:none}
        .quote{font-style:italic;color:var(--muted);font-size:.92em;margin-top:.25rem}
        .pill{display:inline-block;border:1px dashed var(--edge);border-radius:999px;\
        padding:0 .6rem;font-size:.8em;color:var(--muted);margin-top:.4rem}
        .meter{display:grid;gap:.1rem 1.25rem;align-items:center;\
        grid-template-columns:11rem minmax(10rem,26rem) 1fr}
        .meter svg{width:100%}
        details{margin-top:.35rem;font-size:.86em}
        summary{cursor:pointer;color:var(--muted);text-decoration:underline;\
        text-underline-offset:.2em;width:fit-content;min-height:1.5rem}
        .heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);\
        white-space:nowrap}
        :focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
        .scroll{overflow-x:auto}
        .tables{display:grid;gap:1rem 2.25rem;\
        grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr))}
        .why{list-style:none;padding:0;margin:.5rem 0}.why li{padding:.4rem 0;\
        border-top:1px solid var(--line)}.why span{display:block}
        table{border-collapse:collapse;width:100%;margin:.5rem 0 .25rem}
        caption{text-align:left;padding-bottom:.25rem}
        th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;\
        border-top:1px solid var(--line);font-variant-numeric:tabular-nums}
        thead th{border-top:0;color:var(--muted);font-weight:600}
        tbody th{font-weight:600;min-width:8.5rem;hyphens:auto}
        th bdi{overflow-wrap:break-word}
        .card{background:var(--surface);border:1px solid var(--edge);\
        border-left:6px solid var(--accent);border-radius:4px 12px 12px 4px;padding:1.25rem 1.5rem}
        .card dl{display:grid;grid-template-columns:minmax(7rem,10rem) 1fr;gap:.6rem 1.25rem}
        .card dt{color:var(--muted)}
        .card dd{white-space:pre-line;overflow-wrap:anywhere}
        .card .plan{color:var(--accent);font-weight:700;font-size:1.15em}
        .card .plan+dd{font-size:1.1em}
        .card .first{border-top:1px solid var(--line);padding-top:.9rem;margin-top:.4rem}
        .thing{font-size:1.4em;font-weight:600;line-height:1.35;max-width:48ch;\
        white-space:pre-line;overflow-wrap:anywhere}
        bdi{overflow-wrap:anywhere}
        footer{color:var(--muted);font-size:.86em;border-top:1px solid var(--line);\
        padding-top:1rem}
        .d-text{fill:var(--text)}.d-muted{fill:var(--muted)}.d-chart{fill:var(--chart)}
        .d-soft{fill:var(--chart_soft)}.d-sunken{fill:var(--sunken)}.d-surface{fill:var(--surface)}
        .d-frame{fill:var(--bg);stroke:var(--edge)}.d-ground{fill:var(--bg)}
        .d-edge{fill:none;stroke:var(--edge);stroke-width:1.5}
        .d-dash{fill:none;stroke:var(--edge);stroke-width:1.5;stroke-dasharray:4 3}
        .d-dotted{fill:none;stroke:var(--edge);stroke-dasharray:2 4}
        .d-ring{fill:var(--surface);stroke:var(--text);stroke-width:2}
        .d-line{fill:none;stroke:var(--text);stroke-width:2.5;stroke-linejoin:round;\
        stroke-linecap:round}
        .d-still{stroke-dasharray:1 5}
        .d-move{stroke:var(--chart);stroke-width:3}
        .d-open{fill:var(--surface);stroke:var(--chart);stroke-width:2}
        @media screen and (max-width:46rem){.page{padding:1.5rem 1rem}.map,.meter,.card dl{\
        grid-template-columns:1fr}.card dl{gap:.1rem}.card dd{margin-bottom:.6rem}}
        @media print{@page{margin:15mm}html{font-size:12px}body{background:#FFF}\
        .page{padding:0;max-width:none}.panel,.card{background:#FFF;\
        -webkit-box-decoration-break:clone;box-decoration-break:clone}.two{\
        grid-template-columns:1fr 1fr}.map{grid-template-columns:1fr}.map svg{max-width:16rem}\
        .strips{grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr))}\
        h2,h3{break-after:avoid}.map,.meter,.card,.close,\
        section.panel{break-inside:avoid}\
        details:not([open]),summary{display:none}\
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
        """
}
