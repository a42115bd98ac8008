import { setupI18n } from '@lingui/core'
import { compiled, evidence } from '#content/en/compiled.ts'
import type { Words } from '#content/words.ts'
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

export type Locale = 'en' | 'de'

let locale: Locale = 'en'
let first: Words = { compiled, evidence }
const evidenceById: Record<string, readonly string[]> = { ...evidence }
let english: Record<string, true> = {}
const i18n = setupI18n({ locale, messages: { [locale]: { ...compiled } } })

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
  home: () => import('#content/en/parts/home.ts'),
  story: () => import('#content/en/parts/story.ts'),
  play: () => import('#content/en/parts/play.ts'),
  screens: () => import('#content/en/parts/screens.ts'),
  asked: () => import('#content/en/parts/asked.ts'),
  offline: () => import('#content/en/parts/offline.ts'),
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
  present: () => import('#content/en/parts/present.ts'),
  teach: () => import('#content/en/parts/teach.ts'),
  handout: () => import('#content/en/parts/handout.ts'),
  embed: () => import('#content/en/parts/embed.ts'),
  teachEdit: () => import('#content/en/parts/teachEdit.ts'),
}
export type WordPart = keyof typeof later
let parts: Readonly<Record<WordPart, () => Promise<Words>>> = later
export const WORD_PARTS = Object.keys(later) as readonly WordPart[]

function take(words: Words): void {
  i18n.load(locale, words.compiled)
  Object.assign(evidenceById, words.evidence)
  Object.assign(english, words.english)
}

/** Loads the words of a part. Whoever shows a page loads them before it draws. */
export async function loadWords(part: WordPart): Promise<void> {
  take(await parts[part]())
}

/** A module, once the words are there that it speaks: what opens when it is asked for waits for both. */
export async function withWords<Module>(loading: Promise<Module>, ...parts: readonly WordPart[]): Promise<Module> {
  const [module] = await Promise.all([loading, ...parts.map(loadWords)])
  return module
}

/** As if nothing but the words of the first page had ever been loaded: each page is written with its own words alone. */
export function forgetLaterWords(): void {
  english = {}
  i18n.loadAndActivate({ locale, messages: {} })
  take(first)
}

/** A document is in one language from its first word to its last: it is chosen before anything is drawn. */
export async function speak(next: Locale): Promise<void> {
  if (next === locale) return
  const words = next === 'en' ? null : await import('#content/de/words.ts')
  locale = next
  first = words?.first ?? { compiled, evidence }
  parts = words?.later ?? later
  forgetLaterWords()
}

export async function loadAllWords(): Promise<void> {
  await Promise.all(WORD_PARTS.map(loadWords))
}

export function currentLocale(): Locale {
  return locale
}

/** What an element bears whose words are in English within another language: those of this message, because it is not translated. */
export function languageOf(id: MessageId): 'en' | undefined {
  return english[id] && 'en'
}

/** The same for the words of the record, which are in the language in which they were checked. */
export function recordLanguage(): 'en' | undefined {
  return locale === 'en' ? undefined : 'en'
}
