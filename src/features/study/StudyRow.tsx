import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import type { KeptStudy } from '#store/studies/shelf.ts'
import { studyIn } from '#store/studies/studies.ts'
import { Button } from '#ui/Button.tsx'
import { printStudyAddress } from './studyAddress.ts'
import type { StudySlots } from './studySlots.ts'
import { studyTitle } from './studyTitle.ts'
import styles from './StudyList.module.css'

interface StudyRowProps {
  readonly kept: KeptStudy
  readonly results: StudySlots['results']
  readonly onDuplicate: () => void
  readonly onSave: () => void
  readonly onRemove: () => void
}

/** One study of this device: its name, whether it can still be changed, and what can be done with it. */
export function StudyRow({ kept, results, onDuplicate, onSave, onRemove }: StudyRowProps): ReactNode {
  const title = studyTitle(studyIn(kept))
  const at = new Date(kept.changedAt)
  return (
    <li className={styles.study}>
      <p className={styles.name}>
        <Link to={{ hash: printStudyAddress({ key: kept.key, step: 'purpose' }) }}>{title}</Link>
      </p>
      <p className={styles.about}>
        {say(`studyPage.state.${kept.state}`)} <span aria-hidden="true">·</span>{' '}
        {say('studyPage.changed', { day: dayLong(localDay(at)), time: localTime(at) })}
      </p>
      <div className={styles.actions}>
        {kept.state === 'frozen' ? results(kept.frozen.study) : null}
        <Button look="quiet" aria-label={say('studyPage.duplicateNamed', { title })} onClick={onDuplicate}>
          {say(kept.state === 'frozen' ? 'studyPage.duplicateToChange' : 'studyPage.duplicate')}
        </Button>
        <Button look="quiet" aria-label={say('studyPage.exportNamed', { title })} onClick={onSave}>
          {say('studyPage.export')}
        </Button>
        <Button look="quiet" aria-label={say('studyPage.removeNamed', { name: title })} onClick={onRemove}>
          {say('studyPage.remove')}
        </Button>
      </div>
    </li>
  )
}

const two = (value: number): string => String(value).padStart(2, '0')

function localDay(at: Date) {
  return isoDay(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`)
}

function localTime(at: Date): string {
  return `${two(at.getHours())}:${two(at.getMinutes())}`
}
