import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { canonicalJson } from '#domain/canonical/canonicalJson.ts'
import { sha256Hex } from '#domain/canonical/sha256.ts'
import { ADVICE_CHECKS, checklist, MUST_CHECKS, type CheckId } from '#domain/study/checklist.ts'
import { conditionsOf, differences } from '#domain/study/conditions.ts'
import { consentTaps } from '#domain/study/consentCheck.ts'
import { freeze } from '#domain/study/freeze.ts'
import { openFrozen } from '#domain/study/openFrozen.ts'
import { connectSource } from '#domain/study/network.ts'
import { parseStudy } from '#domain/study/parse.ts'
import { reviewStudy } from '#domain/study/review.ts'
import type { ConsentScreen, Study } from '#domain/study/types.ts'
import { USUAL_STUDY } from '#domain/study/usualStudy.ts'
import { changedStudies, EXAMPLE, everything, example } from '#domain/testing/studies.ts'

beforeAll(() => registerDesigns(allDesignTools))

function read(value: unknown): Study {
  const parsed = parseStudy(value)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.study
}
const study = read(example())

/** The checks that do not pass, with what they name. */
function open(changes: Partial<Record<keyof Study, unknown>>): Readonly<Partial<Record<CheckId, readonly string[]>>> {
  const checks = checklist(read({ ...example(), ...changes })).filter(({ faults }) => faults.length > 0)
  return Object.fromEntries(checks.map(({ id, faults }) => [id, faults.map(({ path, code }) => `${path} ${code}`)]))
}

const confounded = { oneThing: ['$.conditions severalDiffer'] }

