import type { AllMeasures, FactBefore, VisualWeight, WordMeasures } from '#content/measure/allMeasures.ts'
import { MATERIAL_FACTS, type MaterialFact } from '#content/measure/materialFacts.ts'
import { readingLoad, type ReadingLoad } from '#content/measure/readingLoad.ts'
import { screenTexts } from '#content/measure/screenTexts.ts'
import { next } from '#domain/consent/next.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { WAYS, type Measures, type Way } from '#domain/design/measure.ts'
import { measured } from '#domain/design/measured.ts'
import { shortestPath, type Path } from '#domain/design/search.ts'
import { asked, settingFor, type Subject } from '#domain/design/subject.ts'
import type { Phone } from '#domain/scenario/types.ts'

/** Everything that can be measured without a browser, and what the browser measured. */
export function measureAll(subject: Subject, phone: Phone, visual: VisualWeight | null = null): AllMeasures {
  const rows = measured(subject, phone)
  return { subject, rows, words: wordMeasures(subject, phone, rows), visual }
}

export function wordMeasures(subject: Subject, phone: Phone, { paths }: Measures): WordMeasures {
  const setting = settingFor(subject, phone)
  const reading = WAYS.map((way) => [way, readingOf(paths[way], setting)] as const)
  const facts = factsBefore(subject, setting)
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
  )
}

/** How soon each material fact is stated to somebody who has not answered yet. */
function factsBefore(subject: Subject, setting: Setting): readonly FactBefore[] {
  const { standing, on } = asked(subject, setting)
  const { design } = subject
  const terms = `terms${subject.question}` as const
  const isOpen = (at: Standing): boolean => at[terms] !== 'accepted' && at.answer !== 'declined'
  return MATERIAL_FACTS[subject.question]
    .filter(({ unless }) => !(design && unless?.(design)))
    .map(({ id, statedBy }: MaterialFact) => {
      const states = (at: Standing): boolean =>
        isOpen(at) && screenTexts(at, on, setting).some(({ id: text }) => statedBy.includes(text))
      const path = statedBy.length === 0 ? null : shortestPath(standing, on, setting, states)
      return { id, taps: path && path.taps }
    })
}
