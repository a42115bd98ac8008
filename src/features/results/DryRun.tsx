import { useId, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { ASSUMED, ASSUMED_PLAN, WANTS, type Policy, type Want } from '#domain/results/dryRun/policy.ts'
import { Button } from '#ui/Button.tsx'
import { NumberField } from './NumberField.tsx'
import type { DryOrder } from './useResults.ts'
import styles from './Results.module.css'

const CHANCES = [
  'givesUpPerTap',
  'refusesConsent',
  'leaves',
  'withdrawsOnLeaving',
  'breaksOff',
  'failsAttention',
  'understands',
] as const satisfies readonly (keyof Policy)[]

const USUAL_COUNT = 120
const MOST = 10_000
const WHOLE = 100

interface DryRunProps {
  readonly isBusy: boolean
  readonly onBegin: (order: DryOrder) => void
}

/** Invented participants through the same code. */
export function DryRun({ isBusy, onBegin }: DryRunProps): ReactNode {
  const [count, setCount] = useState<number | null>(USUAL_COUNT)
  const [seed, setSeed] = useState(() => say('resultsPage.dry.seed.usual'))
  const [policy, setPolicy] = useState<Policy>(ASSUMED)
  const id = useId()
  return (
    <details className={styles.more}>
      <summary>{say('resultsPage.dry')}</summary>
      <div className={styles.options}>
        <p className={styles.text}>{say('resultsPage.dry.text')}</p>
        <div className={styles.fields}>
          <NumberField label={say('resultsPage.dry.count')} value={count} least={1} most={MOST} onChange={setCount} />
          <div className={styles.field}>
            <label htmlFor={id}>{say('resultsPage.dry.seed')}</label>
            <input
              id={id}
              className={styles.textInput}
              value={seed}
              onChange={(event) => setSeed(event.currentTarget.value)}
            />
          </div>
        </div>
        <Assumed policy={policy} onChange={setPolicy} />
        <Button
          disabled={isBusy || count === null}
          onClick={() => onBegin({ seed, count: count ?? USUAL_COUNT, policies: { ...ASSUMED_PLAN, usual: policy } })}
        >
          {say('resultsPage.dry.begin')}
        </Button>
      </div>
    </details>
  )
}

interface AssumedProps {
  readonly policy: Policy
  readonly onChange: (policy: Policy) => void
}

function Assumed({ policy, onChange }: AssumedProps): ReactNode {
  const share = (value: number): number => Math.round(value * WHOLE)
  const want = (one: Want, value: number): Policy => ({ ...policy, wants: { ...policy.wants, [one]: value } })
  return (
    <fieldset className={styles.assumed}>
      <legend>
        {say('resultsPage.dry.assumed')} ({say('resultsPage.dry.percent')})
      </legend>
      <p className={styles.quiet}>{say('resultsPage.dry.assumed.text')}</p>
      <div className={styles.fields}>
        {WANTS.map((one) => (
          <NumberField
            key={one}
            label={say(`resultsPage.dry.${one}`)}
            value={share(policy.wants[one])}
            least={0}
            most={WHOLE}
            onChange={(value) => onChange(want(one, (value ?? 0) / WHOLE))}
          />
        ))}
        {CHANCES.map((one) => (
          <NumberField
            key={one}
            label={say(`resultsPage.dry.${one}`)}
            value={share(policy[one])}
            least={0}
            most={WHOLE}
            onChange={(value) => onChange({ ...policy, [one]: (value ?? 0) / WHOLE })}
          />
        ))}
      </div>
    </fieldset>
  )
}
