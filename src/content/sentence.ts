import { setupI18n } from '@lingui/core'
import { compiled, evidence } from '#content/en/compiled.ts'
import type { catalogue } from '#content/en/catalogue.ts'

type Catalogue = typeof catalogue
type IdOfKind<Kind extends string> = {
  [Id in keyof Catalogue]: Catalogue[Id] extends { readonly kind: Kind } ? Id : never
}[keyof Catalogue]

export type MessageId = keyof Catalogue
export type ClaimId = IdOfKind<'claim'>
export type AssumptionMessageId = IdOfKind<'assumption'>
/** What may be shown without a source: names of things and actions, and what is invented. */
export type PlainId = IdOfKind<'interface' | 'invented'>

export type MessageValues = Readonly<Record<string, string | number>>

const LOCALE = 'en'
const evidenceById: Record<string, readonly string[]> = { ...evidence }
const i18n = setupI18n({ locale: LOCALE, messages: { [LOCALE]: { ...compiled } } })

/** The sentence for an id of any kind. In a view, use `say`, `<Say>` or `<Claim>`: they keep claims with their sources. */
export function sentence(id: MessageId, values: MessageValues = {}): string {
  return i18n._(id, values)
}

/** The ids of the facts (or of the assumption) that a sentence rests on. */
export function evidenceOf(id: ClaimId | AssumptionMessageId): readonly string[] {
  return evidenceById[id] ?? []
}

/** What is assumed under an id, as the message says it that bears the id; null when none does. */
export function assumptionSentence(assumption: string): string | null {
  const id = Object.keys(evidenceById).find(
    (each) => evidenceById[each]?.length === 1 && evidenceById[each][0] === assumption,
  )
  return id === undefined ? null : i18n._(id)
}

/** The sentences that rest on a fact, a source or an assumption: of all words that are loaded. */
export function messagesOn(id: string): readonly MessageId[] {
  // In an order of its own: the parts of the words come in whatever order they load.
  return (Object.keys(evidenceById).sort() as MessageId[]).filter((message) => evidenceById[message]?.includes(id))
}

/** The parts of the catalogue that the first page does without. */
const later = {
  story: () => import('#content/en/parts/story.ts'),
  play: () => import('#content/en/parts/play.ts'),
  screens: () => import('#content/en/parts/screens.ts'),
  asked: () => import('#content/en/parts/asked.ts'),
  pages: () => import('#content/en/parts/pages.ts'),
  record: () => import('#content/en/parts/record.ts'),
  unseen: () => import('#content/en/parts/unseen.ts'),
  chart: () => import('#content/en/parts/chart.ts'),
  compare: () => import('#content/en/parts/compare.ts'),
  mine: () => import('#content/en/parts/mine.ts'),
  paths: () => import('#content/en/parts/paths.ts'),
  lab: () => import('#content/en/parts/lab.ts'),
  labViews: () => import('#content/en/parts/labViews.ts'),
  labPage: () => import('#content/en/parts/labPage.ts'),
  measure: () => import('#content/en/parts/measure.ts'),
  patterns: () => import('#content/en/parts/patterns.ts'),
  columns: () => import('#content/en/parts/columns.ts'),
  study: () => import('#content/en/parts/study.ts'),
  questions: () => import('#content/en/parts/questions.ts'),
  studyPage: () => import('#content/en/parts/studyPage.ts'),
  run: () => import('#content/en/parts/run.ts'),
  results: () => import('#content/en/parts/results.ts'),
  resultsPage: () => import('#content/en/parts/resultsPage.ts'),
  embed: () => import('#content/en/parts/embed.ts'),
}
export type WordPart = keyof typeof later
export const WORD_PARTS = Object.keys(later) as readonly WordPart[]

/** Loads the words of a part. Whoever shows a page loads them before it draws. */
export async function loadWords(part: WordPart): Promise<void> {
  const words = await later[part]()
  i18n.load(LOCALE, words.compiled)
  Object.assign(evidenceById, words.evidence)
}

/** A module, once the words are there that it speaks: what opens when it is asked for waits for both. */
export async function withWords<Module>(loading: Promise<Module>, ...parts: readonly WordPart[]): Promise<Module> {
  const [module] = await Promise.all([loading, ...parts.map(loadWords)])
  return module
}

/** As if nothing but the words of the first page had ever been loaded: each page is written with its own words alone. */
export function forgetLaterWords(): void {
  i18n.loadAndActivate({ locale: LOCALE, messages: { ...compiled } })
}

export async function loadAllWords(): Promise<void> {
  await Promise.all(WORD_PARTS.map(loadWords))
}

export function currentLocale(): string {
  return LOCALE
}
