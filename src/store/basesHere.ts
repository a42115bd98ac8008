const OURS = 'consent-replay-'

/**
 * The names of our data bases on this device, also of those that lie in buckets (see run/ownPlace.ts). To look is no
 * reason to lay one down: where none is, nothing was kept. Where the browser forbids to keep anything there are none.
 */
export async function basesHere(): Promise<ReadonlySet<string>> {
  const { storageBuckets: buckets } = navigator as { storageBuckets?: { keys(): Promise<readonly string[]> } }
  const names = await Promise.all([
    settled(async () => (await indexedDB.databases()).map(({ name = '' }) => name)),
    settled(async () => ((await buckets?.keys()) ?? []).map((key) => key.replace(/-\d+[ab]$/, ''))),
  ])
  return new Set(names.flat().filter((name) => name.startsWith(OURS)))
}

async function settled(look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await look()
  } catch {
    return []
  }
}
