// What stands on the stick beside the site, in each of its languages: how to open it, and what does not work how.

type Language = 'en' | 'de'

const LACKS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Nothing is installed, and no newer version is looked for: the stick is the version.',
    'Two windows stay in step in Chromium, Chrome and Edge. Other browsers may keep files apart: then present in one window.',
    'A study can be made, but the page for its participants cannot be saved, and nobody can take part.',
    'What you keep is stored for all files on this computer together. Other browsers may not keep it at all.',
    'Each page loads anew when you go to it, so what you chose on one is on the next only if the link holds it.',
  ],
  de: [
    'Nichts wird installiert, und nach keiner neueren Ausgabe wird gesucht: Der Stick ist die Ausgabe.',
    'Zwei Fenster bleiben in Chromium, Chrome und Edge im Gleichschritt. Andere Browser trennen Dateien womöglich voneinander: Nehmen Sie dort ein einziges Fenster.',
    'Eine Studie lässt sich anlegen; die Seite für ihre Teilnehmenden lässt sich nicht sichern, und niemand kann teilnehmen.',
    'Was Sie behalten, wird für alle Dateien auf diesem Computer gemeinsam gespeichert. Andere Browser behalten es womöglich gar nicht.',
    'Jede Seite wird neu geladen, wenn Sie zu ihr gehen. Was Sie auf einer gewählt haben, gilt auf der nächsten nur, wenn der Link es enthält.',
  ],
}

const listed = (language: Language): string => LACKS[language].map((lack) => `  - ${lack}`).join('\n')

export const readMe = (version: string): string => `CONSENT REPLAY ${version}
(Deutsch: weiter unten)

The whole site, in English and in German, for a computer without a network.


THE QUICK WAY
  Double-click open.html.
  It needs a browser and nothing else: Chromium, Chrome, Edge. Others may work; we have not tried them.
  What does not work this way:
${listed('en')}


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


------------------------------------------------------------------------------


DEUTSCH

Die ganze Website, auf Deutsch und auf Englisch, für einen Computer ohne Netz.


DER KURZE WEG
  Doppelklicken Sie auf open.html.
  Nötig ist ein Browser und sonst nichts: Chromium, Chrome, Edge. Andere mögen gehen; versucht haben wir sie nicht.
  Was auf diesem Weg nicht geht:
${listed('de')}


DIE GANZE WEBSITE
  Mit einem kleinen Server auf diesem Computer geht alles. In diesem Ordner, in einem Terminal:

    node serve.mjs
      und dann http://localhost:8000/de/ öffnen

  oder, wo es Python gibt und kein Node.js:

    python3 -m http.server 8000 --bind 127.0.0.1 --directory site
      und dann http://localhost:8000/de/ öffnen

  Der Ordner „site“ lässt sich, wie er ist, auf jeden Webserver legen, in jeden Ordner.
  Mit einem Doppelklick öffnen sich seine Seiten nicht: Sie zeigen ihren Text, ohne Gestaltung und ohne etwas zum Drücken.


Nichts, was Sie tun, verlässt diesen Computer, auf keinem der beiden Wege.
Lizenzen: LICENSE.txt für den Code, LICENSE-content.txt für die Worte und die Fakten.
`

const policy = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`

const items = (language: Language): string => LACKS[language].map((lack) => `<li>${lack}</li>`).join('\n')

/** Without script: a page to read, and one link in each language. */
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
.ways { display: flex; flex-wrap: wrap; gap: 12px; }
.go { display: inline-block; padding: 10px 16px; border: 1px solid; border-radius: 6px; font-weight: 600; text-decoration: none; }
li { margin-block: 8px; }
code { font-family: ui-monospace, monospace; }
</style>
</head>
<body>
<main>
<h1>Consent Replay</h1>
<p>From the file system, without a network or a server.<br><span lang="de">Aus dem Dateisystem, ohne Netz und ohne Server.</span></p>
<p class="ways"><a class="go" href="from-files/index.html">Open it in English</a> <a class="go" lang="de" hreflang="de" href="from-files/de/index.html">Auf Deutsch öffnen</a></p>
<section>
<h2>What does not work this way</h2>
<ul>
${items('en')}
</ul>
<p>With the small server beside this file everything works: <code>READ-ME-FIRST.txt</code> says how.</p>
</section>
<section lang="de">
<h2>Was auf diesem Weg nicht geht</h2>
<ul>
${items('de')}
</ul>
<p>Mit dem kleinen Server neben dieser Datei geht alles: Wie, steht in <code>READ-ME-FIRST.txt</code>.</p>
</section>
</main>
</body>
</html>
`

/** In the pages of the site: it shows where their style cannot be loaded, and that is from the file system. */
export function hint(toTop: string, language: Language): string {
  const open = `<a href="${toTop}open.html">open.html</a>`
  return language === 'de'
    ? `<p class="unstyled">Diese Seite wurde aus dem Dateisystem geöffnet und zeigt nur ihren Text. Öffnen Sie stattdessen ${open}.</p>`
    : `<p class="unstyled">This page was opened from the file system and shows its text alone. Open ${open} instead.</p>`
}
