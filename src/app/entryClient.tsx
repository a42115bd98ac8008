import '#ui/tokens.css'
import '#ui/base.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from '#app/App.tsx'
import { loadAllWords } from '#content/sentence.ts'
import { loadPage } from '#app/pages.ts'
import { pageKeyOf } from '#app/routes.ts'
import { settleIcon, settleLinks } from '#app/settleLinks.ts'
import { siteRoot } from '#app/siteRoot.ts'

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) return
  const base = siteRoot()
  const page = pageKeyOf(`/${location.pathname.slice(base.length)}`)
  await loadPage(page)
  settleIcon(document.head)
  const app = (
    <BrowserRouter basename={base.replace(/\/$/, '')}>
      <App />
    </BrowserRouter>
  )
  // A link to a moment draws another picture than the one written at build time, so that one is not taken over.
  const isElsewhere = page === '/play/' && (await (await import('#app/address.ts')).openAddress())
  // What such a link hides is told in words that the first view does without.
  if (/&k=/.test(location.hash)) await loadAllWords()
  if (root.hasChildNodes() && !isElsewhere) {
    settleLinks(root)
    hydrateRoot(root, app)
  } else createRoot(root).render(app)
  // The first tap may need more than the first view said.
  await loadAllWords()
}

void start()
