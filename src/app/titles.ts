import { say } from '#content/say.ts'
import type { PageKey } from '#app/routes.ts'

const names = {
  '/': 'home',
  '/play/': 'play',
  '/privacy/': 'privacy',
  '/about/': 'about',
  '/independence/': 'independence',
  '/policies/': 'policies',
  '/timeline/': 'timeline',
  missing: 'missing',
} as const satisfies Record<PageKey, string>

export function titleOf(page: PageKey): string {
  const title = say(`title.${names[page]}`)
  return page === '/' ? title : say('title.page', { page: title })
}

export function descriptionOf(page: PageKey): string {
  return say(`description.${names[page]}`)
}
