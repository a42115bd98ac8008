import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { BrandMark } from '#app/BrandMark.tsx'
import { languageRoot } from '#app/siteRoot.ts'
import { dayLong } from '#content/format.ts'
import { properNames } from '#content/properNames.ts'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { evidenceOf, type ClaimId } from '#content/sentence.ts'
import { today } from '#store/realClock.ts'
import styles from './paper.module.css'

/**
 * At the head of the first sheet: what this is, when it was printed and where it stands, what its brackets mean, and for
 * whom it does not speak. Not below the page, where it would ask for a sheet of its own.
 */
function PaperHead({ hasBrackets }: { readonly hasBrackets: boolean }): ReactNode {
  const site = `${location.origin}${languageRoot()}`
  return (
    <>
      <div className={styles.head}>
        <span className={styles.brand}>
          <BrandMark />
          {say('site.name')}
        </span>
        <span>{say('paper.what')}</span>
      </div>
      <div className={styles.imprint}>
        <p>{say('paper.printed', { day: dayLong(today()), address: addressHere() })}</p>
        {hasBrackets ? <p>{say('paper.brackets', { facts: `${site}facts/`, sources: `${site}sources/` })}</p> : null}
        <p>
          <Say
            id="site.independent"
            values={{ service: properNames.service, parent: properNames.parent }}
            tags={{ independence: () => '' }}
          />
        </p>
      </div>
    </>
  )
}

/** A lesson of one's own can stand whole in its address: nobody types that. */
const LONGEST = 600

function addressHere(): string {
  const { href, origin, pathname } = location
  return href.length > LONGEST ? origin + pathname : href
}

/** As much of its headline as the foot of a sheet has room for. */
const RUNNING = 90

/** What stands at the foot of each sheet. A string of CSS has the escapes of JSON, as long as it is one line. */
function runningFoot(): string {
  const headline = document.querySelector('h1')?.textContent.replaceAll(/\s+/g, ' ').trim() ?? ''
  const short = headline.length > RUNNING ? `${headline.slice(0, RUNNING)} …` : headline
  return JSON.stringify(short === '' ? say('site.name') : say('paper.running', { page: short }))
}

/** Marks count what a tap would open. On paper they name it. */
function nameEvidence(): boolean {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-claim] > button')) {
    const ids = evidenceOf(mark.parentElement?.dataset['claim'] as ClaimId)
    mark.dataset['rests'] = ids.join(' ')
  }
  return document.querySelector('[data-rests], [data-evidence] > button') !== null
}

function layHead(): () => void {
  document.documentElement.style.setProperty('--running', runningFoot())
  const head = document.createElement('div')
  head.dataset['paper'] = ''
  document.body.prepend(head)
  const root = createRoot(head)
  const hasBrackets = nameEvidence()
  flushSync(() => root.render(<PaperHead hasBrackets={hasBrackets} />))
  return () => {
    root.unmount()
    head.remove()
  }
}

/** What a sheet says that a screen need not: what it is of, when it was printed, and where to find it again. */
export function preparePaper(): void {
  let takeAway: (() => void) | null = null
  addEventListener('beforeprint', () => (takeAway ??= layHead()))
  addEventListener('afterprint', () => {
    takeAway?.()
    takeAway = null
  })
}
