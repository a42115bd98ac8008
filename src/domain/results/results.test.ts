import { beforeAll, describe, expect, test } from 'vitest'
import Papa from 'papaparse'
import { measure } from '#domain/design/measure.ts'
import type { RecordEvent, RecordLine } from '#domain/record/types.ts'
import { PHONES } from '#domain/scenario/types.ts'
import { slotCode } from '#domain/study/assign.ts'
import { subjectOf, conditionsOf } from '#domain/study/conditions.ts'
import { blockPlanOf } from '#domain/study/links.ts'
import { fileOf, frozen, people, resealed, taken } from '../testing/results.ts'
import { consortOf } from './consort.ts'
import { COVARIATE_IDS, covariateKey, covariateTable } from './covariates.ts'
import type { Imported } from './importRecords.ts'
import { outcomesOf } from './outcomes.ts'
import { exclusionLog, participantsOf, type Participant } from './participants.ts'
import { columnsFor, participantsCsv, participantsJsonLines } from './tables.ts'
import { comprehensionByItem, waysOf } from './ways.ts'

const study = frozen()
let records: RecordLine[][]
let imported: Imported
let participants: readonly Participant[]
beforeAll(async () => {
  records = people(study, 120)
  imported = await taken(
    records.map((lines) => fileOf(lines)),
    { study },
  )
  participants = participantsOf(study.study, imported.sessions)
})

function events<T extends RecordEvent['type']>(lines: readonly RecordLine[], type: T) {
  return lines.flatMap((line) =>
    line.event.type === type ? [{ ...line, event: line.event as Extract<RecordEvent, { type: T }> }] : [],
  )
}

function isDone(lines: readonly RecordLine[]): boolean {
  return lines.some(({ event }) => event.type === 'completed')
}

/** Everybody again, with something changed in each line of one. */
async function alone(
  change: (line: RecordLine) => RecordLine | null,
  holds = isDone,
): Promise<Participant | undefined> {
  const lines = (records.find(holds) ?? []).flatMap((line) => change(line) ?? [])
  const found = await taken([fileOf(resealed(lines, {}))], { study })
  return participantsOf(study.study, found.sessions)[0]
}

describe('a row for each participant', () => {
  test('says what their record says', () => {
    for (const participant of participants) {
      const lines = records.find(([head]) => head?.session === participant.session) ?? []
      const { task } = participant
      expect(participant.lines.events).toBe(lines.length)
      expect(participant.consent).toBe(events(lines, 'consent')[0]?.event.given ? 'given' : 'refused')
      if (!task) continue
      expect(task.taps).toBe(events(lines, 'step').length)
      if (task.decisionMs === null) expect(task.first).toBeNull()
      else {
        const [onset] = events(lines, 'shown')
        const answer = events(lines, 'step')[task.path.length - 1]
        expect(task.decisionMs).toBeCloseTo((answer?.t ?? 0) - (onset?.t ?? 0), 6)
        expect(task.path).toEqual(
          events(lines, 'step')
            .slice(0, task.path.length)
            .map(({ event }) => event.step),
        )
      }
    }
    const firsts = new Set(participants.map(({ task }) => task?.first))
    expect([...firsts]).toEqual(expect.arrayContaining(['accept', 'holdBack', null]))
  })

  test('knows a right answer from a wrong one, and scores the scale', async () => {
    const wrong = await alone((line) =>
      line.event.type === 'answered' && line.event.question === 'for-ads'
        ? { ...line, event: { ...line.event, value: ['messages'] } }
        : line,
    )
    expect(wrong?.understood['for-ads']).toBe(false)
    const sus = await alone((line) =>
      line.event.type === 'answered' && line.event.question.startsWith('sus.')
        ? { ...line, event: { ...line.event, value: Number(line.event.question.slice(4)) % 2 === 0 ? 1 : 5 } }
        : line,
    )
    expect(sus?.sus).toBe(100)
    expect(participants.some(({ understood }) => understood['for-ads'] === true)).toBe(true)
    expect(participants.filter(({ end }) => end === 'completed').every(({ sus: score }) => score !== null)).toBe(true)
  })

  test('knows the slot and what it was assigned, where they are recorded', async () => {
    const plan = blockPlanOf(study.study)
    const code = plan ? slotCode(plan, 3) : ''
    const found = await alone((line) =>
      line.event.type === 'page' && line.event.page === 'questionsBefore'
        ? { ...line, event: { type: 'panel', ids: { slot: code, PROLIFIC_PID: 'p1' } } }
        : line,
    )
    expect(found).toMatchObject({ slotNumber: 4, slot: code, panelId: 'p1' })
    // One link on two devices: the second is flagged.
    if (found) {
      const again = participantsOf(imported.study.study, [found, { ...found, session: 'other', panelId: null }])
      expect(again.map(({ isRepeated }) => isRepeated)).toEqual([false, true])
    }
    expect(conditionsOf(study.study).map(({ id }) => id)).toContain(found?.assigned)
  })
})

