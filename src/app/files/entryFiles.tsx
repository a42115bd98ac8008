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

/** The same application where pages are opened from the file system: one classic script, as modules are refused there. */
async function start(): Promise<void> {
  const element = document.getElementById('root')
  if (!element) return
  await speak(document.documentElement.lang === 'de' ? 'de' : 'en')
  const root = languageRoot()
  const page = pageKeyOf(pageOfFile(root, location.pathname))
  const [{ opens }] = await Promise.all([loadPage(page), loadAllWords()])
  await (opens?.() ?? opensElsewhere(page))
  createRoot(element).render(
    <FileRouter root={root}>
      <App />
    </FileRouter>,
  )
  // No worker can be registered here; the page about privacy says so.
  await keepProgram(siteRoot())
}

void start()
