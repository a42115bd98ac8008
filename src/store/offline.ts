/**
 * The program itself, kept on the device so that the site works without a network: whether it is, whether a newer version
 * waits, and how to be rid of it. The worker that does it is `src/offline/worker.ts`.
 */
import type { About, Ask } from '#offline/messages.ts'
import { cachePrefix } from '#offline/plan.ts'

/**
 * `unknown`: nobody has looked yet. `impossible`: this browser, or this address, cannot. `unwanted`: the person said so.
 * `coming`: on its way. `ready`: the site works without a network. `newer`: it does, and a newer version waits.
 * `failed`: it could not be fetched or kept in full. `gone`: deleted a moment ago.
 */
export type OfflineState = 'unknown' | 'impossible' | 'unwanted' | 'coming' | 'ready' | 'newer' | 'failed' | 'gone'

/** The one thing that is stored for whoever does not want it: that they do not. */
export const WISH_KEY = 'consent-replay/no-program'

const listeners = new Set<() => void>()
let state: OfflineState = 'unknown'
let root = '/'

export function offlineState(): OfflineState {
  return state
}

export function onOffline(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function become(next: OfflineState): void {
  state = next
  for (const listener of listeners) listener()
}

/** Absent at addresses that are not secure, and in browsers that do without. */
function workers(): ServiceWorkerContainer | undefined {
  return (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker
}

export function isUnwanted(): boolean {
  try {
    return localStorage.getItem(WISH_KEY) !== null
  } catch {
    return false
  }
}

/** Keeps the program, or looks for a newer version of it. `siteRoot` is the folder that the site lies in. */
export async function keepProgram(siteRoot: string): Promise<void> {
  root = siteRoot
  if (isUnwanted()) return become('unwanted')
  const container = workers()
  if (!container) return become('impossible')
  try {
    const found = (await container.register(`${root}sw.js`, { scope: root, updateViaCache: 'none' })) as
      ServiceWorkerRegistration | undefined
    if (!found) return become('impossible')
    follow(container, found)
  } catch {
    // Storage may be denied, or the file not be there.
    become('impossible')
  }
}

function follow(container: ServiceWorkerContainer, registration: ServiceWorkerRegistration): void {
  const look = (): void => {
    if (registration.waiting && registration.active) become('newer')
    else if (registration.active) become('ready')
    else if (registration.installing) become('coming')
    // What gave up has left nothing behind; the next visit tries again.
    else if (!registration.waiting) become('failed')
  }
  const watch = (worker: ServiceWorker | null): void => worker?.addEventListener('statechange', look)
  watch(registration.installing)
  watch(registration.waiting)
  registration.addEventListener('updatefound', () => watch(registration.installing))
  let had = container.controller
  container.addEventListener('controllerchange', () => {
    // Another window has opened the newer version; this one goes on with its own.
    if (had) become('newer')
    had = container.controller
  })
  look()
  tell(container.controller, 'loaded')
}

function tell(worker: ServiceWorker | null, ask: Ask, transfer: Transferable[] = []): void {
  worker?.postMessage(ask, transfer)
}

/** Opens the newer version at this very address. Other windows stay as they are. */
export async function openNewer(): Promise<void> {
  const container = workers()
  const waiting = (await container?.getRegistration(root))?.waiting
  if (!container || !waiting) return location.reload()
  container.addEventListener('controllerchange', () => location.reload(), { once: true })
  tell(waiting, 'takeOver')
}

/** What the worker tells of itself; null where none is. */
export async function aboutProgram(): Promise<About | null> {
  const active = (await workers()?.getRegistration(root))?.active
  if (!active) return null
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => {
      port1.close()
      resolve(data as About)
    })
    port1.start()
    tell(active, 'about', [port2])
  })
}

/** Deletes it. It comes again with the next page that loads, unless it is unwanted. */
export async function deleteProgram(): Promise<void> {
  await (await workers()?.getRegistration(root))?.unregister()
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(cachePrefix(root))).map((name) => caches.delete(name)))
  become(isUnwanted() ? 'unwanted' : 'gone')
}

/** Deletes it for good, and stores that wish. */
export async function refuseProgram(): Promise<void> {
  localStorage.setItem(WISH_KEY, 'yes')
  await deleteProgram()
}

export function allowProgram(): void {
  localStorage.removeItem(WISH_KEY)
  become('gone')
}