describe('the checklist', () => {
  test('the example passes all but one piece of advice', () => {
    expect(open({})).toEqual(confounded)
    expect(checklist(study).filter(({ applies }) => !applies)).toEqual([])
  })

  test('of an empty study names everything that is missing', () => {
    const failed = checklist(USUAL_STUDY).filter(({ faults }) => faults.length > 0)
    expect(failed.map(({ id }) => id)).toEqual([
      'title', 'information', 'contact', 'debrief', 'consentWords', 'conditionCount', 'goal', 'primaryOutcome',
      'seed', 'approval', 'preregistration',
    ]) // prettier-ignore
    // What has nothing to look at yet has no merit either: it does not count as held.
    const idle = checklist(USUAL_STUDY).filter(({ applies }) => !applies)
    expect(idle.map(({ id }) => id)).toEqual([
      'nothingPreTicked', 'conditionNames', 'conditionsDiffer', 'questions', 'outcomesAsked', 'exclusions', 'logging',
      'blocks', 'oneThing', 'contradictions',
    ]) // prettier-ignore
    expect(idle.filter(({ faults }) => faults.length > 0)).toEqual([])
    expect(checklist(USUAL_STUDY).map(({ id }) => id)).toEqual([...MUST_CHECKS, ...ADVICE_CHECKS])
  })

  const two = [{ id: 'a', name: 'A', design: '2016' }, { id: 'b', name: 'B', design: '2021' }] // prettier-ignore
  const options = [{ id: 'x', text: 'X' }, { id: 'y', text: 'Y' }] // prettier-ignore
  const { ethics, questions, outcomes } = study
  test.each<[string, Partial<Record<keyof Study, unknown>>, Readonly<Partial<Record<CheckId, readonly string[]>>>]>([
    ['no information sheet', { ethics: { ...ethics, information: ' ' } }, { information: ['$.ethics.information missing'], ...confounded }],
    ['no debrief', { ethics: { ...ethics, debrief: '' } }, { debrief: ['$.ethics.debrief missing'], ...confounded }],
    ['one condition', { conditions: two.slice(1) }, { conditionCount: ['$.conditions tooFew'] }],
    ['two that are the same', { conditions: [two[0], { ...two[1], design: '2016' }] }, { conditionsDiffer: ['$.conditions[1].design sameDesign'] }],
    ['a name that is missing', { conditions: [two[0], { ...two[1], name: '' }] }, { conditionNames: ['$.conditions[1].name missing'], ...confounded }],
    ['blocks that do not fit', { assignment: { by: 'links', seed: 's', blocks: [4, 5] } }, { blocks: ['$.assignment.blocks[1] notMultiple'], ...confounded }],
    ['blocks of one size', { assignment: { by: 'kiosk', seed: 's', blocks: [4] } }, { concealment: ['$.assignment.blocks guessable'], ...confounded }],
    ['assignment by an id that is not kept', { assignment: { by: 'participantId', seed: 's' } }, { logging: ['$.assignment.by notLogged'], concealment: ['$.assignment.by unbalanced'], ...confounded }],
    ['two addresses', { collectors: [{ to: 'jatos' }, { to: 'datapipe', experiment: 'x' }] }, { collectors: ['$.collectors severalAddresses'], ...confounded }],
    ['an address that is missing', { collectors: [{ to: 'dropbox' }] }, { collectors: ['$.collectors[0].url missing'], ...confounded }],
    ['codes for one condition', { completion: { codes: [{ condition: 'minimum', code: 'x' }, { condition: 'c', code: 'y' }] } }, { completion: ['$.completion.codes[1].condition notAmong', '$.completion.codes missing'], ...confounded }],
    ['an attention check that asks for nothing', { questions: { after: [...questions.after, { kind: 'attention', id: 'z', text: 'Z', options, right: 'w' }] } }, { questions: ['$.questions.after[5].right notAmong'], ...confounded }],
    ['a question of one option', { questions: { ...questions, before: [{ kind: 'single', id: 'z', text: '', options: [{ id: 'x' }] }] } }, { questions: ['$.questions.before[0].text missing', '$.questions.before[0].options tooFew', '$.questions.before[0].options[0].text missing'], ...confounded }],
    ['one id before and after', { questions: { ...questions, before: [{ kind: 'number', id: 'sus', text: 'N', least: 5, most: 4 }] } }, { questions: ['$.questions.before[0].most leastAboveMost', '$.questions.after[4].id twice'], ...confounded }],
    ['comprehension before', { questions: { ...questions, before: [{ ...questions.after[0], id: 'c' }] } }, { questions: ['$.questions.before[0].kind notAmong'], ...confounded }],
    ['names that are one in a table', { questions: { ...questions, before: [{ kind: 'number', id: 'sus.1', text: 'N' }] } }, { questions: ['$.questions.after[4].id twice'], ...confounded }],
    ['names that differ by a sign', { questions: { ...questions, before: [{ kind: 'number', id: 'a.b', text: 'N' }, { kind: 'number', id: 'a-b', text: 'N' }] } }, { questions: ['$.questions.before[1].id twice'], ...confounded }],
    ['a second scale', { questions: { ...questions, after: [...questions.after, { kind: 'sus', id: 'again' }] } }, { questions: ['$.questions.after[5].kind twice'], ...confounded }],
    ['an id that every object has', { questions: { ...questions, before: [{ kind: 'number', id: 'constructor', text: 'N' }] } }, { questions: ['$.questions.before[0].id reserved'], ...confounded }],
    ['a condition with such an id', { conditions: [{ ...two[0], id: 'toString' }, two[1]] }, { conditionNames: ['$.conditions[0].id reserved'], ...confounded }],
    ['a debrief that nobody can see', { ethics: { ...ethics, debrief: '\u200B\u2060' } }, { debrief: ['$.ethics.debrief missing'], ...confounded }],
    ['a port that there is not', { collectors: [{ to: 'frame', origin: 'https://a.example:70000' }] }, { collectors: ['$.collectors[0].origin notAnAddress'], ...confounded }],
    ['an origin as no browser says it', { collectors: [{ to: 'frame', origin: 'https://A.example:443' }] }, { collectors: ['$.collectors[0].origin notAnAddress'], ...confounded }],
    ['a path that leads elsewhere', { collectors: [{ to: 'dropbox', url: 'https://a.example/x/%2E./in/' }] }, { collectors: ['$.collectors[0].url notAnAddress'], ...confounded }],
    ['a host that there is not', { completion: { link: 'https://a..example/done' } }, { completion: ['$.completion.link notAnAddress'], ...confounded }],
    ['free text that is not kept', { questions: { ...questions, before: [{ kind: 'text', id: 'w', text: 'Why?' }] } }, { logging: ['$.questions.before[0].kind notLogged'], ...confounded }],
    ['times that are not kept', { logging: ['visibility'] }, { logging: ['$.exclusions[1].rule notLogged', '$.outcomes.exploratory[0].measure notLogged'], ...confounded }],
    ['no primary outcome', { outcomes: { ...outcomes, primary: null } }, { primaryOutcome: ['$.outcomes.primary missing'], ...confounded }],
    ['an outcome of an item that is not asked', { outcomes: { primary: { measure: 'item', item: 'x' } } }, { outcomesAsked: ['$.outcomes.primary.item notAmong'], ...confounded }],
    ['an item where none is counted', { outcomes: { primary: { measure: 'taps', item: 'control' } } }, { outcomesAsked: ['$.outcomes.primary.item notAmong'], ...confounded }],
    ['one that is counted twice', { outcomes: { primary: { measure: 'taps' }, exploratory: [{ measure: 'taps' }] } }, { outcomesAsked: ['$.outcomes.exploratory[0] twice'], ...confounded }],
    ['a scale that is not asked', { questions: {}, outcomes: { primary: { measure: 'sus' } }, exclusions: [] }, { outcomesAsked: ['$.outcomes.primary.measure notAsked'], ...confounded }],
    ['more failed checks than checks', { exclusions: [{ rule: 'attentionFailed', limit: 2 }] }, { exclusions: ['$.exclusions[0].limit tooMany'], ...confounded }],
    ['settings that do not go together', { conditions: [{ id: 'a', name: 'A', design: { question: '2021' } }, { id: 'b', name: 'B', design: { question: '2021', stops: ['ads'], refusalCosts: 'nothing', putOff: false } }] }, { contradictions: ['$.conditions[1].design contradicts'], ...confounded }],
  ])('of %s', (_, changes, expected) => expect(open(changes)).toEqual(expected)) // prettier-ignore
})

