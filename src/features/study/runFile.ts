import { connectSource } from '#domain/study/network.ts'
import { runFileName } from '#domain/study/links.ts'
import type { FrozenStudy, Study } from '#domain/study/types.ts'

/** What stands in the page in place of the app until scripts run, in the words of the run. */
export interface RunFileWords {
  readonly title: string
  readonly needsScript: string
}

export type RunFile =
  | { readonly ok: true; readonly name: string; readonly html: string }
  /** The page is none that this app has built: nothing is made of it. */
  | { readonly ok: false; readonly missing: 'policy' | 'root' | 'head' }

const NO_CONNECTION = `connect-src 'none'`
const BODY = /<div id="root">[\s\S]*<\/div>(?=\s*(?:<script|<\/body>))/
const TITLE = /<title>[^<]*<\/title>/

/**
 * The page of one study: the built page of the run with the study inside as inert data, and a policy that lets it
 * connect to the one address which the study names, or to none. It lies beside the app, one folder up from where the
 * page was built.
 */
export function runFile(built: string, { study, hash, text }: FrozenStudy, words: RunFileWords): RunFile {
  if (built.split(NO_CONNECTION).length !== 2) return { ok: false, missing: 'policy' }
  if (!BODY.test(built)) return { ok: false, missing: 'root' }
  if (!TITLE.test(built)) return { ok: false, missing: 'head' }
  const source = connectSource(study)
  const html = built
    .replace(NO_CONNECTION, () => `connect-src ${source ?? "'none'"}`)
    .replaceAll('="../', '="./')
    .replace(
      TITLE,
      () => `<title>${escaped(words.title)}</title><meta name="robots" content="noindex" />${jatos(study)}`,
    )
    .replace(/<meta name="description"[^>]*>/, '')
    .replace(
      BODY,
      () => `<noscript>${escaped(words.needsScript)}</noscript>${inert({ hash, text })}<div id="root"></div>`,
    )
  return { ok: true, name: runFileName(study), html }
}

/** A JATOS server lays its library beside every page of a study, under this name. */
function jatos({ collectors }: Pick<Study, 'collectors'>): string {
  return collectors.some(({ to }) => to === 'jatos') ? '<script src="jatos.js"></script>' : ''
}

/** JSON that cannot end its element, whatever the study says; no script runs in it. */
function inert(value: { readonly hash: string; readonly text: string }): string {
  const json = JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return `<script type="application/json" id="study">${json}</script>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
