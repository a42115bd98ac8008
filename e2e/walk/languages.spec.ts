import { expect, test } from '@playwright/test'
import { htmlFiles, htmlOf } from './writtenPages.ts'

const ALTERNATE = /<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)" \/>/g

interface Shape {
  readonly lang: string | undefined
  /** The same page in each language, from the site's root. */
  readonly alternates: readonly string[]
  /** What a fragment can lead to; those that React makes lead nowhere. */
  readonly ids: readonly string[]
  /** Where links lead, from the root of the language; those to the other language left out. */
  readonly links: readonly string[]
}

/** A story or a design in a link has a name, in the language in which it was given. */
const GIVEN_NAME = /(?<=#|&(?:amp;)?)(?:[ab]\.)?x=[^&]*/g

const ROOT = 'https://here.invalid/'

function shapeOf(file: string): Shape {
  const html = htmlOf(file)
  const own = new URL(file, ROOT)
  const path = (href: string): string =>
    new URL(href, own).href
      .replace(ROOT, '/')
      .replace(/^\/de\//, '/')
      .replaceAll(GIVEN_NAME, '')
  const [head = '', body = ''] = html.split('<body>')
  const links = [...body.matchAll(/<a [^>]*?href="([^"]+)"[^>]*>/g)].filter(([tag]) => !/ hreflang=/i.test(tag))
  return {
    lang: /<html lang="(\w+)"/.exec(html)?.[1],
    alternates: [...head.matchAll(ALTERNATE)].map(([, name, href = '']) => `${name} ${new URL(href, own).pathname}`),
    ids: [...body.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id).filter((id) => !id.startsWith('_')),
    links: [...new Set(links.map(([, href = '']) => path(href)))],
  }
}

test('every page stands in German, too: in its place, with the same places and links', () => {
  const english = htmlFiles().filter((file) => !file.startsWith('de/') && file.endsWith('index.html'))
  expect(english.length).toBeGreaterThan(500)
  const faults = english.flatMap((file) => {
    const [here, there] = [shapeOf(file), shapeOf(`de/${file}`)]
    const address = `/${file.replace('index.html', '')}`
    // What stands in other people's pages is not to be searched for.
    const alternates = address.startsWith('/embed/')
      ? []
      : [`en ${address}`, `de /de${address}`, `x-default ${address}`]
    const found: string[] = []
    if (here.lang !== 'en' || there.lang !== 'de') found.push('its language is not said')
    for (const { alternates: named } of [here, there])
      if (named.join() !== alternates.join()) found.push(`it names ${named.join()}`)
    if (here.ids.join() !== there.ids.join()) found.push('other ids')
    if (here.links.join() !== there.links.join()) found.push('other links')
    return found.map((fault) => `${file}: ${fault}`)
  })
  expect(faults).toEqual([])
})

test('a link of a page in German stays in German, but the one to English', () => {
  for (const file of ['de/index.html', 'de/play/index.html', 'de/facts/F09/index.html']) {
    const pages = [...htmlOf(file).matchAll(/<a [^>]*?href="([^"#]+)[^"]*"[^>]*>/g)].flatMap(([tag, href = '']) => {
      const { origin, pathname } = new URL(href, new URL(file, ROOT))
      return origin === new URL(ROOT).origin && !/ hreflang="en"/i.test(tag) ? [pathname] : []
    })
    expect(pages.length).toBeGreaterThan(5)
    expect(pages.filter((path) => !path.startsWith('/de/'))).toEqual([])
  }
})