describe('exclusions', () => {
  test('follow the rules of the study, each with its line in the log', async () => {
    const failed = await alone((line) =>
      line.event.type === 'answered' && line.event.question === 'attention'
        ? { ...line, event: { ...line.event, value: 'red' } }
        : line,
    )
    expect(failed?.excludedBy).toEqual([{ rule: 'attentionFailed', limit: 1 }])
    expect(failed?.isAnalysed).toBe(false)
    expect(exclusionLog(failed ? [failed] : [])).toEqual([
      { session: failed?.session, condition: failed?.condition, rule: 'attentionFailed', limit: 1, found: 1 },
    ])
    const left = await alone((line) => (['completed', 'kept'].includes(line.event.type) ? null : line))
    expect(left?.excludedBy).toEqual([{ rule: 'notFinished' }])
    // Who left before the check was put has not failed it.
    const early = await alone((line) =>
      ['completed', 'kept'].includes(line.event.type) || line.event.type === 'answered' ? null : line,
    )
    expect(early?.excludedBy).toEqual([{ rule: 'notFinished' }])
  })

  test('can leave out broken records, and who left without an answer', async () => {
    const rules = [{ rule: 'brokenRecord' }, { rule: 'leftUnanswered' }] as const
    const strict = { ...study.study, exclusions: rules }
    const lines = records.find(isDone) ?? []
    const read = async (kept: readonly RecordLine[]) =>
      participantsOf(strict, (await taken([fileOf(kept)], { study })).sessions)[0]?.excludedBy
    expect(await read(resealed(lines, {}))).toEqual([])
    expect(await read(resealed(lines, {}).filter(({ seq }) => seq !== 3))).toEqual([{ rule: 'brokenRecord' }])
    const left = lines.flatMap((line): RecordLine[] => {
      if (line.event.type === 'kept') return []
      return [line.event.type === 'completed' ? { ...line, event: { type: 'left', from: 'task' } } : line]
    })
    expect(await read(resealed(left, {}))).toEqual([{ rule: 'leftUnanswered' }])
  })

  test('a panel’s id that comes twice counts once', async () => {
    const twice = frozen({ exclusions: [{ rule: 'repeatedId' }], logging: ['times', 'panelIds'] })
    const two = people(twice, 6)
      .filter(isDone)
      .slice(0, 2)
      .map((lines) =>
        resealed(
          lines.map((line) =>
            line.event.type === 'panel'
              ? { ...line, event: { type: 'panel' as const, ids: { PROLIFIC_PID: 'same' } } }
              : line,
          ),
          {},
        ),
      )
    const found = await taken(
      two.map((lines) => fileOf(lines)),
      { study: twice },
    )
    expect(participantsOf(twice.study, found.sessions).map(({ isAnalysed }) => isAnalysed)).toEqual([true, false])
  })
})

