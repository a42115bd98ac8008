import { useSyncExternalStore, type ReactNode } from 'react'
import { Privacy } from '#features/pages/Privacy.tsx'
import { deleteKept, keptItems, onKept } from '#store/kept.ts'
import { say } from '#content/say.ts'

const NOTHING: ReturnType<typeof keptItems> = []

export function Page(): ReactNode {
  const kept = useSyncExternalStore(onKept, keptItems, () => NOTHING)
  return (
    <Privacy
      stored={kept.map(({ key, kind, bytes, name }) => ({ key, bytes, what: say('kept.what', { kind, name }) }))}
      onDelete={deleteKept}
      onDeleteAll={() => kept.forEach(({ key }) => deleteKept(key))}
    />
  )
}
