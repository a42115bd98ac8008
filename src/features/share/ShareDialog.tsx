import { useId, useState, type ReactNode } from 'react'
import { count, dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { PlainId } from '#content/sentence.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { CopyField } from './CopyField.tsx'
import { EmbedCode } from './EmbedCode.tsx'
import { OpenFile } from './OpenFile.tsx'
import { saveScenario } from './scenarioFile.ts'
import styles from './Share.module.css'

/** What nearly every program that handles addresses accepts. */
const LONGEST_LINK = 1800

interface ShareDialogProps {
  readonly scenario: Scenario
  readonly on: IsoDay
  /** The address of this moment. */
  readonly link: string
  readonly onFiles: (files: readonly File[]) => void
  readonly onClose: () => void
}

/** Take a moment along: as a link, as a file, as a citation; or open one. */
export function ShareDialog({ scenario, on, link, onFiles, onClose }: ShareDialogProps): ReactNode {
  const title = scenario.title === '' ? say('share.cite.untitled') : scenario.title
  return (
    <Dialog title={say('share.title')} closeLabel={say('share.close')} onClose={onClose}>
      <Part title="share.link.title">
        <ShareLink link={link} title={title} />
      </Part>
      <Part title="share.file.title">
        <SaveFile scenario={scenario} />
      </Part>
      {link.length > LONGEST_LINK ? null : (
        <Part title="share.cite.title">
          <CopyField
            text={say('share.cite.text', { title, day: dayLong(on), link })}
            label="share.cite.label"
            action="share.cite.copy"
            copied="share.cite.copied"
            byHand="share.cite.byHand"
          />
        </Part>
      )}
      {link.length > LONGEST_LINK ? null : (
        <Part title="share.embed.title">
          <EmbedCode link={link} views={['phone', 'flow', 'map', 'timeline']} />
        </Part>
      )}
      <Part title="share.open.title">
        <p>{say('share.open.text')}</p>
        <OpenFile onFiles={onFiles} />
      </Part>
    </Dialog>
  )
}

function Part({ title, children }: { readonly title: PlainId; readonly children: ReactNode }): ReactNode {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{say(title)}</h3>
      {children}
    </section>
  )
}

function ShareLink({ link, title }: { readonly link: string; readonly title: string }): ReactNode {
  if (link.length > LONGEST_LINK) {
    return <p>{say('share.link.tooLong', { length: count(link.length), most: count(LONGEST_LINK) })}</p>
  }
  return (
    <>
      <p>{say('share.link.text')}</p>
      <CopyField
        text={link}
        label="share.link.label"
        action="share.link.copy"
        copied="share.link.copied"
        byHand="share.link.byHand"
      >
        {'share' in navigator ? (
          <Button
            icon="share"
            // Closing the system's own sheet rejects; that is no fault.
            onClick={() => void navigator.share({ title, url: link }).catch(() => undefined)}
          >
            {say('share.link.send')}
          </Button>
        ) : null}
      </CopyField>
    </>
  )
}

function SaveFile({ scenario }: { readonly scenario: Scenario }): ReactNode {
  const [saved, setSaved] = useState<string | null>(null)
  return (
    <>
      <p>{say('share.file.text')}</p>
      <div className={styles.actions}>
        <Button icon="download" onClick={() => setSaved(saveScenario(scenario))}>
          {say('share.file.save')}
        </Button>
        <span role="status" className={styles.outcome}>
          {saved === null ? null : say('share.file.saved', { name: saved })}
        </span>
      </div>
    </>
  )
}
