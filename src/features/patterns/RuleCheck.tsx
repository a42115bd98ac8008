import type { ReactNode } from 'react'
import { presetName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import type { Checked } from '#domain/patterns/check.ts'
import { lawTexts, RULE_IDS, rules, wasInForce, type LawTextId, type RuleId } from '#domain/patterns/law.ts'
import { shippedOf } from '#domain/patterns/recorded.ts'
import { presets, type PresetId } from '#domain/design/presets.ts'
import { checkedPresets } from './checkedPresets.ts'
import { findingText } from './patternWords.ts'
import { Provisos } from './Provisos.tsx'
import { VerdictMark } from './VerdictMark.tsx'
import styles from './Patterns.module.css'

/** Every rule that a machine can check, and under it what was counted in each design. */
export function RuleCheck(): ReactNode {
  return RULE_IDS.map((rule) => <Rule key={rule} rule={rule} />)
}

function Rule({ rule }: { readonly rule: RuleId }): ReactNode {
  const texts: readonly LawTextId[] = rules[rule].texts
  return (
    <section className={styles.rule} aria-labelledby={`rule-${rule}`}>
      <div>
        <h3 id={`rule-${rule}`} className={styles.ruleName}>
          {say(`patterns.rule.${rule}`)}
        </h3>
        <p>{say(`patterns.rule.${rule}.text`)}</p>
        <p className={styles.follows}>
          {say('patterns.check.follows')}{' '}
          {texts.map((text, index) => (
            <span key={text}>
              {index > 0 ? ', ' : ''}
              <a href={`#law-${text}`}>{lawTexts[text].name}</a>
            </span>
          ))}
        </p>
      </div>
      <ul className={styles.outcomes}>
        {[...checkedPresets()].map(([subject, checked]) => {
          const outcome = checked.find((one) => one.rule === rule)
          return outcome ? <Outcome key={subject} subject={subject} outcome={outcome} texts={texts} /> : null
        })}
      </ul>
    </section>
  )
}

interface OutcomeProps {
  readonly subject: PresetId
  readonly outcome: Checked
  readonly texts: readonly LawTextId[]
}

function Outcome({ subject, outcome, texts }: OutcomeProps): ReactNode {
  const { verdict, findings } = outcome
  const shipped = shippedOf(presets[subject])
  const isLater = shipped !== null && texts.every((text) => !wasInForce(text, shipped.flow))
  return (
    <li className={styles.outcome}>
      <span className={styles.subject}>{presetName(subject)}</span>
      <VerdictMark verdict={verdict} />
      <span className={styles.counted}>
        {findings.map((finding) => findingText(finding, presets[subject].design)).join(' ')}{' '}
        <Provisos checked={outcome} preset={subject} />{' '}
        {isLater ? <span className={styles.quiet}>({say('patterns.law.today')})</span> : null}
      </span>
    </li>
  )
}
