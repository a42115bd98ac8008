import type { ReactNode } from 'react'
import { presetName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import { LAST_DAY, REPLAY_START } from '#domain/consent/calendar.ts'
import { parseIsoDay } from '#domain/day/isoDay.ts'
import { PRESET_IDS } from '#domain/design/presets.ts'
import { MOST, VIEWS, type LessonMoment, type Shown, type View } from '#domain/lesson/types.ts'
import { ListField, SelectField } from './fields.tsx'
import { MomentField } from './MomentField.tsx'
import { useEditing, type Keys } from './editing.ts'
import styles from './Edit.module.css'

interface ShowFieldsProps {
  readonly keys: Keys
  readonly legend: string
  readonly shown: readonly Shown[]
}

/** What a step shows: a view, and the moment that it shows. */
export function ShowFields({ keys, legend, shown }: ShowFieldsProps): ReactNode {
  const { lastMoment, put } = useEditing()
  return (
    <ListField
      keys={keys}
      legend={legend}
      list={shown}
      most={MOST.shown}
      fresh={(): Shown => ({ view: 'phone', moment: lastMoment(), taps: false })}
      name={(index) => say('teachEdit.view.number', { number: index + 1 })}
    >
      {(one, at) => (
        <>
          <SelectField
            keys={[...at, 'view']}
            label={say('teachEdit.view')}
            value={one.view}
            options={VIEWS.map((view) => ({ value: view, label: say(`teachEdit.view.${view}`) }))}
            onChange={(view) => put(at, another(view as View, momentIn(one) ?? lastMoment()))}
          />
          <ShownFields keys={at} shown={one} />
        </>
      )}
    </ListField>
  )
}

function momentIn(shown: Shown): LessonMoment | null {
  if (shown.view === 'compare') return shown.moments[0]
  return 'moment' in shown ? shown.moment : null
}

function another(view: View, moment: LessonMoment): Shown {
  switch (view) {
    case 'phone':
      return { view, moment, taps: false }
    case 'compare':
      return { view, moments: [moment, moment] }
    case 'timeline':
      return { view, from: REPLAY_START, to: LAST_DAY }
    case 'measures':
      return { view, designs: ['2016'] }
    default:
      return { view, moment }
  }
}

function ShownFields({ keys, shown }: { readonly keys: Keys; readonly shown: Shown }): ReactNode {
  const { put } = useEditing()
  switch (shown.view) {
    case 'phone':
      return (
        <>
          <MomentField keys={[...keys, 'moment']} value={shown.moment} />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={shown.taps}
              onChange={({ currentTarget }) => put([...keys, 'taps'], currentTarget.checked)}
            />
            <span>{say('teachEdit.taps')}</span>
          </label>
        </>
      )
    case 'compare':
      return shown.moments.map((moment, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- always two
        <MomentField key={index} keys={[...keys, 'moments', index]} value={moment} />
      ))
    case 'timeline':
      return (
        <div className={styles.row}>
          {(['from', 'to'] as const).map((end) => (
            <label key={end} className={styles.field} data-short="">
              <span>{say(end === 'from' ? 'teachEdit.from.day' : 'teachEdit.to')}</span>
              <input
                type="date"
                min={REPLAY_START}
                max={LAST_DAY}
                value={shown[end]}
                onChange={({ currentTarget }) => {
                  const day = parseIsoDay(currentTarget.value)
                  if (day !== null && day >= REPLAY_START && day <= LAST_DAY) put([...keys, end], day)
                }}
              />
            </label>
          ))}
        </div>
      )
    case 'measures':
      return (
        <fieldset className={styles.checks}>
          <legend>{say('teachEdit.designs')}</legend>
          {PRESET_IDS.map((id) => (
            <label key={id} className={styles.check}>
              <input
                type="checkbox"
                checked={shown.designs.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  put(
                    [...keys, 'designs'],
                    PRESET_IDS.filter((one) => (one === id ? checked : shown.designs.includes(one))),
                  )
                }
              />
              <span>{presetName(id)}</span>
            </label>
          ))}
        </fieldset>
      )
    default:
      return <MomentField keys={[...keys, 'moment']} value={shown.moment} />
  }
}
