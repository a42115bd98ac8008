import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
import { pageKeyOf, type RoutePath } from '#app/routes.ts'
import { titleOf } from '#app/titles.ts'
import { say } from '#content/say.ts'
import { EvidenceHost } from '#features/evidence/EvidenceHost.tsx'
import { BrandMark } from '#app/BrandMark.tsx'
import { courseLesson } from '#store/course.ts'
import styles from './Layout.module.css'

interface LayoutProps {
  /** The main screen: on a small screen its own bar takes the place of this one. */
  readonly isTool: boolean
  /** Participants of a study, and who meets a view in a page of others, see nothing of the site around it. */
  readonly isBare: boolean
  /** What the page puts into the bar. */
  readonly tools: ReactNode
  readonly children: ReactNode
}

/** What the bar has room for in one row, and beside no tools. Every page is named at the foot of each. */
const BAR = ['play', 'mine', 'compare', 'lab', 'paths', 'timeline', 'policies', 'facts', 'teach', 'about'] as const
const TOOL_BAR = BAR.filter((page) => page !== 'teach')

const CourseWay = lazy(async () => ({ default: (await import('#app/teach/CourseWay.tsx')).CourseWay }))

/** Bar and frame of every page. Navigation shows only what exists. */
export function Layout({ isTool, isBare, tools, children }: LayoutProps): ReactNode {
  usePageChange()
  if (isBare) return children
  // A course system's page stands around this one: the lesson is in it, and the way back to the lesson.
  if (courseLesson() !== null)
    return (
      <EvidenceHost>
        <Suspense fallback={null}>
          <CourseWay />
        </Suspense>
        {children}
      </EvidenceHost>
    )
  return (
    <EvidenceHost>
      <a className={styles.skip} href="#main">
        {say('site.skip')}
      </a>
      <header data-site-bar className={isTool ? styles.toolBar : styles.bar}>
        <Link className={styles.brand} to="/" aria-label={say('nav.home')}>
          <BrandMark />
          <span>{say('site.name')}</span>
        </Link>
        <nav className={styles.nav} aria-label={say('site.nav')}>
          {(isTool ? TOOL_BAR : BAR).map((page) => (
            <NavLink key={page} to={`/${page}/` satisfies RoutePath}>
              {say(`nav.${page}`)}
            </NavLink>
          ))}
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
