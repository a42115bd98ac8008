import { useId, useRef, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { currentLocale } from '#content/sentence.ts'
import {
  EMBED_LANGUAGES,
  EMBED_THEMES,
  type EmbedLanguage,
  type EmbedTheme,
  type EmbedView,
} from '#domain/embed/types.ts'
import { Button } from '#ui/Button.tsx'
import { copyText } from '#ui/copyText.ts'
import { embedSnippet } from './embedSnippet.ts'
import styles from './EmbedCode.module.css'

interface EmbedCodeProps {
  /** The address of what is looked at. */
  readonly link: string
  readonly views: readonly [EmbedView, ...EmbedView[]]
}

const HEIGHTS = ['grows', 'fixed'] as const

/** A view for a page of somebody else: which, how it looks, and the lines to paste. */
export function EmbedCode({ link, views }: EmbedCodeProps): ReactNode {
  const [view, setView] = useState<EmbedView>(views[0])
  const [theme, setTheme] = useState<EmbedTheme>('auto')
  const [language, setLanguage] = useState<EmbedLanguage>(currentLocale)
  const [height, setHeight] = useState<(typeof HEIGHTS)[number]>('grows')
  const [outcome, setOutcome] = useState<'copied' | 'byHand' | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const title = say('share.embed.frame', { site: say('site.name'), view: say(`share.embed.view.${view}`) })
  const code = embedSnippet({ link, from: currentLocale(), language, view, theme, title, grows: height === 'grows' })

  async function copy(): Promise<void> {
    const isCopied = await copyText(code)
    setOutcome(isCopied ? 'copied' : 'byHand')
    if (!isCopied) field.current?.select()
  }

  return (
    <>
      <p className={styles.quiet}>{say('share.embed.text')}</p>
      <div className={styles.choices}>
        {views.length === 1 ? null : (
          <Choice
            label={say('share.embed.view')}
            value={view}
            options={views.map((one) => [one, say(`share.embed.view.${one}`)])}
            onChange={setView}
          />
        )}
        <Choice
          label={say('share.embed.language')}
          value={language}
          options={EMBED_LANGUAGES.map((one) => [one, say(`share.embed.language.${one}`)])}
          onChange={setLanguage}
        />
        <Choice
          label={say('share.embed.theme')}
          value={theme}
          options={EMBED_THEMES.map((one) => [one, say(`share.embed.theme.${one}`)])}
          onChange={setTheme}
        />
        <Choice
          label={say('share.embed.height')}
          value={height}
          options={HEIGHTS.map((one) => [one, say(`share.embed.height.${one}`)])}
          onChange={setHeight}
        />
      </div>
      <textarea
        ref={field}
        className={styles.code}
        aria-label={say('share.embed.code')}
        readOnly
        rows={5}
        spellCheck={false}
        value={code}
      />
      <div className={styles.actions}>
        <Button icon="copy" onClick={() => void copy()}>
          {say('share.embed.copy')}
        </Button>
        <span role="status" className={styles.outcome}>
          {outcome === null ? null : say(`share.embed.${outcome}`)}
        </span>
      </div>
      <p className={styles.quiet}>{say('share.embed.more')}</p>
    </>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [value: Value, words: string])[]
  readonly onChange: (value: Value) => void
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>): ReactNode {
  const id = useId()
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([one]) => one === event.currentTarget.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
}
