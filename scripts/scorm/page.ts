// `scorm.html`: the page that a course system opens. It holds its script, its style, and the lesson in a frame.
import { createHash } from 'node:crypto'
import { escaped } from '../pageHtml.ts'
import type { Course } from './wrapper.ts'

interface PageParts {
  readonly language: string
  readonly title: string
  readonly course: Course
  readonly script: string
  readonly words: { readonly frame: string; readonly again: string; readonly noScripts: string }
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const style = `
:root { color-scheme: light dark; }
html, body { block-size: 100%; margin: 0; }
body { display: flex; flex-direction: column; font: 1rem/1.5 system-ui, sans-serif; background: light-dark(#faf9f6, #111417); color: light-dark(#1a1d21, #eceff2); }
iframe { flex: 1; min-block-size: 320px; inline-size: 100%; border: 0; }
p { max-inline-size: 90ch; margin: 0; }
#trouble, #told, noscript { padding: 10px 20px; }
#trouble { display: grid; gap: 8px; justify-items: start; border-block-end: 3px solid; }
#trouble[hidden] { display: none; }
#told { max-inline-size: none; border-block-start: 1px solid light-dark(#d9d5cb, #363d44); font-size: 0.875rem; }
button { min-block-size: 44px; padding: 8px 16px; border: 1px solid; border-radius: 6px; background: none; color: inherit; font: inherit; font-weight: 600; }
button:focus-visible { outline: 3px solid light-dark(#0b57d0, #8ab4f8); outline-offset: 2px; }
`

/** In a page, what ends a script ends it wherever it stands. */
const inScript = (text: string): string => text.replaceAll('<', String.raw`\u003c`)

export function coursePage({ language, title, course, script, words }: PageParts): string {
  if (/<\/script|<!--/i.test(script)) throw new Error('the script of the course page would end before its end')
  const policy = [
    `default-src 'none'`,
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    `frame-src 'self'`,
    `img-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="icon" href="favicon.svg" type="image/svg+xml">
<style>${style}</style>
</head>
<body>
<div id="trouble" role="alert" hidden><p id="trouble-says"></p><button type="button" id="again">${escaped(words.again)}</button></div>
<noscript><p>${escaped(words.noScripts)}</p></noscript>
<iframe id="lesson" title="${escaped(words.frame)}"></iframe>
<footer><p id="told"></p></footer>
<script type="application/json" id="course">${inScript(JSON.stringify(course))}</script>
<script>${script}</script>
</body>
</html>
`
}
