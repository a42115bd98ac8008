import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Claim } from '#content/Claim.tsx'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { certaintyText } from '#content/certaintyWords.ts'
import { properNames } from '#content/properNames.ts'
import { CERTAINTIES } from '#domain/evidence/certainty.ts'
import { ReadPage } from '#ui/ReadPage.tsx'
import { Section, Terms } from './Section.tsx'
import styles from './Pages.module.css'

const STATUSES = ['shared', 'hosted', 'held', 'disputed', 'open', 'never'] as const

export function About(): ReactNode {
  return (
    <ReadPage title={say('about.title')} lede={say('about.lede')}>
      <Section title={say('about.what.title')}>
        <p>
          <Claim id="about.what.2016" />
        </p>
        <p>
          <Claim id="about.what.2021" />
        </p>
        <p>{say('about.what.tool')}</p>
      </Section>
      <Section title={say('about.made.title')}>
        <p>{say('about.made.sources')}</p>
        <p>{say('about.made.screens')}</p>
        <p>{say('about.made.rules')}</p>
        <p>
          <Say id="about.made.paths" tags={{ paths: (words) => <Link to="/paths/">{words}</Link> }} />
        </p>
      </Section>
      <Section title={say('about.status.title')}>
        <p>{say('about.status.text')}</p>
        <Terms
          terms={STATUSES.map((id) => ({ term: say(`about.status.${id}`), text: say(`about.status.${id}.text`) }))}
        />
        <p>{say('about.status.reading')}</p>
      </Section>
      <Section title={say('about.certainty.title')}>
        <p>{say('about.certainty.text')}</p>
        <ol className={styles.ranks}>
          {CERTAINTIES.map((certainty) => (
            <li key={certainty}>{certaintyText(certainty)}</li>
          ))}
        </ol>
        <p>{say('about.certainty.assumed')}</p>
      </Section>
      <Section title={say('about.licence.title')}>
        <p>
          {say('about.licence.text', {
            codeLicence: properNames.codeLicence,
            wordsLicence: properNames.wordsLicence,
          })}
        </p>
      </Section>
    </ReadPage>
  )
}
