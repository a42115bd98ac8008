import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { App } from '#app/App.tsx'
import { VIEW_WORDS } from '#app/embed/viewWords.ts'
import { loadPage } from '#app/pages.ts'
import {
  EMBED_ROUTE,
  LESSON_ROUTES,
  pageKeyOf,
  RECORD_ROUTES,
  recordIdOf,
  ROUTES,
  wholeWordsOf,
  type RecordPath,
  type Route,
} from '#app/routes.ts'
import { lessonPages } from '#app/teach/lessonPages.ts'
import { descriptionOf, titleOf } from '#app/titles.ts'
import { forgetLaterWords, loadWords, speak, type Locale } from '#content/sentence.ts'
import { EMBED_VIEWS } from '#domain/embed/types.ts'
import { facts } from '#domain/evidence/facts.ts'
import { sources } from '#domain/evidence/sources.ts'

interface RenderedPage {
  readonly html: string
  readonly title: string
  readonly description: string
}

const recordIds: Readonly<Record<RecordPath, readonly string[]>> = {
  '/facts/:id/': Object.keys(facts),
  '/sources/:id/': Object.keys(sources),
}

/** Every page that is written: those of the site, one for each entry of the record, and those of the lessons that ship. */
export function writtenPages(): readonly Route[] {
  const entries = RECORD_ROUTES.flatMap(({ path, ...route }) =>
    recordIds[path].map((id) => ({ ...route, path: path.replace(':id', id) })),
  )
  const embeds = EMBED_VIEWS.map((view) => ({
    ...EMBED_ROUTE,
    path: EMBED_ROUTE.path.replace(':id', view),
    words: [...EMBED_ROUTE.words, ...VIEW_WORDS[view]],
  }))
  const ofLessons = LESSON_ROUTES.flatMap(({ path, ...route }) =>
    lessonPages(path).map((address) => ({ ...route, path: address })),
  )
  return [...ROUTES, ...entries, ...ofLessons, ...embeds]
}

/** One page as it is written at build time: readable without a script, and taken over by one. */
export async function render(path: string, language: Locale = 'en'): Promise<RenderedPage> {
  await speak(language)
  const name = pageKeyOf(path)
  const { describe } = await loadPage(name)
  // What other pages speak must not help this one out: in the browser it has its own words only.
  forgetLaterWords()
  await Promise.all(wholeWordsOf(name).map(loadWords))
  // With its last slash, or a link home would lack it.
  const root = language === 'en' ? '/' : `/${language}/`
  let failure: unknown
  const { prelude } = await prerender(
    <StaticRouter basename={root} location={root + path.slice(1)}>
      <App />
    </StaticRouter>,
    // All in one piece: React moves large parts in place by inline scripts, which the page's policy forbids.
    { progressiveChunkSize: Infinity, onError: (error) => void (failure = error) },
  )
  // React would leave a hole and let the browser try again: a page that cannot be written fails the build.
  if (failure !== undefined) throw failure
  // Descriptions stand in the head, which only the build writes.
  await loadWords('unseen')
  return {
    html: await new Response(prelude).text(),
    title: titleOf(name, path),
    description: describe?.(recordIdOf(path)) ?? descriptionOf(name, path),
  }
}
