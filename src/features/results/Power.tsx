import { useState, type ReactNode } from 'react'
import { count } from '#content/format.ts'
import { say } from '#content/say.ts'
import { outcomeName } from '#content/studySays.ts'
import type { PowerPlan, SimulatedPower } from '#domain/results/dryRun/power.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { MEASURES, type Study } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { NumberField } from './NumberField.tsx'
import { interval, percent } from './numbers.ts'
import type { ResultsWork } from './useResults.ts'
import styles from './Results.module.css'

const WHOLE = 100
const USUAL_SHARES = [30, 50] as const
const USUAL_SIZE = 100
const USUAL_ROUNDS = 2000
const MOST_ROUNDS = 20_000
const MOST_PEOPLE = 10_000

interface PowerProps {
  readonly study: Study
  readonly results: ResultsWork
}

/** How often a study of this size would see an assumed difference. */
export function Power({ study, results }: PowerProps): ReactNode {
  const { primary } = study.outcomes
  const isShare = primary !== null && MEASURES[primary.measure] === 'share'
  return (
    <details className={styles.more}>
      <summary>{say('resultsPage.power')}</summary>
      <div className={styles.options}>
        {isShare ? (
          <>
            <p className={styles.text}>
              {say('resultsPage.power.of', { outcome: outcomeName(primary) })} {say('resultsPage.power.text')}
            </p>
            <PowerForm study={study} results={results} />
          </>
        ) : (
          <p className={styles.text}>{say('resultsPage.power.notShare')}</p>
        )}
      </div>
    </details>
  )
}

interface Answer {
  readonly plan: PowerPlan
  readonly power: readonly SimulatedPower[]
}

function PowerForm({ study, results }: PowerProps): ReactNode {
  const conditions = conditionsOf(study)
  const [shares, setShares] = useState<Readonly<Record<string, number>>>({})
  const [perCondition, setSize] = useState<number | null>(study.preregistration.perCondition ?? USUAL_SIZE)
  const [rounds, setRounds] = useState<number | null>(USUAL_ROUNDS)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const shareOf = (id: string, at: number): number => shares[id] ?? USUAL_SHARES[at === 0 ? 0 : 1]

  async function simulate(): Promise<void> {
    const plan: PowerPlan = {
      shares: conditions.map(({ id }, at) => ({ condition: id, share: shareOf(id, at) / WHOLE })),
      perCondition: perCondition ?? USUAL_SIZE,
      rounds: rounds ?? USUAL_ROUNDS,
      seed: study.assignment.seed,
    }
    setAnswer(null)
    const told = await results.ask({ kind: 'power', plan })
    if (told?.kind === 'power') setAnswer({ plan, power: told.power })
  }

  return (
    <>
      <fieldset className={styles.assumed}>
        <legend>{say('resultsPage.power.assumed')}</legend>
        <p className={styles.quiet}>{say('resultsPage.power.assumed.text')}</p>
        <div className={styles.fields}>
          {conditions.map(({ id, name }, at) => (
            <NumberField
              key={id}
              label={name}
              value={shareOf(id, at)}
              least={0}
              most={WHOLE}
              onChange={(value) => setShares({ ...shares, [id]: value ?? 0 })}
            />
          ))}
        </div>
      </fieldset>
      <div className={styles.fields}>
        <NumberField
          label={say('resultsPage.power.perCondition')}
          value={perCondition}
          least={1}
          most={MOST_PEOPLE}
          onChange={setSize}
        />
        <NumberField
          label={say('resultsPage.power.rounds')}
          value={rounds}
          least={1}
          most={MOST_ROUNDS}
          onChange={setRounds}
        />
      </div>
      <Button disabled={results.work !== null} onClick={() => void simulate()}>
        {say('resultsPage.power.begin')}
      </Button>
      <div role="status">
        {answer ? (
          <ul className={styles.powers}>
            {answer.power.map((one) => (
              <li key={one.condition}>{powerText(one, answer.plan, study)}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </>
  )
}

function powerText({ condition, against, power }: SimulatedPower, { rounds }: PowerPlan, study: Study): string {
  const nameOf = (id: string): string => conditionsOf(study).find((one) => one.id === id)?.name ?? id
  return say('resultsPage.power.found', {
    power: percent(power.value),
    rounds: count(rounds),
    name: nameOf(condition),
    against: nameOf(against),
    interval: interval(power, percent),
  })
}
