import type { ReactNode } from 'react'
import { Link, type To } from 'react-router'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { ReadPage } from '#ui/ReadPage.tsx'
import { Section } from './Section.tsx'
import styles from './Pages.module.css'

interface PageLink {
  readonly to: To
  readonly name: string
}

interface NotFoundProps {
  readonly routes: readonly PageLink[]
  /** The path that was asked for. Left out where the page is rendered ahead: it stands for every path. */
  readonly asked?: string | undefined
}

const code = (text: string): ReactNode => <code>{text}</code>

export function NotFound({ routes, asked }: NotFoundProps): ReactNode {
  return (
    <ReadPage
      title={say('notFound.title')}
      lede={
        asked === undefined ? undefined : <Say id="notFound.asked" values={{ path: asked }} tags={{ path: code }} />
      }
    >
      <Section title={say('notFound.routes')}>
        <p>{say('notFound.text')}</p>
        <ul className={styles.list}>
          {routes.map(({ to, name }) => (
            <li key={name}>
              <Link to={to}>{name}</Link>
            </li>
          ))}
        </ul>
      </Section>
    </ReadPage>
  )
}
