import { siteRoot } from '#app/siteRoot.ts'
import { isUntouched } from '#offline/plan.ts'
import { keepProgram } from '#store/offline.ts'

/** Begins when the page has nothing else to do. Pages inside other pages keep nothing. */
export function keepWhenIdle(): void {
  if (!import.meta.env.PROD || window.top !== window.self) return
  // Nor does one that is made to stand inside others, when it is opened by itself.
  if (isUntouched(location.pathname.slice(siteRoot().length))) return
  const begin = (): void => void keepProgram(siteRoot())
  const whenIdle = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 5000 })
    else setTimeout(begin, 1000)
  }
  if (document.readyState === 'complete') whenIdle()
  else addEventListener('load', whenIdle, { once: true })
}
