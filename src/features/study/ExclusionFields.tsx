import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { MOST } from '#domain/study/forms.ts'
import { LIMITED_RULES, PLAIN_RULES, type Exclusion } from '#domain/study/types.ts'
import { useBuilder } from './builderContext.ts'
import { FieldFaults } from './field.tsx'
import { NumberField } from './fields.tsx'
import styles from './Builder.module.css'

type Rule = Exclusion['rule']

const RULES: readonly Rule[] = [...PLAIN_RULES, ...LIMITED_RULES]
const USUAL_LIMIT: Readonly<Record<(typeof LIMITED_RULES)[number], number>> = {
  attentionFailed: 1,
  taskFasterThan: 5,
  runSlowerThan: 60,
  hiddenLongerThan: 60,
}

function isPlain(rule: Rule): rule is (typeof PLAIN_RULES)[number] {
  return (PLAIN_RULES as readonly Rule[]).includes(rule)
}

function fresh(rule: Rule): Exclusion {
  return isPlain(rule) ? { rule } : { rule, limit: USUAL_LIMIT[rule] }
}

/** Who is left out of the analysis, as rules that are fixed before. */
export function ExclusionFields(): ReactNode {
  const { study, edit } = useBuilder()
  const { exclusions } = study
  const put = (next: readonly Exclusion[]): void => edit((now) => ({ ...now, exclusions: next }))
  return (
    <fieldset className={styles.group} data-path="$.exclusions">
      <legend className={styles.label}>{say('studyPage.exclusions.label')}</legend>
      {RULES.map((rule) => {
        const index = exclusions.findIndex((one) => one.rule === rule)
        const exclusion = exclusions[index]
        const path = `$.exclusions[${index}]`
        return (
          <div key={rule}>
            <label className={styles.option}>
              <input
                type="checkbox"
                checked={exclusion !== undefined}
                onChange={({ currentTarget: { checked } }) =>
                  put(checked ? [...exclusions, fresh(rule)] : exclusions.filter((one) => one.rule !== rule))
                }
              />
              <span>{say(`studyPage.rule.${rule}`)}</span>
            </label>
            {exclusion && 'limit' in exclusion ? (
              <div className={styles.under}>
                <NumberField
                  path={`${path}.limit`}
                  label={say(`studyPage.limit.${exclusion.rule}`)}
                  value={exclusion.limit}
                  least={1}
                  most={MOST.limit}
                  onChange={(limit) =>
                    put(exclusions.map((one) => (one.rule === rule && 'limit' in one ? { ...one, limit } : one)))
                  }
                />
              </div>
            ) : null}
            {exclusion ? <FieldFaults path={`${path}.rule`} /> : null}
          </div>
        )
      })}
    </fieldset>
  )
}