describe('the participants’ own consent screen', () => {
  const consents: fc.Arbitrary<ConsentScreen> = fc.record({
    goOn: fc.constantFrom('', 'Take part', 'Leave'),
    leave: fc.constantFrom('Leave', ' '),
    buttons: fc.constantFrom('equal', 'acceptLarger', 'refuseAsLink'),
    confirmation: fc.constantFrom('none', 'onRefusing', 'onBoth'),
    leavePlace: fc.constantFrom('firstScreen', 'behindLink'),
    statements: fc.array(fc.record({ id: fc.constant('a'), text: fc.constantFrom('Yes.', ''), required: fc.boolean(), ticked: fc.boolean() }), { maxLength: 2 }),
  }) // prettier-ignore

  test('only a fair one can be frozen', () => {
    fc.assert(
      fc.property(consents, (consent) => {
        const { goOn, leave, buttons, confirmation, leavePlace, statements } = consent
        const taps = consentTaps(consent)
        const isFair =
          buttons === 'equal' &&
          leavePlace === 'firstScreen' &&
          confirmation !== 'onRefusing' &&
          taps.leave <= taps.goOn &&
          !statements.some(({ ticked }) => ticked)
        const isWorded = goOn !== '' && leave !== ' ' && goOn !== leave && !statements.some(({ text }) => text === '')
        const unique = statements.map((one, at) => ({ ...one, id: `s${at}` }))
        expect(freeze({ ...study, consent: { ...consent, statements: unique } }).ok).toBe(isFair && isWorded)
      }),
      { numRuns: 300 },
    )
  })

  test.each<[string, Partial<ConsentScreen>, CheckId]>([
    ['a larger button for going on', { buttons: 'acceptLarger' }, 'equalButtons'],
    ['leaving as a link', { buttons: 'refuseAsLink' }, 'equalButtons'],
    ['leaving on another screen', { leavePlace: 'behindLink' }, 'equalButtons'],
    ['"are you sure?" only to who leaves', { confirmation: 'onRefusing' }, 'leavingAsEasy'],
    ['a button with nothing to see on it', { leave: '\u200B' }, 'consentWords'],
    ['a button that looks like the other', { leave: `${study.consent.goOn.toUpperCase()}\u00AD` }, 'consentWords'],
    ['something ticked before', { statements: [{ id: 'a', text: 'Yes.', required: false, ticked: true }] }, 'nothingPreTicked'],
  ])('%s is named, and stands in the way', (_, change, id) => {
    const changed = { ...study, consent: { ...study.consent, ...change } }
    const frozen = freeze(changed)
    const check = checklist(changed).find((one) => one.id === id)
    expect(check).toMatchObject({ level: 'must', faults: [{ path: expect.stringMatching(/^\$\.consent\./) as unknown }] })
    expect(frozen.ok).toBe(false)
    expect(frozen.ok || frozen.faults).toEqual(expect.arrayContaining([...(check?.faults ?? [])]))
  }) // prettier-ignore
})

