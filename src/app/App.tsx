import { Suspense, use, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Layout } from '#app/Layout.tsx'
import { loadedPage, loadPage } from '#app/pages.ts'
import { isBare, pageKeyOf, type PageKey } from '#app/routes.ts'
import { courseLesson } from '#store/course.ts'

const waiting = new Map<PageKey, ReturnType<typeof loadPage>>()

/** One part of a page: at once when its module is there, else as soon as it is. */
function PagePart({ page, part }: { readonly page: PageKey; readonly part: 'Page' | 'Tools' | 'Foot' }): ReactNode {
  const promise = waiting.get(page) ?? loadPage(page)
  if (!loadedPage(page)) waiting.set(page, promise)
  const Part = (loadedPage(page) ?? use(promise))[part]
  return Part ? <Part /> : null
}

/** The whole application, at one address. */
export function App(): ReactNode {
  const page = pageKeyOf(useLocation().pathname)
  const tools = (
    <Suspense fallback={null}>
      <PagePart page={page} part="Tools" key={page} />
    </Suspense>
  )
  return (
    <Layout isTool={page === '/play/'} isBare={isBare(page)} tools={tools}>
      <Suspense fallback={<main id="main" tabIndex={-1} />}>
        <PagePart page={page} part="Page" key={page} />
      </Suspense>
      {courseLesson() === null ? (
        <Suspense fallback={null}>
          <PagePart page={page} part="Foot" key={page} />
        </Suspense>
      ) : null}
    </Layout>
  )
}
