import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Claim } from '#content/Claim.tsx'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { Doors, type HomeDoors } from './Doors.tsx'
import { WaitingStrands } from './WaitingStrands.tsx'
import styles from './Home.module.css'

interface HomeProps {
  /** The real simulated phone, at the notice of 2016. Narrow screens do without it: there one tap opens it. */
  readonly phone: ReactNode
  readonly doors: HomeDoors
  readonly mineTo: string
}

/** Draws the words of a sentence that lead to a page. */
function linkTo(to: string): (words: string) => ReactNode {
  return (words) => <Link to={to}>{words}</Link>
}

export function Home({ phone, doors, mineTo }: HomeProps): ReactNode {
  return (
    <main id="main" tabIndex={-1} className={styles.home}>
      <div className={styles.hero}>
        <div className={styles.say}>
          <h1 className={styles.title}>
            <Claim id="home.title" />
          </h1>
          <p className={styles.lede}>{say('home.lede')}</p>
          <Doors doors={doors} />
          <p className={styles.minutes}>
            <Say id="home.mine" tags={{ mine: linkTo(mineTo) }} />{' '}
            <Say id="home.teach" tags={{ teach: linkTo('/teach/') }} />
          </p>
        </div>
        <div className={styles.phone}>{phone}</div>
        <WaitingStrands />
      </div>
      <section className={styles.what} aria-label={say('home.what')}>
        <Line title={say('home.live.title')}>{say('home.live.text')}</Line>
        <Line title={say('home.see.title')}>{say('home.see.text')}</Line>
        <Line title={say('home.check.title')}>{say('home.check.text')}</Line>
      </section>
    </main>
  )
}

function Line({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.line}>
      <h2 className={styles.lineTitle}>{title}</h2>
      <p>{children}</p>
    </div>
  )
}
