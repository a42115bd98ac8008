import '#ui/tokens.css'
import '#ui/base.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from '#app/App.tsx'
import { loadAllWords, speak } from '#content/sentence.ts'
import { loadPage } from '#app/pages.ts'
import { MOMENT_PATHS, pageKeyOf, type PageKey } from '#app/routes.ts'
import { settleIcon, settleLinks } from '#app/settleLinks.ts'
import { languageRoot } from '#app/siteRoot.ts'

/** Whether the address holds a moment, or two, other than those written at build time; they are taken over. */
async function opensElsewhere(page: PageKey): Promise<boolean> {
  if ((MOMENT_PATHS as readonly PageKey[]).includes(page)) {
    const [isElsewhere] = await Promise.all([
      import('#app/address.ts').then(({ openAddress }) => openAddress()),
      // What such a link hides is told in words that the first view does without.
      /&k=/.test(location.hash) ? loadAllWords() : null,
      // Nor does the first view draw the screen that such a link may open.
      page === '/play/' && location.hash !== ''
        ? import('#features/phone/later.tsx').then((phone) => phone.loadScreens())
        : null,
      // Nor what a design draws.
      page === '/play/' && /&g=/.test(location.hash)
        ? import('#features/phone/LabPart.tsx').then((phone) => phone.loadLabScreens())
        : null,
    ])
    return isElsewhere
  }
  if (page === '/lab/') {
    const [isElsewhere] = await Promise.all([
      import('#app/labAddress.ts').then(({ openLabAddress }) => openLabAddress()),
      // Any other design draws screens that the first view does without.
      location.hash === ''
        ? null
        : Promise.all([
            import('#features/phone/later.tsx').then(({ loadScreens }) => loadScreens()),
            import('#features/phone/LabPart.tsx').then(({ loadLabScreens }) => loadLabScreens()),
          ]),
    ])
    return isElsewhere
  }
  // A study or a lesson that is kept on this device is none that was written at build time.
  if (page === '/study/' || page === '/teach/own/' || page === '/teach/edit/') return location.hash !== ''
  return page === '/compare/' && (await import('#app/compareAddress.ts')).openComparisonAddress()
}

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) return
  await speak(document.documentElement.lang === 'de' ? 'de' : 'en')
  const base = languageRoot()
  const page = pageKeyOf(`/${location.pathname.slice(base.length)}`)
  await loadPage(page)
  settleIcon(document.head)
  const app = (
    <BrowserRouter basename={base}>
      <App />
    </BrowserRouter>
  )
  // A link to a moment draws another picture than the one written at build time, so that one is not taken over.
  const isElsewhere = await opensElsewhere(page)
  if (root.hasChildNodes() && !isElsewhere) {
    settleLinks(root)
    hydrateRoot(root, app)
  } else createRoot(root).render(app)
  // The first tap may need more than the first view said.
  await loadAllWords()
  // Participants' pages keep nothing of the program, and neither do pages inside others.
  if (page !== '/run/') (await import('#app/offline.ts')).keepWhenIdle()
}

void start()
