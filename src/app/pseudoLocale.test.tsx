import { act, cleanup, render } from '@testing-library/react'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ComponentType } from 'react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as about from '#app/routes/AboutRoute.tsx'
import * as home from '#app/routes/HomeRoute.tsx'
import * as independence from '#app/routes/IndependenceRoute.tsx'
import * as missing from '#app/routes/MissingRoute.tsx'
import * as play from '#app/routes/PlayRoute.tsx'
import * as privacy from '#app/routes/PrivacyRoute.tsx'
import { certaintyTexts } from '#content/en/facts/certainty.ts'
import { properNames } from '#content/properNames.ts'
import { CLOSE, OPEN } from '#content/pseudo.ts'
import { sentence } from '#content/sentence.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { PROOF_HOST } from '#features/pages/proveIt.ts'
import { provideScreens } from '#features/phone/later.tsx'
import { Phone } from '#features/phone/Phone.tsx'
import { laterScreens } from '#features/phone/screens/laterScreens.ts'
import { freshSession, goTo, nextEvent, session } from '#store/session.ts'
import { endCursor } from '#store/story.ts'

vi.mock(import('#content/en/compiled.ts'), async (original) => {
  const { pseudoCatalogue } = await import('#content/pseudo.ts')
  const plain = await original()
  return { ...plain, compiled: pseudoCatalogue(plain.compiled) }
})

provideScreens(laterScreens)

// Whole screens are drawn here: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

/** Days and months come from `Intl`, which knows no such language. */
const OF_INTL =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
]
/** Addresses and file names are the same in every language. */
const ADDRESS = /\bhttps?:\S+|#v=1\S*|\/[\w-]+\/(?=\s|$)|\b[\w-]+\.json\b/g

/** What has one name everywhere; and the words of the facts, which stand with the facts and are translated with them. */
const ELSEWHERE = [...Object.values(properNames), ...Object.values(certaintyTexts), PROOF_HOST]

/** Words that did not come through the catalogue: outside the brackets, or in plain letters within. */
function plainIn(whole: string): string[] {
  const text = ELSEWHERE.reduce((left, known) => left.replaceAll(known, ' '), whole)
  let depth = 0
  let outside = ''
  for (const sign of text) {
    if (sign === OPEN) depth += 1
    if (depth === 0) outside += sign
    if (sign === CLOSE) depth -= 1
  }
  const words = (of: string): string[] => of.replaceAll(ADDRESS, ' ').match(/\p{L}+/gu) ?? []
  const plain = words(text).filter((word) => /^[a-z]+$/i.test(word))
  return [...words(outside), ...plain].filter((word) => !OF_INTL.test(word))
}

function visible(container: ParentNode): string[] {
  const texts: string[] = []
  for (const element of container.querySelectorAll('*')) {
    for (const name of SPOKEN) if (element.hasAttribute(name)) texts.push(element.getAttribute(name) ?? '')
    if (element instanceof HTMLInputElement && element.type === 'button') texts.push(element.value)
  }
  return texts
}

/** What of a page is not in the language that nobody speaks. */
function leftIn(container: HTMLElement): string[] {
  // A blank between elements keeps their words apart.
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
  let text = ''
  while (walker.nextNode()) text += `${walker.currentNode.nodeValue ?? ''}\n`
  return [...new Set([text, ...visible(container)].flatMap(plainIn))]
}

function show(Page: ComponentType): HTMLElement {
  return render(
    <MemoryRouter>
      <Page />
    </MemoryRouter>,
  ).container
}

beforeEach(() => session.setState(freshSession(), true))

test('the language is the one that nobody speaks, and keeps arguments, plurals and tags', () => {
  expect(sentence('play.tab.flow')).toBe('⟦Ƒļôŵ~~⟧')
  expect(sentence('title.page', { page: 'X' })).toMatch(/^⟦X: Çôñšéñţ Ŕéƥļåý~+⟧$/)
  expect(sentence('ledger.changed.shared', { count: 1 })).toMatch(/^⟦<n>1 ƥåîŕ<\/n> ɱåý ñôŵ ƀé šĥåŕéđ~*⟧$/)
  expect(sentence('ledger.changed.shared', { count: 1505 })).toMatch(/^⟦<n>1,505 ƥåîŕš<\/n>/)
  expect(plainIn('Hello ⟦ŵôŕļđ⟧')).toEqual(['Hello', 'Hello'])
  expect(plainIn('⟦ŵôŕļđ Hello 26 August⟧')).toEqual(['Hello'])
})

describe('nothing is left that did not come through the catalogue', () => {
  test.each([
    ['home', home.Page],
    ['privacy', privacy.Page],
    ['about', about.Page],
    ['independence', independence.Page],
    ['missing', missing.Page],
    ['play', play.Page],
    ['the tools of the main screen', play.Tools],
  ])('%s', (_, Page) => {
    expect(leftIn(show(Page))).toEqual([])
  })

  const folder = path.resolve('examples/cases')
  const cases = readdirSync(folder).map((file) => {
    const { scenario } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { scenario: object }
    const parsed = parseScenario({ ...scenario, title: '' })
    if (!parsed.ok) throw new Error(file)
    return [file, parsed.scenario] as const
  })

  test.each(cases)('the main screen at the end of %s', (_, scenario) => {
    session.setState(freshSession(scenario, endCursor(scenario)), true)
    expect(leftIn(show(play.Page))).toEqual([])
  })

  test.each(cases)('the phone all along %s', async (_, scenario) => {
    session.setState(freshSession(scenario, { on: scenario.person.joined, steps: 0 }), true)
    goTo({ on: scenario.person.joined, steps: 0 })
    const container = show(() => <Phone pinsOn />)
    // The pins come when they are first asked for.
    await act(async () => {})
    for (let event = 0; event < 40; event++) {
      expect(leftIn(container)).toEqual([])
      const { cursor } = session.getState()
      act(() => void nextEvent())
      if (session.getState().cursor === cursor) break
    }
    cleanup()
  })
})
