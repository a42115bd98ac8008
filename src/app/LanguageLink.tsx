import type { ReactNode, SyntheticEvent } from 'react'
import { useLocation } from 'react-router'
import { pageKeyOf } from '#app/routes.ts'
import { languageRoot } from '#app/siteRoot.ts'
import { say } from '#content/say.ts'
import { currentLocale } from '#content/sentence.ts'

/** The moment stands in the address and changes without a new page: it is taken along. */
function takeMoment({ currentTarget }: SyntheticEvent<HTMLAnchorElement>): void {
  currentTarget.hash = location.hash
}

/** The same page in the other language, by that language's name. A document has one language: this loads another one. */
export function LanguageLink(): ReactNode {
  const { pathname } = useLocation()
  // Where nothing is, nothing is in another language.
  if (pageKeyOf(pathname) === 'missing') return null
  const other = currentLocale() === 'en' ? 'de' : 'en'
  return (
    <a
      href={languageRoot(other) + pathname.slice(1)}
      lang={other}
      hrefLang={other}
      onPointerDown={takeMoment}
      onClick={takeMoment}
    >
      {say('site.other')}
    </a>
  )
}
