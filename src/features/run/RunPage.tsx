import { use, useEffect, useRef, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Button } from '#ui/Button.tsx'
import { PreviewContext } from './previewContext.ts'
import styles from './Run.module.css'

interface RunPageProps {
  /** Where one is, in words. */
  readonly part?: string | undefined
  readonly title: string
  /** Two ways on, equal in all but their words. */
  readonly ways?: readonly [Way, Way] | readonly [Way] | undefined
  /** What is wrong with going on, said beside the buttons. */
  readonly notice?: string | null
  readonly foot?: ReactNode
  readonly children: ReactNode
}

export interface Way {
  readonly name: string
  readonly onPress: (stamp: number) => void
}

/** One page of a study: nothing stands on it but the study. A new page is read from its top. */
export function RunPage({ part, title, ways, notice = null, foot, children }: RunPageProps): ReactNode {
  const onEndPreview = use(PreviewContext)
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = title
    // On the first page the focus stays where the browser puts it.
    if (!navigator.userActivation?.hasBeenActive) return
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <main id="main" tabIndex={-1} ref={main} className={styles.page}>
      {onEndPreview ? (
        <div className={styles.preview}>
          <p>
            <b>{say('run.preview')}</b> {say('run.preview.says')}
          </p>
          <Button look="quiet" onClick={onEndPreview}>
            {say('run.preview.end')}
          </Button>
        </div>
      ) : null}
      {part === undefined ? null : <p className={styles.part}>{part}</p>}
      <h1 className={styles.title}>{title}</h1>
      {children}
      {ways ? (
        <div className={styles.wayOn}>
          <p role="status" className={styles.notice}>
            {notice}
          </p>
          <div className={styles.ways}>
            {ways.map(({ name, onPress }) => (
              <Button key={name} className={styles.way} onClick={(event) => onPress(event.timeStamp)}>
                {name}
              </Button>
            ))}
          </div>
        </div>
      ) : null}
      {foot}
    </main>
  )
}
