// Writes every route as its own HTML file with relative addresses, rendered now, under a policy that forbids the page
// to reach anywhere. Runs after the two builds of Vite (for the browser, and for this script).
import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { closure, readManifest } from './manifest.ts'
import { measureKept, sayKept, writeWorker } from './offline.ts'
import {
  addressIn,
  dist,
  escaped,
  headOf,
  LANGUAGES,
  NO_INDEX,
  policy,
  refuseInline,
  write,
  type Language,
} from './pageHtml.ts'
import type { LanguageTask, WrittenLanguage } from './prerenderLanguage.ts'

/** What is shown where nothing is: loaded lazily as the routes are, but none of them. */
const missing = 'src/app/routes/MissingRoute.tsx'
const manifest = readManifest()
const template = readFileSync(path.join(dist, 'index.html'), 'utf8')

/**
 * A missing page may lie at any depth, so it carries its style and its icon and finds out where the site begins: above
 * the first folder that is one of the site's, else as high as the mark of the site is found. Both mostly are right at the
 * first try, so that nothing is asked for that is not there.
 */
function findRoot(probe: string, folders: readonly string[]): string {
  return [
    `(function(){var p=location.pathname.split("/").slice(0,-1),f=${JSON.stringify(folders)},t=p.map(function(_,i){`,
    `return p.slice(0,i+1).join("/")+"/"}),k=p.findIndex(function(s){return f.includes(s)});`,
    `if(k>0)t.unshift(t[k-1]);(function next(){var r=t.shift(),i=new Image();if(!r)return;`,
    // The results of one study are a page of the site under an address that no file has.
    `i.onload=function(){var m=/\\/study\\/([a-z0-9-]+)\\/results\\/?$/.exec(location.pathname),`,
    // Below the folder of another language it speaks that one.
    `l=location.pathname.slice(r.length).split("/")[0],e=document.getElementById(l);`,
    `if(e&&e.content){document.documentElement.lang=l;document.title=e.dataset.title;`,
    `document.getElementById("root").replaceChildren(e.content)}else l="";`,
    `if(m)location.replace(r+(l&&l+"/")+"study/results/#study="+m[1]);`,
    `document.querySelectorAll("a[data-to]").forEach(function(a){a.href=r+a.dataset.to})};`,
    `i.onerror=next;i.src=r+${JSON.stringify(probe)}})()})()`,
  ].join('')
}

function missingPage([first, ...others]: readonly WrittenLanguage[], script: string): string {
  if (!first) throw new Error('no language was written')
  const rendered = first.missing
  for (const { missing: one } of [first, ...others]) refuseInline('404', one.html)
  const shared = [...template.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g)].map(
    ([, file = '']) => file,
  )
  const sheets = new Set([...shared, ...closure(manifest, missing).styles])
  const style = [...sheets].map((file) => readFileSync(path.join(dist, file), 'utf8').trim()).join('\n')
  const findable = (html: string): string => html.replace(/\shref="\/(?!\/)([^"]*)"/g, ' href="/$1" data-to="$1"')
  const templates = others.map(
    ({ language, missing: { title, html } }) =>
      `<template id="${language}" data-title="${escaped(title)}">${findable(html)}</template>`,
  )
  const icon = `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${mark.toString('base64')}" />`
  return template
    .replace(/\s*<(?:link|script)\b[^>]*(?:\.\/assets\/|favicon|webmanifest)[^>]*>(?:<\/script>)?/g, '')
    .replace('<!--policy-->', () => policy({ scripts: [script], styles: [style] }))
    .replace('<!--head-->', () => `${headOf(rendered)}${NO_INDEX}${icon}<style>${style}</style>`)
    .replace('<!--app-->', () => findable(rendered.html))
    .replace('</body>', () => `${templates.join('')}<script>${script}</script></body>`)
}

function inThread(language: Language): Promise<WrittenLanguage> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(path.join(import.meta.dirname, 'prerenderLanguage.ts'), {
      workerData: { language, template } satisfies LanguageTask,
    })
    thread.once('message', resolve)
    thread.once('error', reject)
  })
}

const written = await Promise.all(LANGUAGES.map(inThread))
const paths = written.flatMap((one) => one.paths)

// Named after its content, so that no other site on the same host has one by that name.
const mark = readFileSync(path.join(dist, 'favicon.svg'))
const probe = `assets/root-${createHash('sha256').update(mark).digest('hex').slice(0, 8)}.svg`
write(probe, mark.toString('utf8'))
const folders = [...new Set([...paths.flatMap((route) => route.split('/').slice(1, 2)), ...LANGUAGES])].filter(Boolean)
write('404.html', missingPage(written, findRoot(probe, folders)))
rmSync(path.join(dist, '.vite'), { recursive: true, force: true })
await writeWorker(
  written.flatMap(({ language, paths: own }) => own.map((route) => ({ path: addressIn(language, route) }))),
)
console.log(`kept for use without a network: ${sayKept(measureKept())}`)
console.log(`${paths.length} pages in ${LANGUAGES.length} languages and 404.html written to dist/`)
