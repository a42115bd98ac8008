import { useEffect, useRef, type ReactNode } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
import { pageKeyOf } from '#app/routes.ts'
import { titleOf } from '#app/titles.ts'
import { say } from '#content/say.ts'
import { EvidenceHost } from '#features/evidence/EvidenceHost.tsx'
import { BrandMark } from '#app/BrandMark.tsx'
import styles from './Layout.module.css'

interface LayoutProps {
  /** The main screen: on a small screen its own bar takes the place of this one. */
  readonly isTool: boolean
  /** What the page puts into the bar. */
  readonly tools: ReactNode
  readonly children: ReactNode
}

/** Bar and frame of every page. Navigation shows only what exists. */
export function Layout({ isTool, tools, children }: LayoutProps): ReactNode {
  usePageChange()
  return (
    <EvidenceHost>
      <a className={styles.skip} href="#main">
        {say('site.skip')}
      </a>
      <header className={isTool ? styles.toolBar : styles.bar}>
        <Link className={styles.brand} to="/" aria-label={say('nav.home')}>
          <BrandMark />
          <span>{say('site.name')}</span>
        </Link>
        <nav className={styles.nav} aria-label={say('site.nav')}>
          <NavLink to="/play/">{say('nav.play')}</NavLink>
          <NavLink to="/facts/">{say('nav.facts')}</NavLink>
          <NavLink to="/policies/">{say('nav.texts')}</NavLink>
          <NavLink to="/timeline/">{say('nav.timeline')}</NavLink>
          <NavLink to="/compare/">{say('nav.compare')}</NavLink>
          <NavLink to="/privacy/">{say('nav.privacy')}</NavLink>
          <NavLink to="/about/">{say('nav.about')}</NavLink>
        </nav>
        <div className={styles.tools}>{tools}</div>
      </header>
      {children}
    </EvidenceHost>
  )
}

/** A new page gets its title, and a reader who comes from another page begins at its top. */
function usePageChange(): void {
  const { pathname } = useLocation()
  const first = useRef(true)
  useEffect(() => {
    document.title = titleOf(pageKeyOf(pathname), pathname)
    if (!first.current) {
      window.scrollTo(0, 0)
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
    }
    first.current = false
  }, [pathname])
}
