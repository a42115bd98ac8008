import { useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { exclusionName } from '#content/studySays.ts'
import type { ExclusionEntry } from '#domain/results/participants.ts'
import type { Study } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { ruleName } from './flowParts.ts'
import { plain } from './numbers.ts'
import { Part } from './Part.tsx'
import { Table } from './Table.tsx'
import styles from './Results.module.css'

const SHOWN = 20

interface ExclusionsPartProps {
  readonly study: Study
  readonly exclusions: readonly ExclusionEntry[]
  readonly nameOf: (condition: string) => string
}

/** Nobody is left out without a line here. */
export function ExclusionsPart({ study, exclusions, nameOf }: ExclusionsPartProps): ReactNode {
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? exclusions : exclusions.slice(0, SHOWN)
  return (
    <Part title={say('resultsPage.exclusions')}>
      {study.exclusions.length === 0 ? (
        <p className={styles.text}>{say('resultsPage.exclusions.norules')}</p>
      ) : (
        <>
          <p className={styles.text}>{say('resultsPage.exclusions.rules')}</p>
          <ul className={styles.rules}>
            {study.exclusions.map((rule) => (
              <li key={rule.rule}>{exclusionName(rule)}</li>
            ))}
          </ul>
        </>
      )}
      {exclusions.length === 0 ? (
        <p className={styles.text}>{say('resultsPage.exclusions.none')}</p>
      ) : (
        <>
          <Table
            caption={say('resultsPage.exclusions')}
            words={[0, 1, 2]}
            head={[
              say('resultsPage.session'),
              say('resultsPage.condition'),
              say('resultsPage.exclusions.rule'),
              say('resultsPage.exclusions.found'),
            ]}
            rows={shown.map(({ session, condition, rule, found }) => ({
              key: `${session} ${rule}`,
              cells: [
                <code key="session">{session}</code>,
                nameOf(condition),
                ruleName(rule),
                found === null ? '–' : foundText(rule, found),
              ],
            }))}
          />
          <p className={styles.quiet}>{say('resultsPage.exclusions.count', { count: exclusions.length })}</p>
          {exclusions.length > SHOWN ? (
            <Button aria-pressed={showsAll} onClick={() => setShowsAll(!showsAll)}>
              {say('resultsPage.exclusions.all', { count: exclusions.length })}
            </Button>
          ) : null}
        </>
      )}
    </Part>
  )
}

function foundText(rule: ExclusionEntry['rule'], found: number): string {
  if (rule === 'attentionFailed') return say('resultsPage.found.attentionFailed', { found })
  return say(rule === 'runSlowerThan' ? 'resultsPage.found.minutes' : 'resultsPage.found.seconds', {
    found: plain(found),
  })
}
