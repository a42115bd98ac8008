import { expect, test } from '@playwright/test'
import { parseComparison } from '#app/comparePaths.ts'
import { parseLab } from '#app/labLink.ts'
import { parseFragment } from '#app/paths.ts'
import { catalogue } from '#content/en/catalogue.ts'
import { entryLater, entryMeaning } from '#content/entrySays.ts'
import type { Messages } from '#content/message.ts'
import { plainText } from '#content/plainText.ts'
import type { MessageId } from '#content/sentence.ts'
import { facts, isFactId } from '#domain/evidence/facts.ts'
import { sources } from '#domain/evidence/sources.ts'
import { takeInDesigns } from '#store/designParts.ts'
import { storyOf } from '#store/story.ts'
import { walk, type Walked } from './pieces.ts'
import { htmlFiles, writtenPages } from './writtenPages.ts'

// Some links hold a design from the lab.
takeInDesigns()

const written = new Set(htmlFiles().map((file) => `/${file.replace(/index\.html$/, '')}`))

type Pages = ReadonlyMap<string, Walked>

function linkOf(pathname: string, hash: string) {
  if (pathname.endsWith('/compare/')) return parseComparison(hash)
  return pathname.endsWith('/lab/') ? parseLab(hash) : parseFragment(hash)
}

/** What is wrong with a link on a page: nothing stands there, or the moment cannot be played. Null: nothing. */
function brokenLink(pages: Pages, from: string, href: string): string | null {
  const { origin, pathname, hash } = new URL(href, `https://here.invalid${from}`)
  if (origin !== 'https://here.invalid')
    return /^https?:$/.test(new URL(href).protocol) ? null : 'leads out by another way'
  const page = pages.get(pathname)
  // The other pages in German are not read here: `languages.spec.ts` holds them against the English ones.
  if (!page && pathname.startsWith('/de/')) return written.has(pathname) ? null : 'no such page'
  if (!page) return 'no such page'
  if (hash === '') return null
  if (hash.startsWith('#v=')) {
    const link = linkOf(pathname, hash)
    return 'state' in link && link.ignored.length === 0 ? null : 'no such moment'
  }
  return page.ids.has(decodeURIComponent(hash.slice(1))) ? null : 'no such place on the page'
}

function brokenLinks(pages: Pages): string[] {
  return [...pages].flatMap(([path, { links }]) =>
    // The page for an address where nothing is may stand at any depth: it finds its way by a script of its own.
    [...new Set(links)].flatMap((href) => {
      const fault = brokenLink(pages, path, href)
      return fault === null ? [] : [`${path} → ${href}: ${fault}`]
    }),
  )
}

/** Every fact and source that a moment of the replay names: what its entry cites and what its sentences rest on. */
const named = new Map<string, ReadonlySet<string>>()
function namedAt(hash: string): ReadonlySet<string> {
  const known = named.get(hash)
  if (known) return known
  const link = parseFragment(hash)
  if (link.kind !== 'moment') throw new Error(`no moment: ${hash}`)
  const { scenario } = link.state
  const entry = storyOf(scenario).all.findLast(({ on }) => on <= link.state.cursor.on)
  const said = entry ? [...entryMeaning(entry, scenario), entryLater(entry, scenario)] : []
  const ids = said.flatMap((one) => (one?.kind === 'claim' ? factsOf(one.id) : []))
  const found = new Set([...(entry?.cites ?? []), ...ids])
  named.set(hash, found)
  return found
}

function factsOf(message: string): readonly string[] {
  const said = (catalogue as Messages)[message]
  return said?.kind === 'claim' ? said.facts : []
}

/** The ids that a page names beside what it states, and the pages of facts and sources that it leads to. */
function borneBy({ claims, pieces }: Walked): ReadonlySet<string> {
  return new Set([...claims.flatMap(({ id }) => factsOf(id)), ...pieces.flatMap(({ evidence }) => evidence)])
}

