import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { Privacy } from '#features/pages/Privacy.tsx'
import type { OfflineProps } from '#features/pages/Offline.tsx'
import type { StoredItem } from '#features/pages/StoredList.tsx'
import { basesHere } from '#store/basesHere.ts'
import { deleteKept, keptItems, onKept } from '#store/kept.ts'
import {
  aboutProgram,
  allowProgram,
  deleteProgram,
  isUnwanted,
  offlineState,
  onOffline,
  openNewer,
  refuseProgram,
  WISH_KEY,
} from '#store/offline.ts'
import type { OnDevice } from '#store/onDevice.ts'
import { say } from '#content/say.ts'

const NOTHING: ReturnType<typeof keptItems> = []
const HASH_SHOWN = 12

/** Nothing of it is loaded where there is nothing to list. */
async function onDevice(): Promise<readonly OnDevice[]> {
  const bases = await basesHere()
  return bases.size === 0 ? [] : (await import('#store/onDevice.ts')).listOnDevice(bases)
}

function keyOf(one: OnDevice): string {
  return one.is !== 'records'
    ? `consent-replay/${one.is}/${one.key}`
    : `consent-replay/records/${one.kind}/${one.study}/${one.studyHash.slice(0, HASH_SHOWN)}`
}

function itemOf(one: OnDevice): StoredItem {
  const key = keyOf(one)
  if (one.is === 'lesson') return { key, what: say('privacy.stored.lesson', { title: one.title }) }
  if (one.is === 'study') {
    const { state, title } = one
    return { key, what: say('privacy.stored.study', { state, title }) }
  }
  const { kind, study, sessions, lines, undelivered } = one
  const what = say('privacy.stored.records', { kind, study, sessions, lines, undelivered })
  return { key, what, lost: say('privacy.stored.lost', { what, undelivered }) }
}

/** Read once the page stands: what is written ahead knows of no device. */
function useOnDevice() {
  const [there, setThere] = useState<readonly OnDevice[]>([])
  useEffect(() => {
    // What cannot be read cannot be listed; the rest of the page stands.
    onDevice().then(setThere, () => undefined)
  }, [])
  async function remove(keys: readonly string[]): Promise<number> {
    const ours = there.filter((one) => keys.includes(keyOf(one)))
    if (ours.length === 0) return 0
    const { deleteOnDevice } = await import('#store/onDevice.ts')
    try {
      const left = await Promise.all(ours.map(deleteOnDevice))
      return left.reduce((sum, one) => sum + one, 0)
    } finally {
      setThere(await onDevice())
    }
  }
  return { there, remove }
}

const PROGRAM_KEY = 'consent-replay/program'

/** The program is read from its worker, as pages cannot fetch; a wish is only there where it was made. */
function useProgram() {
  const state = useSyncExternalStore(onOffline, offlineState, () => 'unknown' as const)
  const [about, setAbout] = useState<Awaited<ReturnType<typeof aboutProgram>>>(null)
  useEffect(() => {
    const isKept = state === 'ready' || state === 'newer'
    ;(isKept ? aboutProgram() : Promise.resolve(null)).then(setAbout, () => undefined)
  }, [state])
  const program = { key: PROGRAM_KEY, what: say('privacy.stored.program') }
  const stored: StoredItem[] = [
    ...(about ? [{ ...program, bytes: about.bytes }] : state === 'coming' ? [program] : []),
    ...(state === 'unwanted' ? [{ key: WISH_KEY, what: say('privacy.stored.wish') }] : []),
  ]
  async function remove(keys: readonly string[]): Promise<void> {
    if (keys.includes(WISH_KEY) && isUnwanted()) allowProgram()
    if (keys.includes(PROGRAM_KEY)) await deleteProgram()
  }
  const offline: OfflineProps = {
    state,
    files: about?.files ?? null,
    onKeep: async (isWanted) => (isWanted ? allowProgram() : refuseProgram()),
    onOpenNewer: () => void openNewer(),
  }
  return { offline, stored, remove }
}

export function Page(): ReactNode {
  const kept = useSyncExternalStore(onKept, keptItems, () => NOTHING)
  const { there, remove } = useOnDevice()
  const program = useProgram()
  const stored = [
    ...kept.map(({ key, kind, bytes, name }) => ({ key, bytes, what: say('kept.what', { kind, name }) })),
    ...there.map(itemOf),
    ...program.stored,
  ]
  return (
    <Privacy
      offline={program.offline}
      stored={stored}
      onDelete={async (keys) => {
        for (const { key } of kept) if (keys.includes(key)) deleteKept(key)
        await program.remove(keys)
        return remove(keys)
      }}
    />
  )
}
