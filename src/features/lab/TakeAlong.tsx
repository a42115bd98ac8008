import { useState, useSyncExternalStore, type ReactNode } from 'react'
import { presetName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import { presets } from '#domain/design/presets.ts'
import { subjectOfDesign } from '#domain/design/subject.ts'
import { keep, keptItems, deleteKept, onKept, type KeptItem } from '#store/kept.ts'
import { lab, labStory, takeIn } from '#store/lab.ts'
import { shippedPresetOf, storyOfSubject, type Variant } from '#store/labWork.ts'
import { Button } from '#ui/Button.tsx'
import { copyText } from '#ui/copyText.ts'
import { Icon } from '#ui/Icon.tsx'
import { freeName, variantName } from './knobWords.ts'
import type { Refusal, TakeSlots } from './labSlots.ts'
import { useOpenDesign } from './useLab.ts'
import styles from './Lab.module.css'

/** The file says the whole design, and what was done on the phone as far as it was lived under that design. */
function saved(variant: Variant): Parameters<TakeSlots['saveFile']>[0] {
  const state = lab.getState()
  const { scenario } = labStory(state)
  const title = variantName(variant)
  if (scenario.design) return { ...scenario, title }
  return storyOfSubject(subjectOfDesign(variant.design), state.phone, [], title)
}

/** Taking a design along, and bringing one in: by link, as a file, or kept in this browser. */
export function TakeAlong({ openFile, faults, readFile, saveFile, link, variantOf }: TakeSlots): ReactNode {
  const { variant } = useOpenDesign()
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const name = variantName(variant)

  async function open([file]: readonly File[]): Promise<void> {
    if (!file) return
    const read = await readFile(file)
    setNote('')
    if (!read.ok) return setRefusal(read)
    setRefusal(null)
    const { design, title } = read.scenario
    // A file does not say what a design was begun from: it is held against what was built.
    const base = design ? design.question : shippedPresetOf(read.scenario)
    const name = freeName(title, lab.getState().variants)
    takeIn({ name, base, design: design ?? presets[base].design })
    setNote(say(design ? 'labTake.opened' : 'labTake.openedShipped', { name: file.name, preset: presetName(base) }))
  }

  function keepHere(): void {
    const result = keep(name, link(), 'design')
    setNote(result.ok ? say('labTake.kept', { name }) : say(`kept.${result.reason}`))
  }

  return (
    <div className={styles.take}>
      <div className={styles.takeButtons} role="group" aria-label={say('labPage.take')}>
        <Button
          icon="link"
          onClick={() =>
            void copyText(link()).then((isCopied) => setNote(say(isCopied ? 'labTake.shared' : 'labTake.byHand')))
          }
        >
          {say('labTake.share')}
        </Button>
        <Button icon="download" onClick={() => setNote(say('labTake.saved', { name: saveFile(saved(variant)) }))}>
          {say('labTake.save')}
        </Button>
        {openFile((files) => void open(files))}
        <Button icon="plus" onClick={keepHere}>
          {say('labTake.keep')}
        </Button>
      </div>
      <p className={styles.quiet}>{say('labTake.kept.text')}</p>
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
function Kept({ variantOf }: Pick<TakeSlots, 'variantOf'>): ReactNode {
  const kept = useSyncExternalStore(onKept, keptItems, () => NOTHING).filter(({ kind }) => kind === 'design')
  if (kept.length === 0) return null
  return (
    <ul className={styles.variants} aria-label={say('labTake.kept.list')}>
      {kept.map(({ key, name, link }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.variant}
            aria-label={say('labPage.openNamed', { name })}
            onClick={() =>
              void variantOf(link).then((variant) => {
                if (variant) takeIn({ ...variant, name: freeName(name, lab.getState().variants) })
              })
            }
          >
            {name}
          </button>
          <button
            type="button"
            className={styles.remove}
            aria-label={say('labTake.kept.delete', { name })}
            onClick={() => deleteKept(key)}
          >
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  )
}
