import type { AllMeasures, FactBefore, VisualWeight, WordMeasures } from '#content/measure/allMeasures.ts'
import { MATERIAL_FACTS, type MaterialFact } from '#content/measure/materialFacts.ts'
import { readingLoad, type ReadingLoad } from '#content/measure/readingLoad.ts'
import { screenTexts } from '#content/measure/screenTexts.ts'
import { currentLocale } from '#content/sentence.ts'
import { next } from '#domain/consent/next.ts'
import { reachedFrom } from '#domain/consent/shortestWay.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { WAYS, type Measures, type Way } from '#domain/design/measure.ts'
import { measured } from '#domain/design/measured.ts'
import type { Path } from '#domain/design/search.ts'
import { asked, settingFor, type Subject } from '#domain/design/subject.ts'
import { run } from '#domain/paths/run.ts'
import { tapsOf } from '#domain/scenario/taps.ts'
import type { Phone } from '#domain/scenario/types.ts'

/** Everything that can be measured without a browser, and what the browser measured. */
export function measureAll(subject: Subject, phone: Phone, visual: VisualWeight | null = null): AllMeasures {
  const rows = measured(subject, phone)
  const words = inPieces.get(subject)?.get(phone) ?? wordMeasures(subject, phone, rows)
  return { subject, rows, words, visual }
}

/** After how many standings the page has its turn. */
const AT_ONCE = 6

const inPieces = new WeakMap<Subject, Map<Phone, WordMeasures>>()

/** Finds what the words tell, with pauses in which the page can do something else, and keeps it. The words are loaded. */
export async function wordsInPieces(subject: Subject, phone: Phone, pause: () => Promise<void>): Promise<void> {
  const kept = inPieces.get(subject) ?? new Map<Phone, WordMeasures>()
  inPieces.set(subject, kept)
  if (kept.has(phone)) return
  const { paths } = measured(subject, phone)
  const setting = settingFor(subject, phone)
  const reading: [Way, ReadingLoad | null][] = []
  for (const way of WAYS) {
    reading.push([way, readingOf(paths[way], setting)])
    await pause()
  }
  const search = factsBefore(subject, setting)
  let turn = search.next()
  for (let met = 1; !turn.done; met += 1) {
    if (met % AT_ONCE === 0) await pause()
    turn = search.next()
  }
  kept.set(phone, wordsOf(reading, turn.value))
}

export function wordMeasures(subject: Subject, phone: Phone, { paths }: Measures): WordMeasures {
  const setting = settingFor(subject, phone)
  const reading = WAYS.map((way) => [way, readingOf(paths[way], setting)] as const)
  return wordsOf(reading, run(factsBefore(subject, setting)))
}

function wordsOf(reading: readonly (readonly [Way, ReadingLoad | null])[], facts: readonly FactBefore[]): WordMeasures {
  return {
    reading: Object.fromEntries(reading) as Record<Way, ReadingLoad | null>,
    facts,
    factsFirst: facts.filter(({ taps }) => taps === 0).length,
  }
}

/** The screens on which something is done, each once, as it stands when one comes to it. */
function readingOf(path: Path | null, setting: Setting): ReadingLoad | null {
  if (!path) return null
  const screens = new Map<string, Standing>()
  let standing = path.start
  for (const type of path.steps) {
    if (!screens.has(standing.screen)) screens.set(standing.screen, standing)
    standing = next(standing, { type, on: path.on }, setting).standing
  }
  return readingLoad(
    [...screens.values()].flatMap((each) => screenTexts(each, path.on, setting)).map(({ text }) => text),
    currentLocale(),
  )
}

function materialFacts({ design, question }: Subject): readonly MaterialFact[] {
  return MATERIAL_FACTS[question].filter(({ unless }) => !(design && unless?.(design)))
}

/** How soon each material fact is stated to somebody who has not answered yet: every standing is looked at once. */
function* factsBefore(subject: Subject, setting: Setting): Generator<void, readonly FactBefore[]> {
  const { standing, on } = asked(subject, setting)
  const terms = `terms${subject.question}` as const
  const facts = materialFacts(subject)
  const taps = new Map<MaterialFact, number>()
  for (const { standing: at, cost } of reachedFrom({ standing, on, setting }, { cost: tapsOf })) {
    if (at[terms] !== 'accepted' && at.answer !== 'declined') {
      const stands = new Set(screenTexts(at, on, setting).map(({ id }) => id))
      for (const fact of facts)
        if (!taps.has(fact) && fact.statedBy.some((text) => stands.has(text))) taps.set(fact, cost)
    }
    yield
  }
  return facts.map((fact) => ({ id: fact.id, taps: taps.get(fact) ?? null }))
}
