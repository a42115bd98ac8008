import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import { deviceClass } from '#store/run/deviceClass.ts'
import { openStorage } from '#store/run/storage.ts'
import { NOBODY, readArrival, saysSomething } from './arrival.ts'
import { heldStudy, heldText } from './heldStudy.ts'
import type { RunPlace } from './openStage.ts'
import { Participant } from './Participant.tsx'
import { PlainPage } from './PlainPage.tsx'
import { PreviewContext } from './previewContext.ts'
import { RunPage } from './RunPage.tsx'
import type { Previewed, RunSlots } from './runSlots.ts'
import { historyNote, NO_NOTE } from './tabNote.ts'

const never = (): (() => void) => () => undefined

/** The page of a study, if one lies in it; else what this page is for. */
export function Run(slots: RunSlots): ReactNode {
  // Written at build time without a study; what lies in the page is read where there is a page.
  const text = useSyncExternalStore(never, heldText, () => null)
  const held = useMemo(() => heldStudy(text), [text])
  if (held.is === 'none') return <Preview {...slots} />
  if (held.is === 'whole') return <RealRun frozen={held.frozen} {...slots} />
  return (
    <RunPage title={say('run.broken.title')}>
      <p>{say('run.broken.text')}</p>
    </RunPage>
  )
}

function RealRun({ frozen, phone, rest }: RunSlots & { readonly frozen: FrozenStudy }): ReactNode {
  const [place] = useState(() => realPlace(frozen, rest))
  // Where it fails it is asked for again after consent.
  useEffect(() => void rest().catch(() => undefined), [rest])
  // Another link opened in this tab changes what stands behind `#` only, and a browser loads nothing for that.
  useEffect(() => {
    const comeAgain = (): void => location.reload()
    addEventListener('hashchange', comeAgain)
    return () => removeEventListener('hashchange', comeAgain)
  }, [])
  return <Participant place={place} phone={phone} />
}

/** The address is read once and then emptied; a tab that is loaded again knows what it said. */
function realPlace(frozen: FrozenStudy, rest: RunSlots['rest']): RunPlace {
  const arrived = readArrival(location, frozen.study)
  const known = historyNote.read()
  // Another link in the same tab is another arrival.
  const note = saysSomething(arrived) ? { ...NO_NOTE, arrived } : known
  historyNote.write(note)
  return {
    frozen,
    arrived: note.arrived,
    storage: openStorage('real'),
    note: historyNote,
    device: deviceClass,
    rest,
    preview: null,
  }
}

/** A study from a file, walked through by whoever prepares it: with a database of its own, and never sent. */
function Preview(slots: RunSlots): ReactNode {
  const [previewed, setPreviewed] = useState<Previewed | null>(slots.handed?.previewed ?? null)
  const { rest, handed } = slots
  const place = useMemo((): RunPlace | null => {
    if (!previewed) return null
    return {
      frozen: previewed.frozen,
      arrived: NOBODY,
      storage: openStorage('preview'),
      note: { read: () => NO_NOTE, write: () => undefined },
      device: deviceClass,
      rest,
      preview: previewed.condition,
    }
  }, [previewed, rest])
  if (!place) return <PlainPage {...slots} onPreview={(frozen, condition) => setPreviewed({ frozen, condition })} />
  return (
    <PreviewContext value={handed ? handed.onEnd : () => setPreviewed(null)}>
      <Participant place={place} phone={slots.phone} />
    </PreviewContext>
  )
}
