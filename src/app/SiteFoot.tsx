import { useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { Link, NavLink } from 'react-router'
import { LanguageLink } from '#app/LanguageLink.tsx'
import { ROUTES } from '#app/routes.ts'
import { nameOf } from '#app/titles.ts'
import { properNames } from '#content/properNames.ts'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { recordLanguage, withWords } from '#content/sentence.ts'
import styles from './SiteFoot.module.css'

/** Every page of the site by its name. The home page is named in the bar. */
export function SitePages(): ReactNode {
  return (
    <nav className={styles.pages} aria-label={say('site.pages')}>
      {ROUTES.slice(1).map(({ path }) => (
        // A page below another is open alone.
        <NavLink key={path} to={path} end={ROUTES.some((below) => below.path !== path && below.path.startsWith(path))}>
          {nameOf(path)}
        </NavLink>
      ))}
      <LanguageLink />
    </nav>
  )
}

function linkTo(path: string): (words: string) => ReactNode {
  return (words) => <Link to={path}>{words}</Link>
}

/** Whether the site works without a network: known only once a page stands. */
function Offline(): ReactNode {
  const [Line, setLine] = useState<ComponentType | null>(null)
  useEffect(() => {
    void withWords(import('#app/OfflineLine.tsx'), 'offline').then(({ OfflineLine }) => setLine(() => OfflineLine))
  }, [])
  return Line ? <Line /> : null
}

/** Below every page to read: what leaves the device, what this site is not, and all its pages. */
export function Foot(): ReactNode {
  return (
    <footer data-site-foot className={styles.foot}>
      <p>
        <Say id="site.device" tags={{ privacy: linkTo('/privacy/') }} />
      </p>
      <p>
        <Say
          id="site.independent"
          values={{ service: properNames.service, parent: properNames.parent }}
          tags={{ independence: linkTo('/independence/') }}
        />
      </p>
      {recordLanguage() ? <p>{say('language.record')}</p> : null}
      <SitePages />
      <Offline />
    </footer>
  )
}