describe('conditions', () => {
  const crossing = read(everything())

  test('a crossing makes them, with ids that say their values', () => {
    expect(conditionsOf(crossing).map(({ id }) => id)).toEqual([
      'windowDays-30.buttons-equal.stops-ads',
      'windowDays-30.buttons-equal.stops-product_ads',
      'windowDays-30.buttons-refuseAsLink.stops-ads',
      'windowDays-30.buttons-refuseAsLink.stops-product_ads',
      'windowDays-none.buttons-equal.stops-ads',
      'windowDays-none.buttons-equal.stops-product_ads',
      'windowDays-none.buttons-refuseAsLink.stops-ads',
      'windowDays-none.buttons-refuseAsLink.stops-product_ads',
    ])
    const first = conditionsOf(crossing)[0]?.design
    expect(first).toMatchObject({
      question: '2016',
      wording: 'neutral',
      windowDays: 30,
      buttons: 'equal',
      stops: ['ads'],
    })
    expect(conditionsOf(read(everything()))[0]?.design).toBe(first)
  })

  test('of a crossing exactly its knobs differ, and nothing is confounded', () => {
    const { rows, isConfounded } = differences(crossing)
    expect([rows.map(({ id }) => id), isConfounded]).toEqual([['windowDays', 'buttons', 'stops'], false])
  })

  test.each<[string, unknown[], string[], boolean]>([
    ['one knob', [{ question: '2016' }, { question: '2016', decline: true }], ['decline'], false],
    ['two knobs', [{ question: '2016' }, { question: '2016', decline: true, wording: 'loss' }], ['decline', 'wording'], true],
    ['shipped or not, else the same', ['2016', { question: '2016' }], ['shipped'], false],
    ['two tellings', ['2021', '2021-january'], ['shipped', 'refusalCosts', 'costAfterDays'], true],
  ])('the table shows %s', (_, designs, ids, isConfounded) => {
    const conditions = designs.map((design, at) => ({ id: `c${at}`, design }))
    const table = differences(read({ ...example(), conditions }))
    expect([table.rows.map(({ id }) => id), table.isConfounded]).toEqual([ids, isConfounded])
    for (const { values } of table.rows) expect(values).toHaveLength(2)
  }) // prettier-ignore

  test('two or three knobs of two values or more, eight conditions at most', () => {
    const cross = (knobs: unknown): readonly string[] =>
      checklist(read({ ...everything(), conditions: { base: '2016', knobs } }))
        .filter(({ id }) => id === 'conditionCount')
        .flatMap(({ faults }) => faults.map(({ path, code }) => `${path} ${code}`))
    const wording = { knob: 'wording', values: ['neutral', 'gain', 'loss'] }
    expect(cross([wording])).toEqual(['$.conditions.knobs tooFew'])
    expect(cross([wording, { knob: 'decline', values: [true] }])).toEqual(['$.conditions.knobs[1].values tooFew'])
    expect(cross([wording, { knob: 'decline', values: [true, false] }])).toEqual([])
    expect(cross([wording, { knob: 'revocable', values: ['no', 'oneWay', 'bothWays'] }])).toEqual([
      '$.conditions.knobs tooMany',
    ])
  })
})

