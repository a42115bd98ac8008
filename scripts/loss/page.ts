// The page of a participant, with nobody before it: lives a story at random through the real recorder and delivery.
import { addDays } from '#domain/day/isoDay.ts'
import { AS_BUILT } from '#domain/design/design.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { runStateOf } from '#domain/record/replayRecord.ts'
import { beginRun, live, passDays, phoneOf, type RunState } from '#domain/record/runState.ts'
import { offeredSteps } from '#domain/scenario/momentAt.ts'
import { SCENARIO_FORMAT_2, STEPS, type Scenario } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { deviceClass } from '#store/run/deviceClass.ts'
import { startSession, type RunningSession } from '#store/run/runSession.ts'
import { seeded } from './dice.ts'

type Running = Extract<RunningSession, { ok: true }>

/** What the test sees and does. */
export interface LossPage {
  readonly opened: 'yes' | 'otherTab'
  readonly earlier: number
  state(): string
  stored(): Promise<readonly string[]>
  flush(): void
}
declare global {
  interface Window {
    loss?: LossPage
    /** The test hears of what stands on the screen. */
    confirmedOnScreen?: (session: string, seq: number) => Promise<void>
  }
}

registerDesigns(allDesignTools)
const asked = new URLSearchParams(location.search)
const session = asked.get('session') ?? ''
const dice = seeded(Number(asked.get('seed') ?? 1))

function scenario(): Scenario {
  const usual = usualScenario()
  const isDesigned = Number.parseInt(session.slice(-1), 16) % 2 === 1
  const design = { ...AS_BUILT[2016], decline: true, refusalCosts: 'limits' } as const
  return isDesigned ? { ...usual, format: SCENARIO_FORMAT_2, design } : usual
}

function show(seq: number): void {
  const place = document.getElementById('confirmed')
  if (place) place.textContent = String(seq)
  // As the test may be gone already, nobody waits for it.
  void window.confirmedOnScreen?.(session, seq).catch(() => undefined)
}

async function act(run: Running, state: RunState): Promise<RunState> {
  const kind = dice.below(10)
  if (kind === 0) {
    show(
      await run.recorder.record({
        event: { type: 'answered', question: 'q', value: 'ü'.repeat(dice.below(200)) },
        phone: null,
        changed: [],
      }),
    )
    return state
  }
  const { standing, cursor, done } = state
  const offered = [...offeredSteps(standing, cursor.on, done.setting)].filter((step) => step !== 'confirmDelete')
  const lived =
    kind < 3 || offered.length === 0
      ? passDays(state, addDays(cursor.on, dice.below(4)))
      : live(state, kind === 3 ? dice.oneOf(STEPS.filter((step) => step !== 'confirmDelete')) : dice.oneOf(offered))
  // Not awaited one by one: several lines may be on their way to the disk when the process dies.
  const stored = run.recorder.record(lived)
  const shown = run.recorder.record({
    event: { type: 'shown', screen: lived.state.standing.screen },
    phone: phoneOf(lived.state),
    changed: [],
  })
  for (const one of [stored, shown]) void one.then(show)
  if (dice.below(3) === 0) await shown
  return lived.state
}

async function runOn(run: Running): Promise<void> {
  let state = runStateOf(run.earlier) ?? beginRun(scenario())
  for (;;) {
    state = await act(run, state)
    await new Promise((resolve) => setTimeout(resolve, dice.below(60)))
  }
}

const run = await startSession({
  head: {
    session,
    study: asked.get('study') ?? '',
    studyHash: asked.get('hash') ?? '',
    condition: asked.get('condition') ?? '',
    kind: 'real',
  },
  scenario: scenario(),
  logging: ['times', 'visibility', 'deviceClass'],
  device: deviceClass(),
  collectors: [{ to: 'dropbox', url: asked.get('collector') ?? '' }],
  delivery: { gatherMs: 250, patienceMs: 1500, backoff: { firstMs: 100, longestMs: 800 } },
})
window.loss = run.ok
  ? {
      opened: 'yes',
      earlier: run.earlier.length,
      state: () => run.delivery.status().state,
      stored: () => run.storage.lines(session),
      flush: () => run.delivery.flush(),
    }
  : { opened: 'otherTab', earlier: 0, state: () => '', stored: () => Promise.resolve([]), flush: () => undefined }
if (run.ok && !asked.has('quiet')) await runOn(run)
