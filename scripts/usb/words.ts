// What stands on the stick beside the site: how to open it, and what does not work how.

const lacks = [
  'Nothing is installed, and no newer version is looked for: the stick is the version.',
  'Two windows stay in step in Chromium, Chrome and Edge. Other browsers may keep files apart: then present in one window.',
  'A study can be made, but the page for its participants cannot be saved, and nobody can take part.',
  'What you keep is stored for all files on this computer together. Other browsers may not keep it at all.',
  'Each page loads anew when you go to it, so what you chose on one is on the next only if the link holds it.',
]

export const readMe = (version: string): string => `CONSENT REPLAY ${version}
The whole site, for a computer without a network.


THE QUICK WAY
  Double-click open.html.
  It needs a browser and nothing else: Chromium, Chrome, Edge. Others may work; we have not tried them.
  What does not work this way:
${lacks.map((lack) => `  - ${lack}`).join('\n')}


THE WHOLE SITE
  With a small server on this computer everything works. In this folder, in a terminal:

    node serve.mjs
      and open http://localhost:8000/

  or, where there is Python and no Node.js:

    python3 -m http.server 8000 --bind 127.0.0.1 --directory site
      and open http://localhost:8000/

  The folder "site" can be laid on any web host as it is, in any folder.
  Its pages do not open by double click: they show their text, without style or anything to press.


Nothing that you do leaves this computer, either way.
Licences: LICENSE.txt for the code, LICENSE-content.txt for words and facts.
`

const policy = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`

/** Without script: a page to read, and one link. */
export const openPage = (): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Open Consent Replay</title>
<style>
:root { color-scheme: light dark; }
body { max-inline-size: 62ch; margin: 0 auto; padding: 56px 20px; font: 1rem/1.5 system-ui, sans-serif; background: light-dark(#faf9f6, #111417); color: light-dark(#1a1d21, #eceff2); }
h1 { font: 400 2.25rem/1.2 Georgia, serif; }
h2 { margin-block-start: 40px; font: 400 1.375rem/1.3 Georgia, serif; }
a { color: inherit; text-underline-offset: 3px; }
a:focus-visible { outline: 3px solid light-dark(#0b57d0, #8ab4f8); outline-offset: 2px; }
.go { display: inline-block; padding: 10px 16px; border: 1px solid; border-radius: 6px; font-weight: 600; text-decoration: none; }
li { margin-block: 8px; }
code { font-family: ui-monospace, monospace; }
</style>
</head>
<body>
<main>
<h1>Consent Replay</h1>
<p>From the file system, without a network or a server.</p>
<p><a class="go" href="from-files/index.html">Open it</a></p>
<h2>What does not work this way</h2>
<ul>
${lacks.map((lack) => `<li>${lack}</li>`).join('\n')}
</ul>
<p>With the small server beside this file everything works: <code>READ-ME-FIRST.txt</code> says how.</p>
</main>
</body>
</html>
`

/** In the pages of the site: it shows where their style cannot be loaded, and that is from the file system. */
export const hint = (toTop: string): string =>
  `<p class="unstyled">This page was opened from the file system and shows its text alone. Open <a href="${toTop}open.html">open.html</a> instead.</p>`