describe('freezing', () => {
  const frozen = freeze(study)
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.faults))
  const { text, hash } = frozen.frozen

  test('gives a text in one form and its hash', () => {
    expect(hash).toBe(sha256Hex(text))
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(canonicalJson(JSON.parse(text))).toBe(text)
    const again = freeze(read(Object.fromEntries(Object.entries(example()).toReversed())))
    expect(again.ok && again.frozen.hash).toBe(hash)
  })

  test('any change is another hash', () => {
    const other = freeze({ ...study, title: `${study.title} ` })
    expect(other.ok && other.frozen.hash !== hash).toBe(true)
  })

  test('opens only what has its hash and could be frozen', () => {
    expect(openFrozen(text, hash)?.study).toEqual(study)
    expect(openFrozen(text.replace('Take part', 'Take Part'), hash)).toBeNull()
    const unfair = canonicalJson({ ...study, consent: { ...study.consent, buttons: 'acceptLarger' } })
    expect(openFrozen(unfair, sha256Hex(unfair))).toBeNull()
    const loose = JSON.stringify(study)
    expect(openFrozen(loose, sha256Hex(loose))).toBeNull()
  })

  test.each<[unknown, string]>([
    [{ b: 1, a: [true, null, 'é\u2028"'] }, '{"a":[true,null,"é\u2028\\""],"b":1}'],
    [{ é: 1, z: 2, '€': 3, '\u{1F600}': 4, '\uFB33': 5 }, '{"z":2,"é":1,"€":3,"\u{1F600}":4,"\uFB33":5}'],
    [{ a: undefined, b: { } }, '{"b":{}}'],
  ])('%j is written as RFC 8785 says', (value, written) => expect(canonicalJson(value)).toBe(written)) // prettier-ignore

  test('names exactly one source to connect to, or none', () => {
    const source = (collectors: unknown): string | null => connectSource(read({ ...example(), collectors }))
    expect(source([])).toBeNull()
    expect(source([{ to: 'dropbox', url: 'https://a.example/in/' }])).toBe('https://a.example/in/')
    expect(source([{ to: 'datapipe', experiment: 'x' }])).toBe('https://pipe.jspsych.org/api/data/')
    expect(source([{ to: 'jatos' }])).toBe("'self'")
    expect(
      source([
        { to: 'return', url: 'https://a.example/' },
        { to: 'frame', origin: 'https://a.example' },
      ]),
    ).toBeNull()
  })
})

describe('a review of a file', () => {
  test('of a good one has a hash and no fault', () => {
    const { frozen, faults, advice } = reviewStudy(EXAMPLE)
    expect([frozen?.hash.length, faults.length, advice.length]).toEqual([64, 0, 1])
  })

  test('names faults of form and of sense in one go, and nothing twice', () => {
    const value = {
      ...example(),
      format: undefined,
      title: '',
      task: { goal: 7 },
      conditions: [{ id: '?' }],
      consent: {},
    }
    const found = reviewStudy(JSON.stringify(value)).faults.map(({ path, code }) => `${path} ${code}`)
    expect(found).toEqual([
      '$.format missing',
      '$.conditions[0].design missing',
      '$.conditions[0].id notAnId',
      '$.task.goal notText',
      '$.title missing',
      '$.consent.goOn missing',
      '$.consent.leave missing',
    ])
  })

  test('a field that stands there twice is a fault, as the first of them counts for nothing', () => {
    const twice = EXAMPLE.replace('"leave":', '"leave": "Stop", "leave":').replace(
      '"id": "daily"',
      '"id": "x", "id": "daily"',
    )
    const { frozen, faults } = reviewStudy(twice)
    expect(frozen).toBeNull()
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '$.consent.leave twice',
      '$.questions.before[0].options[0].id twice',
    ])
  })

  test('freezes exactly what has no fault', () => {
    fc.assert(
      fc.property(changedStudies, (value) => {
        const { frozen, faults } = reviewStudy(JSON.stringify(value))
        expect(frozen === null).toBe(faults.length > 0)
      }),
      { numRuns: 80 },
    )
  })
})
