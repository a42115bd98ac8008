import { expect, test } from 'vitest'
import { freeze } from '#domain/study/freeze.ts'
import { openFrozen } from '#domain/study/openFrozen.ts'
import { parseStudy } from '#domain/study/parse.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import { example } from '#domain/testing/studies.ts'
import { runFile } from './runFile.ts'

const BUILT = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'none'; form-action 'none'" /><title>Run a study</title><meta name="description" content="x" /><link rel="stylesheet" href="../assets/a.css"></head><body>
    <div id="root"><main><div>Run a study</div></main></div>
    <script type="module" src="../assets/index.js"></script></body></html>`
const WORDS = { title: 'A & B', needsScript: 'Needs <scripts>.' }

function frozen(changes: Record<string, unknown> = {}): FrozenStudy {
  const parsed = parseStudy({ ...example(), ...changes })
  const result = parsed.ok ? freeze(parsed.study) : parsed
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.frozen
}

function made(study: FrozenStudy): string {
  const file = runFile(BUILT, study, WORDS)
  if (!file.ok) throw new Error(file.missing)
  return file.html
}

test('lies beside the app under the name of its study, and shows nothing of the plain page', () => {
  const file = runFile(BUILT, frozen(), WORDS)
  expect(file).toMatchObject({ ok: true, name: 'run-one-tap.html' })
  const html = made(frozen())
  expect(html).toContain('href="./assets/a.css"')
  expect(html).toContain('src="./assets/index.js"')
  expect(html).toContain('<title>A &amp; B</title><meta name="robots" content="noindex" />')
  expect(html).toContain('<noscript>Needs &lt;scripts>.</noscript>')
  expect(html).toContain('<div id="root"></div>')
  expect(html).not.toContain('Run a study')
})

test.each([
  ['no collector', [], "'none'"],
  ['a dropbox', [{ to: 'dropbox', url: 'https://data.example.org/inbox/' }], 'https://data.example.org/inbox/'],
  ['datapipe', [{ to: 'datapipe', experiment: 'abc' }], 'https://pipe.jspsych.org/api/data/'],
  ['jatos', [{ to: 'jatos' }], "'self'"],
  ['the page around it', [{ to: 'frame', origin: 'https://survey.example.org' }], "'none'"],
])('with %s it may connect there and nowhere else', (_, collectors, source) => {
  const policies = made(frozen({ collectors })).match(/connect-src [^;]*/g)
  expect(policies).toEqual([`connect-src ${source}`])
})

test('loads what JATOS lays beside it there, and nowhere else', () => {
  expect(made(frozen({ collectors: [{ to: 'jatos' }] }))).toContain('<script src="jatos.js"></script>')
  expect(made(frozen())).not.toContain('jatos.js')
})

test('holds the study as text that no word of it can break out of', () => {
  const title = '</script><script>alert(1)</script><!-- \u2028 $& $1'
  const study = frozen({ title })
  const html = made(study)
  expect(html.match(/<script/g)).toHaveLength(2)
  const [, json = ''] = /<script type="application\/json" id="study">(.*?)<\/script>/s.exec(html) ?? []
  const held = JSON.parse(json) as { readonly hash: string; readonly text: string }
  expect(openFrozen(held.text, held.hash)?.study.title).toBe(title)
})

test.each([
  ['policy', BUILT.replace("connect-src 'none'", '')],
  ['root', BUILT.replace('id="root"', '')],
  ['head', BUILT.replace('<title>Run a study</title>', '')],
])('is not made of a page without its %s', (missing, built) => {
  expect(runFile(built, frozen(), WORDS)).toEqual({ ok: false, missing })
})
