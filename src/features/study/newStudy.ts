import { say } from '#content/say.ts'
import { parseStudy } from '#domain/study/parse.ts'
import type { Study } from '#domain/study/types.ts'
import { USUAL_STUDY } from '#domain/study/usualStudy.ts'
import { freeId } from '#store/shelf/keeping.ts'
import example from '../../../examples/study-one-tap.json' with { type: 'json' }
import { randomSeed } from './randomSeed.ts'

/** An empty study: what can be said beforehand is said, all else is for its author. */
export function newStudy(taken: readonly string[]): Study {
  const { consent, assignment } = USUAL_STUDY
  return {
    ...USUAL_STUDY,
    id: freeId(USUAL_STUDY.id, taken),
    consent: {
      ...consent,
      goOn: say('studyPage.usual.goOn'),
      leave: say('studyPage.usual.leave'),
      statements: [
        { id: 'adult', text: say('studyPage.usual.adult'), required: true, ticked: false },
        { id: 'read', text: say('studyPage.usual.read'), required: true, ticked: false },
      ],
    },
    assignment: { ...assignment, seed: randomSeed() },
  }
}

/** The study that ships as an example, to be looked at and changed. */
export function exampleStudy(taken: readonly string[]): Study {
  const parsed = parseStudy(example)
  if (!parsed.ok) throw new Error('the example is a study')
  return { ...parsed.study, id: freeId(parsed.study.id, taken) }
}
