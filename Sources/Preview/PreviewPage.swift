/// The pages around the briefing: a frame that reloads, and what is wrong above it.
package enum PreviewPage {
  package static let shell = """
    <!DOCTYPE html>
    <html lang="en">
    <head><meta charset="utf-8"><title>Preview</title>
    <link rel="stylesheet" href="preview.css"><script src="preview.js" defer></script></head>
    <body>
    <header><strong>Preview</strong>
    <nav><a href="briefing.html" target="view">Screen</a> <a href="pages" target="view">Pages</a>
    <a href="briefing.pdf" target="_blank">PDF</a></nav></header>
    <pre id="diagnostics" role="alert" hidden></pre>
    <iframe name="view" title="The briefing" src="briefing.html"></iframe>
    </body></html>

    """

  package static let nothing = """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>Nothing yet</title></head>
    <body><p>Nothing could be made yet. What is wrong stands above.</p></body></html>

    """

  /// Asks three times a second whether there is something else to see; the frame keeps its place.
  package static let script = """
    let shown = null;
    async function look() {
      try {
        const state = await (await fetch('state')).json();
        const panel = document.getElementById('diagnostics');
        if (panel.textContent !== state.diagnostics) panel.textContent = state.diagnostics;
        panel.hidden = state.diagnostics === '';
        panel.className = /: error\\[|^error/m.test(state.diagnostics) ? 'error' : 'warning';
        if (shown !== null && shown !== state.version) {
          document.querySelector('iframe').contentWindow.location.reload();
        }
        shown = state.version;
        document.title = 'Preview';
      } catch { document.title = 'Preview (stopped)'; }
      setTimeout(look, 300);
    }
    look();

    """

  package static let style = """
    html,body{height:100%;margin:0}
    body{display:flex;flex-direction:column;font:14px/1.4 system-ui,sans-serif}
    header{display:flex;gap:1.5rem;padding:.4rem 1rem;background:#1b1f24;color:#fff}
    a{color:#9cc4ee;margin-right:.75rem}
    iframe{flex:1;border:0;width:100%}
    pre{margin:0;padding:.6rem 1rem;max-height:40vh;overflow:auto;white-space:pre-wrap}
    pre.error{background:#fbe9e7;color:#5c1010}
    pre.warning{background:#fff6dd;color:#4d3b00}
    .sheet{display:block;max-width:56rem;width:calc(100% - 2rem);margin:1rem auto;\
    box-shadow:0 1px 6px #0005}
    body.pages{display:block;background:#777;height:auto}

    """

  /// The PDF's pages as pictures below one another.
  package static func pages(count: Int, version: Int) -> String {
    let sheets = (0..<count).map { index in
      "<img class=\"sheet\" src=\"pages/\(index + 1).png?v=\(version)\" alt=\"Page \(index + 1)\">"
    }
    return """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Pages</title>
      <link rel="stylesheet" href="preview.css"></head>
      <body class="pages">\(sheets.joined(separator: "\n"))</body></html>

      """
  }
}
