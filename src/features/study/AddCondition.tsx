import { useId, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import { presetName } from '#content/designSays.ts'
import { faultText } from '#content/faultText.ts'
import { say } from '#content/say.ts'
import { PRESET_IDS, type PresetId } from '#domain/design/presets.ts'
import { keptItems, onKept, type KeptItem } from '#store/kept.ts'
import { Button } from '#ui/Button.tsx'
import type { Brought, BroughtDesign, StudySlots } from './studySlots.ts'
import styles from './Builder.module.css'

interface AddConditionProps extends Pick<StudySlots, 'designOfLink' | 'designOfFile'> {
  readonly onAdd: (brought: BroughtDesign) => void
}

const NONE: readonly KeptItem[] = []

/** One more design: one that is known by name, one that is kept on this device, a link of the lab or a file. */
export function AddCondition({ designOfLink, designOfFile, onAdd }: AddConditionProps): ReactNode {
  const [link, setLink] = useState('')
  const [refused, setRefused] = useState<Extract<Brought, { ok: false }> | null>(null)
  const file = useRef<HTMLInputElement>(null)
  const id = useId()
  const kept = useSyncExternalStore(onKept, keptItems, () => NONE).filter(({ kind }) => kind === 'design')

  async function bring(coming: Promise<Brought>, name?: string): Promise<void> {
    const come = await coming
    setRefused(come.ok ? null : come)
    if (!come.ok) return
    onAdd(name === undefined || come.brought.name !== '' ? come.brought : { ...come.brought, name })
    setLink('')
  }

  return (
    <div className={styles.add}>
      <p className={styles.label}>{say('studyPage.add')}</p>
      <AddPreset onAdd={onAdd} />
      {kept.length > 0 ? (
        <div className={styles.addRow}>
          <span id={`${id}kept`}>{say('studyPage.add.kept')}</span>
          <ul className={styles.chips} aria-labelledby={`${id}kept`}>
            {kept.map((one) => (
              <li key={one.key}>
                <Button icon="plus" onClick={() => void bring(designOfLink(one.link), one.name)}>
                  {one.name}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className={styles.addRow}>
        <label htmlFor={`${id}link`}>{say('studyPage.add.link')}</label>
        <input
          id={`${id}link`}
          className={styles.input}
          type="text"
          inputMode="url"
          spellCheck={false}
          autoComplete="off"
          aria-describedby={refused ? `${id}refused` : undefined}
          value={link}
          onChange={({ currentTarget }) => setLink(currentTarget.value)}
        />
        <Button icon="plus" disabled={link.trim() === ''} onClick={() => void bring(designOfLink(link.trim()))}>
          {say('studyPage.add.linkButton')}
        </Button>
      </div>
      <div className={styles.addRow}>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          className="visuallyHidden"
          tabIndex={-1}
          aria-label={say('studyPage.add.file')}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? []
            if (chosen) void bring(designOfFile(chosen), chosen.name.replace(/\.json$/i, ''))
            currentTarget.value = ''
          }}
        />
        <Button icon="document" onClick={() => file.current?.click()}>
          {say('studyPage.add.file')}
        </Button>
      </div>
      <div id={`${id}refused`} role="status" className={styles.wrong}>
        {refused ? <Refused refused={refused} /> : null}
      </div>
    </div>
  )
}

function Refused({ refused }: { readonly refused: Extract<Brought, { ok: false }> }): ReactNode {
  if (refused.faults === null) return say('studyPage.add.none')
  return (
    <>
      <p>{say('studyPage.add.faults', { count: refused.faults.length })}</p>
      <ul className={styles.list}>
        {refused.faults.map((fault) => (
          <li key={`${fault.path} ${fault.code}`}>
            <code>{fault.path}</code> {faultText(fault)}
          </li>
        ))}
      </ul>
    </>
  )
}

function AddPreset({ onAdd }: Pick<AddConditionProps, 'onAdd'>): ReactNode {
  const [preset, setPreset] = useState<PresetId>('2016')
  const id = useId()
  return (
    <div className={styles.addRow}>
      <label htmlFor={id}>{say('studyPage.add.preset')}</label>
      <select
        id={id}
        className={styles.select}
        value={preset}
        onChange={({ currentTarget }) => setPreset(currentTarget.value as PresetId)}
      >
        {PRESET_IDS.map((one) => (
          <option key={one} value={one}>
            {presetName(one)}
          </option>
        ))}
      </select>
      <Button icon="plus" onClick={() => onAdd({ name: presetName(preset), design: preset })}>
        {say('studyPage.add.presetButton')}
      </Button>
    </div>
  )
}
