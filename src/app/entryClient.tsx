import '#ui/tokens.css'
import '#ui/base.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from '#app/App.tsx'
import { loadAllWords, speak } from '#content/sentence.ts'
import { loadPage } from '#app/pages.ts'
import { isGuest, pageKeyOf, type PageKey } from '#app/routes.ts'
import { settleIcon, settleLinks } from '#app/settleLinks.ts'
import { languageRoot } from '#app/siteRoot.ts'
import { courseLesson } from '#store/course.ts'

/** Most visits begin without a moment in the address. */
async function opensElsewhere(page: PageKey): Promise<boolean> {
  return (await import('#app/opensElsewhere.ts')).opensElsewhere(page)
}

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) return
  await speak(document.documentElement.lang === 'de' ? 'de' : 'en')
  const base = languageRoot()
  if (location.hash.startsWith('#course=')) await (await import('#app/teach/course.ts')).openCourse(base)
  const page = pageKeyOf(`/${location.pathname.slice(base.length)}`)
  const { opens } = await loadPage(page)
  settleIcon(document.head)
  const app = (
    <BrowserRouter basename={base}>
      <App />
    </BrowserRouter>
  )
  // A link to a moment draws another picture than the one written at build time, so that one is not taken over.
  const isElsewhere = courseLesson() !== null || (await (opens?.() ?? (location.hash !== '' && opensElsewhere(page))))
  if (root.hasChildNodes() && !isElsewhere) {
    settleLinks(root)
    hydrateRoot(root, app)
  } else createRoot(root).render(app)
  // The first tap may need more than the first view said.
  await loadAllWords()
  // Participants' pages keep nothing of the program, and neither do pages inside others.
  if (isGuest(page)) return
  ;(await import('#app/paper.tsx')).preparePaper()
  ;(await import('#app/offline.ts')).keepWhenIdle()
}

void start()
