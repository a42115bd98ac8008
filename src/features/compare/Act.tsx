import { useId, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { applyIntent } from '#domain/compare/applyIntent.ts'
import { SIDES, type Comparison, type Side } from '#domain/compare/comparison.ts'
import { INTENTS, type Intent } from '#domain/compare/intents.ts'
import { intend, setWho, WHO, type SideReport, type Who } from '#store/comparison.ts'
import { Button } from '#ui/Button.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { intentName, outcomeText, reportText } from './reportText.ts'
import { useComparison } from './useComparison.ts'
import styles from './Compare.module.css'

/** What an intent would come to, before it is carried out. */
interface Outlook {
  readonly intent: Intent
  readonly sides: readonly { readonly side: Side; readonly outcome: SideReport }[]
}

function outlookOf(intent: Intent, comparison: Comparison, who: Who): Outlook {
  const acting = SIDES.filter((side) => who === 'both' || who === side)
  return {
    intent,
    sides: acting.map((side) => {
      const applied = applyIntent(comparison[side], comparison.on, intent)
      return { side, outcome: applied.kind === 'done' ? { kind: 'done', taps: applied.taps } : applied }
    }),
  }
}

function isPossible({ sides }: Outlook): boolean {
  return sides.some(({ outcome }) => outcome.kind === 'done')
}

/** Doing something on this day, on both sides or on one: what it takes on each, or why it cannot be done there. */
export function Act(): ReactNode {
  const { comparison, who, report } = useComparison()
  const id = useId()
  const outlooks = INTENTS.map((intent) => outlookOf(intent, comparison, who))
  const impossible = outlooks.filter((outlook) => !isPossible(outlook))
  return (
    <section className={styles.act} aria-labelledby={id}>
      <div className={styles.actHead}>
        <h2 id={id} className={styles.heading}>
          {say('compare.acts')}
        </h2>
        <Segmented
          legend={say('compare.who')}
          options={WHO.map((value) => ({ value, label: whoWords(value) }))}
          value={who}
          onChange={setWho}
        />
      </div>
      <p className={styles.small}>{say('compare.acts.text')}</p>
      <ul className={styles.intents}>
        {outlooks.filter(isPossible).map((outlook) => (
          <IntentButton key={outlook.intent} {...outlook} />
        ))}
      </ul>
      {report ? <p className={styles.report}>{reportText(report)}</p> : null}
      {impossible.length > 0 ? (
        <details className={styles.impossible}>
          <summary>{say('compare.impossible', { count: impossible.length })}</summary>
          <ul>
            {impossible.map(({ intent, sides }) => (
              <li key={intent}>
                <b>{say('compare.impossible.one', { intent: intentName(intent) })}</b>{' '}
                {sides.map(({ side, outcome }) => outcomeText(side, outcome)).join(' ')}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

function whoWords(who: Who): string {
  return who === 'both' ? say('compare.who.both') : say('compare.who.one', { side: say(`compare.letter.${who}`) })
}

function IntentButton({ intent, sides }: Outlook): ReactNode {
  const id = useId()
  return (
    <li>
      <Button aria-describedby={id} onClick={() => intend(intent)}>
        {intentName(intent)}
      </Button>
      <p id={id} className={styles.small}>
        {sides.map(({ side, outcome }) => (
          <span key={side} className={styles.outcome}>
            {outcomeText(side, outcome)}{' '}
          </span>
        ))}
      </p>
    </li>
  )
}
