import { useState, useSyncExternalStore, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { nearestPreset } from '#domain/design/nearestPreset.ts'
import { subjectOfDesign } from '#domain/design/subject.ts'
import { keep, keptItems, deleteKept, onKept, type KeptItem } from '#store/kept.ts'
import { lab, labStory, takeIn } from '#store/lab.ts'
import { storyOfSubject, type Variant } from '#store/labWork.ts'
import { Button } from '#ui/Button.tsx'
import { copyText } from '#ui/copyText.ts'
import { Icon } from '#ui/Icon.tsx'
import { variantName } from './knobWords.ts'
import type { LabSlots, Refusal } from './labSlots.ts'
import { useOpenDesign } from './useLab.ts'
import styles from './Lab.module.css'

type TakeAlongProps = Pick<LabSlots, 'openFile' | 'faults' | 'readFile' | 'saveFile' | 'link' | 'variantOf'>

/** The file says the whole design, and what was done on the phone as far as it was lived under that design. */
function saved(variant: Variant): Parameters<LabSlots['saveFile']>[0] {
  const state = lab.getState()
  const { scenario } = labStory(state)
  const title = variantName(variant)
  if (scenario.design) return { ...scenario, title }
  return storyOfSubject(subjectOfDesign(variant.design), state.phone, [], title)
}

/** Taking a design along, and bringing one in: by link, as a file, or kept in this browser. */
export function TakeAlong({ openFile, faults, readFile, saveFile, link, variantOf }: TakeAlongProps): ReactNode {
  const { variant } = useOpenDesign()
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const name = variantName(variant)

  async function open([file]: readonly File[]): Promise<void> {
    if (!file) return
    const read = await readFile(file)
    if (!read.ok) return setRefusal(read)
    const { design, title } = read.scenario
    // A story as it was shipped opens on the main screen; here a design is wanted.
    if (!design) return setRefusal({ name: file.name, faults: [{ path: '$.design', code: 'missing', found: null }] })
    takeIn({ name: title, base: nearestPreset(design), design })
    setNote(say('labPage.opened', { name: file.name }))
  }

  function keepHere(): void {
    const result = keep(name, link(), 'design')
    setNote(result.ok ? say('labPage.kept', { name }) : say(`kept.${result.reason}`))
  }

  return (
    <div className={styles.take}>
      <div className={styles.takeButtons} role="group" aria-label={say('labPage.take')}>
        <Button
          icon="link"
          onClick={() =>
            void copyText(link()).then((isCopied) => setNote(say(isCopied ? 'labPage.shared' : 'labPage.byHand')))
          }
        >
          {say('labPage.share')}
        </Button>
        <Button icon="download" onClick={() => setNote(say('labPage.saved', { name: saveFile(saved(variant)) }))}>
          {say('labPage.save')}
        </Button>
        {openFile((files) => void open(files))}
        <Button icon="plus" onClick={keepHere}>
          {say('labPage.keep')}
        </Button>
      </div>
      <p className={styles.quiet}>{say('labPage.kept.text')}</p>
      <p role="status" className={styles.note}>
        {note}
      </p>
      <Kept variantOf={variantOf} />
      {refusal ? faults(refusal, () => setRefusal(null)) : null}
    </div>
  )
}

const NOTHING: readonly KeptItem[] = []

/** What was kept on this device: it lasts until it is deleted here, on the page of privacy, or in the browser. */
function Kept({ variantOf }: Pick<LabSlots, 'variantOf'>): ReactNode {
  const kept = useSyncExternalStore(onKept, keptItems, () => NOTHING).filter(({ kind }) => kind === 'design')
  if (kept.length === 0) return null
  return (
    <ul className={styles.variants} aria-label={say('labPage.kept.list')}>
      {kept.map(({ key, name, link }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.variant}
            aria-label={say('labPage.openNamed', { name })}
            onClick={() =>
              void variantOf(link).then((variant) => {
                if (variant) takeIn({ ...variant, name })
              })
            }
          >
            {name}
          </button>
          <button
            type="button"
            className={styles.remove}
            aria-label={say('labPage.kept.delete', { name })}
            onClick={() => deleteKept(key)}
          >
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  )
}
