import { compiled, english, evidence } from '#content/de/compiled.ts'
import type { Words } from '#content/words.ts'

/** What the first view says in German. It comes before anything is drawn. */
export const first: Words = { compiled, english, evidence }

const loaders = {
  home: () => import('#content/de/parts/home.ts'),
  story: () => import('#content/de/parts/story.ts'),
  play: () => import('#content/de/parts/play.ts'),
  screens: () => import('#content/de/parts/screens.ts'),
  asked: () => import('#content/de/parts/asked.ts'),
  offline: () => import('#content/de/parts/offline.ts'),
  pages: () => import('#content/de/parts/pages.ts'),
  record: () => import('#content/de/parts/record.ts'),
  unseen: () => import('#content/de/parts/unseen.ts'),
  chart: () => import('#content/de/parts/chart.ts'),
  compare: () => import('#content/de/parts/compare.ts'),
  mine: () => import('#content/de/parts/mine.ts'),
  paths: () => import('#content/de/parts/paths.ts'),
  lab: () => import('#content/de/parts/lab.ts'),
  labViews: () => import('#content/de/parts/labViews.ts'),
  labPage: () => import('#content/de/parts/labPage.ts'),
  measure: () => import('#content/de/parts/measure.ts'),
  patterns: () => import('#content/de/parts/patterns.ts'),
  columns: () => import('#content/de/parts/columns.ts'),
  study: () => import('#content/de/parts/study.ts'),
  questions: () => import('#content/de/parts/questions.ts'),
  studyPage: () => import('#content/de/parts/studyPage.ts'),
  run: () => import('#content/de/parts/run.ts'),
  results: () => import('#content/de/parts/results.ts'),
  resultsPage: () => import('#content/de/parts/resultsPage.ts'),
  present: () => import('#content/de/parts/present.ts'),
  teach: () => import('#content/de/parts/teach.ts'),
  handout: () => import('#content/de/parts/handout.ts'),
  embed: () => import('#content/de/parts/embed.ts'),
  teachEdit: () => import('#content/de/parts/teachEdit.ts'),
}

type Part = keyof typeof loaders
const inEnglish = new Set<string>()

async function load(part: Part): Promise<Words> {
  const words: Words = await loaders[part]()
  const missing = Object.keys(words.english ?? {}).length
  if (missing * 2 > Object.keys(words.compiled).length) inEnglish.add(part)
  return words
}

/** As the English parts, and noting which of them are in English for the most part. */
export const later = Object.fromEntries(
  (Object.keys(loaders) as Part[]).map((part) => [part, () => load(part)]),
) as unknown as Readonly<Record<Part, () => Promise<Words>>>

/** Whether more of a part, once it is loaded, is in English than in German. */
export function isInEnglish(part: string): boolean {
  return inEnglish.has(part)
}
