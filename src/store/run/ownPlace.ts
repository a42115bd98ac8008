/** What browsers have of https://wicg.github.io/storage-buckets/ today: Chromium since 122, nobody else. */
interface StorageBuckets {
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>
  keys(): Promise<readonly string[]>
  delete(name: string): Promise<void>
}

/** Where a database is to be opened. */
export interface Place {
  readonly main: IDBFactory
  /** Where everything is written, too, and before; null: the browser needs no such thing. */
  readonly mirror: IDBFactory | null
  /** Where the same database lies as another process left it: it is taken over, and not written on. */
  readonly before: IDBFactory | null
  /** Lets no other tab write meanwhile: only so do writes come one after the other. */
  readonly alone: (write: () => Promise<void>) => Promise<void>
  /** What lay before is all here, and is done with. */
  readonly settle: () => Promise<void>
}

const plain = (): Place => ({
  main: indexedDB,
  mirror: null,
  before: null,
  alone: (write) => write(),
  settle: () => Promise.resolve(),
})

/**
 * Chromium keeps IndexedDB in LevelDB. A process that dies in the middle of a write leaves half a line at the end of its
 * log. The next one writes on behind it, if only by opening it, and the one after that takes the whole for broken and
 * begins anew with nothing in it (google/leveldb#1287). So each process begins logs of its own, which it gets with new
 * buckets, takes over what is there and drops what was before. As it may die while it does, there are two: they are
 * written one after the other, so that no death leaves half a line in both. Tabs of one process share them: while a tab
 * holds its lock, that process is alive. Other browsers do not use LevelDB.
 *
 * Calls `open` while no other tab looks for a place.
 */
export async function inOwnPlace<T>(name: string, open: (place: Place) => Promise<T>): Promise<T> {
  const { locks, storageBuckets: buckets } = navigator as Partial<Navigator> & { storageBuckets?: StorageBuckets }
  if (!locks || !buckets) return open(plain())
  return locks.request(`${name}:place`, async () => open(await ownPlace(name, buckets, locks)))
}

async function ownPlace(name: string, buckets: StorageBuckets, locks: LockManager): Promise<Place> {
  const found = numbered(name, await buckets.keys())
  const { held = [] } = await locks.query()
  const factoryOf = async (key: string): Promise<IDBFactory> => {
    const bucket = await buckets.open(key)
    kept.add(bucket)
    return bucket.indexedDB
  }
  const begun = found.find(({ number }) => held.some((lock) => lock.name === `${name}-${number}`))
  const number = begun?.number ?? (found[0]?.number ?? 0) + 1
  const before = begun ? null : await lastWhole(name, found, factoryOf)
  hold(locks, `${name}-${number}`)
  return {
    main: await factoryOf(`${name}-${number}a`),
    mirror: await factoryOf(`${name}-${number}b`),
    before,
    alone: (write) => locks.request(`${name}:write`, write),
    settle: async () => {
      const old = found.filter((one) => one.number !== number)
      await Promise.all(old.map(({ key }) => buckets.delete(key)))
      if (before === indexedDB) before.deleteDatabase(name)
    },
  }
}

interface Numbered {
  readonly key: string
  readonly number: number
}

/** Chromium lets go of the databases of a bucket, without a word, when nobody holds the bucket itself any more. */
const kept = new Set<object>()

/** Our buckets, the latest first. */
function numbered(name: string, keys: readonly string[]): Numbered[] {
  const ours = new RegExp(`^${name}-(\\d+)[ab]$`)
  const found = keys.flatMap((key) => {
    const number = ours.exec(key)?.[1]
    return number === undefined ? [] : [{ key, number: Number(number) }]
  })
  return found.sort((a, b) => b.number - a.number || (a.key < b.key ? -1 : 1))
}

/**
 * The latest database that is whole: it is there as soon as all of it is, as it is filled in the transaction that makes
 * it. Where one cannot be read and there is no other, nothing may be begun, as the others would be dropped.
 */
async function lastWhole(
  name: string,
  found: readonly Numbered[],
  factoryOf: (key: string) => Promise<IDBFactory>,
): Promise<IDBFactory | null> {
  const problems: unknown[] = []
  const isIn = async (factory: IDBFactory): Promise<boolean> =>
    (await factory.databases()).some((database) => database.name === name)
  for (const { key } of found) {
    try {
      const factory = await factoryOf(key)
      if (await isIn(factory)) return factory
    } catch (problem) {
      problems.push(problem)
    }
  }
  // As from before the browser had buckets.
  if (await isIn(indexedDB)) return indexedDB
  if (problems.length > 0) throw new AggregateError(problems, 'what was stored cannot be read')
  return null
}

/** For as long as this page lives. */
function hold(locks: LockManager, name: string): void {
  void locks.request(name, { mode: 'shared' }, () => new Promise(() => undefined))
}
