import type { ComponentType } from 'react'
import { wordsOf, type PageKey } from '#app/routes.ts'
import { say } from '#content/say.ts'
import { isInEnglish } from '#content/de/words.ts'
import { LanguageLink } from '#app/LanguageLink.tsx'
import styles from './inLanguage.module.css'

/** A page whose words are not translated yet says so, and bears the language that it is in. */
export function inLanguage(Page: ComponentType, key: PageKey): { readonly Page: ComponentType } {
  if (!wordsOf(key).some(isInEnglish)) return { Page }
  return {
    Page: () => (
      <>
        <section className={styles.note} aria-label={say('language.label')}>
          {say('language.missing')} <LanguageLink />
        </section>
        <div className={styles.page} lang="en">
          <Page />
        </div>
      </>
    ),
  }
}