describe('counts', () => {
  test('add up as in a flow diagram', () => {
    const { all, byCondition, sampleRatio, issued, misassigned } = consortOf(imported, participants, 130)
    // Who declined left no record.
    expect(records.length).toBeLessThan(120)
    expect(all.started).toBe(records.length)
    expect(all.completed + all.left + all.brokeOff + all.withdrew).toBe(records.length)
    expect(all.withdrew).toBe(imported.report.withdrawn.length)
    expect(all.withdrew).toBeGreaterThan(0)
    expect(all.analysed + all.excluded.reduce((sum, { count }) => sum + count, 0)).toBe(all.consented)
    for (const key of ['started', 'consented', 'completed', 'left', 'brokeOff', 'withdrew', 'analysed'] as const)
      expect(byCondition.reduce((sum, { flow }) => sum + flow[key], 0)).toBe(all[key])
    expect([issued, misassigned]).toEqual([130, []])
    expect(sampleRatio?.df).toBe(1)
    expect(sampleRatio?.p).toBeGreaterThan(0.05)
  })

  test('one outcome is primary, the others are exploratory', () => {
    const results = outcomesOf(study.study, participants)
    expect(results.map(({ standing }) => standing)).toEqual(['primary', ...Array(4).fill('exploratory')])
    const [primary, time, understood, control] = results
    expect(primary?.kind).toBe('share')
    if (primary?.kind === 'share') {
      expect(primary.groups.map(({ share }) => share.of)).toEqual(primary.groups.map(({ analysed }) => analysed))
      const [first, second] = primary.groups
      const { count, of } = second?.share ?? { count: 0, of: 1 }
      const { share } = first ?? { share: { count: 0, of: 1 } }
      expect(primary.comparisons).toHaveLength(1)
      expect(primary.comparisons[0]?.difference?.value).toBeCloseTo(count / of - share.count / share.of, 12)
      expect(primary.comparisons[0]?.odds?.value).toBeGreaterThan(1)
    }
    expect([time?.kind, understood?.kind, control?.kind]).toEqual(['number', 'number', 'number'])
    const ways = waysOf(study.study, participants)
    if (time?.kind === 'number')
      expect(time.groups.map(({ quartiles }) => quartiles)).toEqual(ways.map((way) => way.decisionTime))
    for (const { paths, analysed, decisions } of ways) {
      expect(paths.reduce((sum, { count }) => sum + count, 0)).toBe(analysed)
      expect(decisions.reduce((sum, { count }) => sum + count, 0)).toBe(analysed)
    }
    for (const { groups } of comprehensionByItem(study.study, participants))
      for (const { right, wrong, uncounted, condition } of groups)
        expect(right + wrong + uncounted).toBe(ways.find((way) => way.condition === condition)?.analysed)
  })
})

describe('the metrics of a design', () => {
  const [android] = PHONES
  const table = covariateTable(study.study)

  test.each(conditionsOf(study.study).map(({ id, design }) => [id, design] as const))(
    'are those that the lab computes: %s',
    (id, design) => {
      const { declineGap, parity, pressure, detriment, afterRefusing, availability } = measure(
        subjectOf(design),
        android,
      )
      const cells = table.get(covariateKey(id, android))
      expect(Object.keys(cells ?? {})).toEqual(COVARIATE_IDS)
      expect(cells).toMatchObject({
        design_decline_gap: declineGap?.gap ?? null,
        design_parity_present: Number(parity.present),
        design_parity_same_layer: parity.sameLayer === null ? null : Number(parity.sameLayer),
        design_prompts_doing_nothing: pressure.unanswered.days365,
        design_refusal_is_final: pressure.finalNo === null ? null : Number(pressure.finalNo),
        design_function_days_lost_doing_nothing: detriment.unanswered.functionDays,
        design_loss_begins_after_refusing: detriment.refused?.sinceDay ?? null,
        design_shared_after_refusing: afterRefusing?.days90.shared ?? null,
        design_available_days_accepted: availability.accepted,
      })
    },
  )
})

describe('the table of participants', () => {
  test('has a cell for each column, and the metrics of the design that was met', () => {
    const columns = columnsFor(study.study)
    const text = participantsCsv(columns, participants)
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
    expect(data).toHaveLength(participants.length)
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
    const [first] = participants
    const [condition] = conditionsOf(study.study).filter(({ id }) => id === first?.condition)
    const { paths, bundling } = measure(subjectOf(condition?.design ?? '2016'), 'android')
    expect(data[0]).toMatchObject({
      session_id: first?.session,
      condition_id: first?.condition,
      design_taps_refuse: String(paths.refuse?.taps ?? ''),
      design_uses_bundled: String(bundling.index ?? ''),
    })
    for (const row of data)
      for (const { name, type, values } of columns) {
        const cell = row[name] ?? ''
        if (cell === '') continue
        if (type === 'number' || type === 'integer') expect(Number.isFinite(Number(cell)), `${name} ${cell}`).toBe(true)
        if (type === 'integer' && values.length === 0) expect(Number.isInteger(Number(cell))).toBe(true)
        if (type === 'category') for (const one of cell.split(' ')) expect(values, `${name} ${cell}`).toContain(one)
      }
    const objects = participantsJsonLines(columns, participants)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(objects[0]?.['design_taps_accept']).toBe(paths.accept?.taps)
    expect(objects.some(({ decision_ms }) => decision_ms === null)).toBe(true)
  })
})