const texts = new Map<Walked, ReadonlySet<string>>()
function textsOf(page: Walked): ReadonlySet<string> {
  const known = texts.get(page) ?? new Set(page.pieces.map(({ text }) => text))
  texts.set(page, known)
  return known
}

const RECORD = /^\/(?:facts|sources)\/([^/]+)\/$/

// One worker reads the pages, once for all tests here.
test.describe.configure({ mode: 'default' })

test('every link of every written page leads to a page, and to the place on it', () => {
  const pages = writtenPages()
  expect(brokenLinks(pages)).toEqual([])
  expect([...pages.values()].flatMap(({ links }) => links).length).toBeGreaterThan(8000)
})

test('every fact and every source has its page', () => {
  const pages = writtenPages()
  for (const id of Object.keys(facts)) expect(pages.has(`/facts/${id}/`), id).toBe(true)
  for (const id of Object.keys(sources)) expect(pages.has(`/sources/${id}/`), id).toBe(true)
})

test('where a fact says that a page uses it, the page bears it', () => {
  const pages = writtenPages()
  const faults = Object.keys(facts).flatMap((id) => {
    const at = `/facts/${id}/`
    const uses = (pages.get(at)?.pieces ?? []).filter(
      ({ element, text }) => element === 'a' && text.startsWith('shown on'),
    )
    return uses.flatMap(({ href }) => {
      const { pathname, hash } = new URL(href ?? '', `https://here.invalid${at}`)
      // Said as the story goes, or once questions are answered, where no address leads: the way leads to the beginning.
      if (/\/(?:play|mine)\/$/.test(pathname)) return []
      const pair = /^#v=[12]&c=(\w+)$/.exec(hash)?.[1]
      if (pair)
        return factsOf(`compare.why.${pair}`).includes(id) ? [] : [`${at}: the pair ${pair} does not rest on it`]
      const page = pages.get(pathname)
      return page && borneBy(page).has(id) ? [] : [`${at}: ${pathname} does not bear it`]
    })
  })
  expect(faults).toEqual([])
})

test('the moment that a fact says it stands behind names it', () => {
  const pages = writtenPages()
  let followed = 0
  const faults = Object.keys(facts).flatMap((id) => {
    const at = `/facts/${id}/`
    const open = (pages.get(at)?.pieces ?? []).find(
      ({ element, text }) => element === 'a' && text.startsWith('Open a moment'),
    )
    if (!open) return []
    followed += 1
    return namedAt(new URL(open.href ?? '', `https://here.invalid${at}`).hash).has(id) ? [] : [`${at} → ${open.href}`]
  })
  expect(faults).toEqual([])
  expect(followed).toBeGreaterThan(50)
})

test('what a page claims leads to facts, and each of them lists that page or the moment where it is said', () => {
  const pages = writtenPages()
  const faults = [...pages].flatMap(([path, page]) =>
    RECORD.test(path)
      ? []
      : page.claims.flatMap(({ id }) =>
          factsOf(id).flatMap((fact) => {
            const own = pages.get(isFactId(fact) ? `/facts/${fact}/` : `/sources/${fact}/`)
            return own && textsOf(own).has(plainText(id as MessageId)) ? [] : [`${path}: ${fact} does not list ${id}`]
          }),
        ),
  )
  expect(faults).toEqual([])
})

test('broken links would be found', () => {
  const page = walk(
    '<a href="../b/">b</a><a href="#c">c</a><a href="../play/#v=1&amp;a=2016-08-26.fly&amp;u=2016-08-26">p</a><a href="javascript:x">x</a>',
  )
  const found = brokenLinks(
    new Map([
      ['/a/', page],
      ['/play/', walk('<p></p>')],
    ]),
  )
  expect(found.map((fault) => fault.split(': ').at(-1))).toEqual([
    'no such page',
    'no such place on the page',
    'no such moment',
    'leads out by another way',
  ])
})
