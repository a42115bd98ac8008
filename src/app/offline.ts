import { siteRoot } from '#app/siteRoot.ts'
import { keepProgram } from '#store/offline.ts'

/** Begins when the page has nothing else to do. Pages inside other pages keep nothing. */
export function keepWhenIdle(): void {
  if (!import.meta.env.PROD || window.top !== window.self) return
  const begin = (): void => void keepProgram(siteRoot())
  const whenIdle = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 5000 })
    else setTimeout(begin, 1000)
  }
  if (document.readyState === 'complete') whenIdle()
  else addEventListener('load', whenIdle, { once: true })
}
