import { lazy, Suspense, useState, type ReactNode } from 'react'
import { monthShort } from '#content/format.ts'
import { say } from '#content/say.ts'
import { withWords } from '#content/sentence.ts'
import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import type { Telling } from '#domain/scenario/types.ts'
import { useActions, useIsCut, useMoment, useScenario } from '#store/hooks.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { differenceText } from './differenceText.ts'
import { announcedBy, hasEditions, type AnnouncedTelling } from './editions.ts'
import styles from './TellingSwitch.module.css'

// What the tellings say of a day comes, with its words, when the switch is used.
const TellingExplained = lazy(async () => ({
  default: (await withWords(import('./TellingExplained.tsx'), 'asked')).TellingExplained,
}))

/** What was announced, with the day on which it was (P03, T11, T14). */
const EDITIONS: readonly (readonly [AnnouncedTelling, IsoDay])[] = [
  ['announced-january', isoDay('2021-01-05')],
  ['announced-february', isoDay('2021-02-19')],
  ['announced-may', isoDay('2021-05-07')],
]

interface TellingSwitchProps {
  /** The way to both tellings side by side: as announced in this edition, and as it happened. */
  readonly both?: (edition: AnnouncedTelling) => ReactNode
}

/** The story as it was announced, or as it happened. It always says what the difference is on the day looked at. */
export function TellingSwitch({ both }: TellingSwitchProps): ReactNode {
  const scenario = useScenario()
  const moment = useMoment()
  const { setTelling } = useActions()
  const [used, setUsed] = useState<{ readonly edition: AnnouncedTelling; readonly report: string } | null>(null)
  const { telling } = scenario
  const isCut = useIsCut()
  // What had not been announced yet cannot be chosen; what is told already stays, without its name.
  const offered = EDITIONS.filter(([edition, on]) => !isCut || on <= moment.on || edition === telling)
  const isNoneYet = isCut && telling === 'happened' && offered.length === 0

  function change(to: Telling) {
    const parsed = setTelling(to)
    const under = say(to === 'happened' ? 'telling.under.happened' : 'telling.under.announced')
    const edition = to === 'happened' ? (telling === 'happened' ? announcedBy(moment.on) : telling) : to
    const report = parsed.ok ? differenceText(scenario, parsed.scenario, under) : say('person.notFitting')
    setUsed({ edition, report })
  }

  return (
    <div className={styles.telling}>
      <Segmented
        legend={say('telling.legend')}
        options={[
          {
            value: 'announced',
            label: say('telling.announced'),
            ...(isNoneYet ? { unavailable: say('cutoff.telling.none') } : {}),
          },
          { value: 'happened', label: say('telling.happened') },
        ]}
        value={telling === 'happened' ? 'happened' : 'announced'}
        onChange={(value) => change(value === 'happened' ? 'happened' : announcedBy(moment.on))}
      />
      {telling !== 'happened' && hasEditions(moment.on) ? (
        <select
          className={styles.edition}
          aria-label={say('telling.edition')}
          value={telling}
          onChange={(event) => change(event.currentTarget.value as AnnouncedTelling)}
        >
          {offered.map(([value, on]) => (
            <option key={value} value={value}>
              {isCut && on > moment.on ? say('cutoff.telling.none') : monthShort(on)}
            </option>
          ))}
        </select>
      ) : null}
      <div role="status" className={used ? styles.explained : 'visuallyHidden'}>
        <Suspense fallback={null}>
          {used ? <TellingExplained moment={moment} used={used} both={both} onClose={() => setUsed(null)} /> : null}
        </Suspense>
      </div>
    </div>
  )
}
