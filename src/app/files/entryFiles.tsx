import '#ui/tokens.css'
import '#ui/base.css'
import { createRoot } from 'react-dom/client'
import { App } from '#app/App.tsx'
import { FileRouter, pageOfFile } from '#app/files/FileRouter.tsx'
import { opensElsewhere } from '#app/opensElsewhere.ts'
import { loadPage } from '#app/pages.ts'
import { pageKeyOf } from '#app/routes.ts'
import { languageRoot, siteRoot } from '#app/siteRoot.ts'
import { loadAllWords, speak } from '#content/sentence.ts'
import { keepProgram } from '#store/offline.ts'

/** Links that the router does not make lead to folders, and no host is here to find the page in them. */
function settleFolder({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html'
}

/** The same application where pages are opened from the file system: one classic script, as modules are refused there. */
async function start(): Promise<void> {
  const element = document.getElementById('root')
  if (!element) return
  await speak(document.documentElement.lang === 'de' ? 'de' : 'en')
  const root = languageRoot()
  const page = pageKeyOf(pageOfFile(root, location.pathname))
  const [{ opens }] = await Promise.all([loadPage(page), loadAllWords()])
  await (opens?.() ?? opensElsewhere(page))
  for (const kind of ['click', 'auxclick']) addEventListener(kind, settleFolder, { capture: true })
  createRoot(element).render(
    <FileRouter root={root}>
      <App />
    </FileRouter>,
  )
  // No worker can be registered here; the page about privacy says so.
  await keepProgram(siteRoot())
}

void start()
