internal import Document
internal import Drawing

/// The look of the page on screens wide and narrow, light and dark, and on paper.
struct StyleSheet {
  var theme: Theme

  var text: String {
    let fallbacks: [(TextStyle.Family, String)] = [
      (.serif, #""PT Serif",Georgia,serif"#), (.sans, #""PT Sans",Helvetica,Arial,sans-serif"#),
      (.mono, #""PT Mono",monospace"#),
    ]
    let families = fallbacks.map { family, others in
      "--\(family.rawValue):\"\(FontEmbedding.name(of: family))\","
        + "\"\(FontEmbedding.name(of: nil))\",\(others)"
    }.joined(separator: ";")
    return ":root{color-scheme:light dark;\(families);"
      + "--text:var(--\(theme.textFace.rawValue));"
      + "\(ScreenInk.properties(of: theme.palette))}\n"
      + "@media screen and (prefers-color-scheme:dark){:root{"
      + "\(ScreenInk.properties(of: theme.darkPalette))}}\n"
      + TypeRule.styleSheet(of: theme) + StyleSheet.page + StyleSheet.blocks + StyleSheet.charts
      + StyleSheet.tables + StyleSheet.telephone + StyleSheet.wide + bands + paper
  }

  /// Sheet, headings, running text, links.
  private static let page = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1.5rem}
    body{margin:0;border-top:.3rem solid var(--ink-accent);background:var(--ink-background);\
    color:var(--ink-text);font:400 1.0625rem/1.6 var(--text);overflow-wrap:break-word;\
    font-variant-numeric:lining-nums;hanging-punctuation:first}
    .page{max-width:74rem;margin:0 auto;padding:1.75rem 1.25rem 3rem}
    .page p,.page li,h1,h2,h3,h4,blockquote{max-width:37rem}
    h1,h2,h3,h4{line-height:1.2;text-wrap:balance}
    h1{font-size:2.25rem;letter-spacing:-.01em;margin:.25rem 0 .75rem}
    h2{font-size:1.5rem;margin:0 0 .75rem;padding-top:.75rem}
    h3{font-size:1.125rem;margin:2rem 0 .5rem}
    h4{font-size:1rem;margin:1.5rem 0 .4rem}
    p{margin:0 0 .9rem}
    ul,ol{margin:0 0 1rem;padding-left:1.35rem}
    li{margin-bottom:.3rem}
    a{color:var(--ink-accent);text-decoration-thickness:1px;text-underline-offset:.18em}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--ink-accent);outline-offset:2px}
    main:focus{outline:none}
    :target{background:var(--ink-panel);box-shadow:0 0 0 .25rem var(--ink-panel)}
    code{font-size:.9em}
    blockquote{margin:1rem 0;padding-left:1.1rem;border-left:3px solid var(--ink-hairline)}
    .skip{position:absolute;left:-99rem;top:.5rem;padding:.5rem 1rem;background:var(--ink-panel)}
    .skip:focus{left:.5rem;z-index:2}
    .notice{display:inline-block;font-size:.75rem;line-height:1.3;letter-spacing:.06em;\
    color:var(--ink-background);background:var(--ink-text);padding:.3rem .6rem;margin:0 0 1rem}
    .kicker{font-size:.8125rem;line-height:1.4;letter-spacing:.06em;color:var(--ink-accent);\
    margin:0}
    .lead{font-size:1.1875rem;line-height:1.5;margin-bottom:1.1rem}
    .cite{font-size:max(.72em,.6875rem);line-height:1;margin-left:.15em;white-space:nowrap;\
    color:var(--ink-secondary)}
    .cite a{text-decoration-color:var(--ink-context)}
    sup{vertical-align:super}
    .note,.line,.source,.colophon{font-size:.8125rem;line-height:1.45;color:var(--ink-secondary)}
    .mark{margin-right:.05em}
    .mark svg{width:.78em;height:.78em;overflow:visible}
    data[title]{text-decoration:none}
    section{margin-top:3rem;border-top:1px solid var(--ink-hairline)}
    nav{font-size:.875rem;line-height:1.4;border-top:1px solid var(--ink-hairline);\
    padding-top:.9rem;margin:1.5rem 0}
    nav ul{list-style:none;padding:0;margin:0;columns:2 9rem;column-gap:1.5rem}
    nav ul ul{display:none}
    nav li{break-inside:avoid;margin:0}
    nav a{display:block;padding:.3rem 0;text-decoration:none}
    nav a:hover{text-decoration:underline}
    nav .title{font-size:.8125rem;margin:0 0 .25rem;color:var(--ink-secondary)}
    nav .notice{display:none}
    footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--ink-hairline);\
    font-size:.8125rem;color:var(--ink-secondary)}

    """

  /// Key figures, judgements, callouts, dispatches, columns, sources.
  private static let blocks = """
    .key-figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));\
    gap:1.5rem 1.5rem;margin:0 0 2rem}
    .key-figures>div{border-top:2px solid var(--ink-accent);padding-top:.6rem}
    .key-figures dt{font-size:.8125rem;line-height:1.35;color:var(--ink-secondary)}
    .key-figures dd{margin:0;font-size:.8125rem;line-height:1.4}
    .key-figures .value{font-size:1.9rem;line-height:1.25}
    .key-figures .value .unit{font-size:.8125rem;color:var(--ink-secondary)}
    .key-figures .spark{margin:.15rem 0 .3rem}
    .spark{display:block;max-width:100%}
    .spark svg{display:block;width:100%;height:auto}
    .judgements{list-style:none;padding:0;margin:0 0 2rem}
    .judgements li{border-left:3px solid var(--ink-accent);padding-left:.95rem;\
    margin-bottom:1.15rem}
    .judgements p{margin:0}
    .judgements p+p{font-size:.9375rem;line-height:1.5}
    .confidence{display:inline-block;font-size:.75rem;line-height:1.2;padding:.15rem .5rem;\
    border:1px solid var(--ink-context);border-radius:1rem;color:var(--ink-secondary)}
    .callout{max-width:37rem;background:var(--ink-panel);border-left:3px solid var(--ink-accent);\
    padding:.9rem 1.1rem;margin:1.25rem 0}
    .callout>:last-child{margin-bottom:0}
    .callout .title{margin-bottom:.25rem}
    .dispatch{margin:0 0 1.75rem}
    .dispatch .line{margin:-.2rem 0 .4rem}
    .columns{columns:var(--count,2) 17rem;column-gap:2.25rem;margin-bottom:1.25rem}
    .columns>*{break-inside:avoid}
    .columns>:first-child{margin-top:0}
    .captions{list-style:none;padding:0;font-size:.875rem;line-height:1.5}
    .sources{list-style:none;padding:0;font-size:.8125rem;line-height:1.5}
    .sources li{position:relative;padding-left:2.1rem;max-width:48rem;overflow-wrap:anywhere}
    .sources .label{position:absolute;left:0;width:1.5rem;text-align:right;color:inherit}
    .back a{padding:0 .2em}
    .colophon{border-top:1px solid var(--ink-hairline);padding-top:.75rem}

    """

  /// Charts: the wide drawing or the narrow one.
  private static let charts = """
    figure{margin:2rem 0}
    .words{display:block;max-width:44rem;margin-bottom:.6rem;line-height:1.35}
    .words>*{display:block}
    .words .label{font-size:.75rem;color:var(--ink-secondary)}
    .words .title{font-size:1.0625rem}
    .words .subtitle{font-size:.8125rem;color:var(--ink-secondary)}
    .chart>div>svg{display:block;width:100%;height:auto;overflow:visible}
    .alone>.narrow,.paper{display:none}
    .source{margin:.5rem 0 0}
    details{margin-top:.5rem}
    summary{display:inline-block;cursor:pointer;font-size:.8125rem;line-height:1.4;\
    padding:.2rem 0;color:var(--ink-accent)}
    summary::before{content:"+";display:inline-block;width:1em;font-weight:400}
    details[open]>summary::before{content:"\u{2212}"}
    summary::-webkit-details-marker{display:none}
    .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));\
    gap:0 2.5rem}
    .f-serif{font-family:var(--serif)}
    .f-sans{font-family:var(--sans)}
    .f-mono{font-family:var(--mono)}
    @media (max-width:760px){.alone>.wide{display:none}\
    .alone>.narrow{display:block;max-width:32rem}}

    """

  /// Tables that scroll inside themselves.
  private static let tables = """
    .table{margin:1.75rem 0}
    .chart .table{margin:.5rem 0 0}
    .scroll{overflow-x:auto;container-type:inline-size;position:relative}
    table{border-collapse:collapse;min-width:min(100%,37rem);font-size:.875rem;line-height:1.4;\
    font-variant-numeric:tabular-nums lining-nums}
    caption{text-align:left;padding:0}
    caption .words{position:sticky;left:0;max-width:min(44rem,100cqi);width:max-content}
    th,td{padding:.4rem 1.25rem .4rem 0;text-align:left;vertical-align:baseline}
    tr>:last-child{padding-right:0}
    @media (max-width:760px){th,td{padding-right:.8rem}}
    .decimal,.trailing{text-align:right;white-space:nowrap}
    .center{text-align:center}
    .flexible{min-width:8.5rem}
    .fixed{white-space:nowrap}
    .decimal[data-rest]::after{content:attr(data-rest);visibility:hidden}
    .absent{color:var(--ink-secondary)}
    thead{border-top:2px solid var(--ink-text);border-bottom:2px solid var(--ink-text)}
    thead .col{vertical-align:bottom;line-height:1.25}
    thead .decimal,thead .trailing{white-space:normal}
    thead .span{text-align:center;border-bottom:1px solid var(--ink-secondary)}
    thead .unit{color:var(--ink-secondary);white-space:nowrap}
    tbody:last-child{border-bottom:1px solid var(--ink-text)}
    .long tbody tr+tr{border-top:1px solid var(--ink-hairline)}
    .sum{border-top:1px solid var(--ink-text)}
    .long tbody tr.sum{border-top:1px solid var(--ink-text)}
    td .spark{display:inline-block;vertical-align:middle;margin:-.4rem 0}
    .group{padding-top:.9rem}

    """

  /// On a telephone rows of words are cards; of numbers the first column stays, and the edge behind
  /// which there are more of them fades.
  private static let telephone = """
    @media screen and (max-width:600px){
    .scroll{background:linear-gradient(to left,var(--ink-background) 1.5rem,transparent) right,\
    linear-gradient(to left,var(--ink-hairline),transparent) right;\
    background-size:3rem 100%,.75rem 100%;background-repeat:no-repeat;\
    background-attachment:local,scroll}
    tbody th[scope=row]{position:sticky;left:0;background:var(--ink-background)}
    .scroll:has(.cards){overflow:visible;background:none;container-type:normal}
    .cards,.cards tbody,.cards tr,.cards th,.cards td{display:block;min-width:0;padding:0}
    .cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .cards tbody:last-child{border:0}
    .cards tr:not(:has(.group)){border:1px solid var(--ink-hairline);border-radius:.35rem;\
    padding:.6rem .8rem;margin:.5rem 0}
    .cards caption{display:block}
    .cards caption .words{position:static;width:auto;max-width:none}
    .cards .group{padding:.6rem 0 0}
    .cards td:first-child:not(:has(strong)){font-weight:700}
    .cards td:empty{display:none}
    .cards .decimal,.cards .trailing{text-align:left}
    .cards [data-head]::before{content:attr(data-head) ": ";color:var(--ink-secondary)}
    .cards .decimal[data-rest]::after{content:none}
    }

    """

  /// From 1100 pixels on the contents stay beside the text.
  private static let wide = """
    @media screen and (min-width:1100px){
    .page{display:grid;grid-template-columns:13rem minmax(0,1fr);column-gap:3.5rem;\
    grid-template-rows:auto 1fr auto;padding:2.75rem 2rem 4rem}
    header,main,footer{grid-column:2}
    header{grid-row:1}
    main{grid-row:2}
    nav{grid-column:1;grid-row:1/span 2;position:sticky;top:2rem;align-self:start;\
    max-height:calc(100vh - 4rem);overflow-y:auto;margin:0}
    nav ul,nav ul ul{display:block;columns:auto}
    nav ul ul{padding-left:.9rem;font-size:.8125rem}
    nav .notice{display:inline-block}
    header .notice{display:none}
    h1{font-size:2.75rem}
    .lead{font-size:1.3125rem}
    section .lead{font-size:1.1875rem}
    }

    """

  /// On A4 like the PDF: no contents beside, no chart cut, addresses as text.
  private var paper: String {
    func points(_ size: Double) -> String { JSONValue.number(size).text + "pt" }
    return """
      @media print{
      @page{size:A4;margin:20mm 20mm 22mm}
      body{font-size:\(points(theme.bodySize));line-height:1.4;border-top-width:2pt}
      .page{max-width:none;padding:4mm 0 0}
      .page p,.page li,.callout,blockquote{max-width:none}
      nav,.skip,details,.back{display:none}
      h1{font-size:\(points(theme.titleSize))}h2{font-size:\(points(theme.sectionSize))}\
      h3{font-size:\(points(theme.subsectionSize))}h4{font-size:\(points(theme.bodySize))}
      .lead{font-size:\(points(theme.leadSize))}
      h1,h2,h3,h4,caption,figcaption,thead{break-after:avoid;break-inside:avoid}
      .table:not(:has(.long)){break-inside:avoid}
      figure,tr,.key-figures>div,.judgements li,.callout,.sources li{break-inside:avoid}
      p{orphans:2;widows:2}
      .key-figures{grid-template-columns:repeat(4,1fr);gap:5mm}
      .chart>.wide,.chart>.narrow{display:none}.chart>.paper{display:block;max-width:100%}
      .figures{grid-template-columns:repeat(2,minmax(0,1fr));gap:6mm}
      .columns{columns:var(--count,2) auto}
      table{font-size:\(points(theme.tableSize));line-height:1.3}
      .flexible{min-width:0}
      .scroll{overflow:visible;container-type:normal}
      .note,.line,.source,.colophon,.sources,footer,.words .subtitle,.words .label\
      {font-size:\(points(theme.noteSize))}
      .words .title{font-size:\(points(theme.chartTitleSize))}
      section{margin-top:8mm}
      .new-page,.page-break{break-before:page}
      a{color:inherit;text-decoration:none}
      .notice{border:1px solid;color:inherit;background:none}
      }

      """
  }

  /// Every other row of a long table on a panel, where the theme says so.
  private var bands: String {
    theme.tableRows == .bands
      ? ".long tbody tr+tr{border-top:0}.long tbody tr:nth-child(even){background:var(--ink-panel)}\n"
      : ""
  }
}
