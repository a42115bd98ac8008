// The service worker: keeps all files of one version of the site on the device and answers with them, so that the site
// works without a network. It asks for the files of its plan and for nothing else, and sends nothing out.
import type { About, Ask } from './messages.ts'
import { answerToPage, answerToPart, cachePrefix, isAsset, isUntouched, type Plan } from './plan.ts'

/** Put in by the build. */
declare const PLAN: Plan
declare const self: ServiceWorkerGlobalScope

/** How many files are on their way at a time: pages that are open come first. */
const LANES = 4

const scope = new URL(self.registration.scope)
const prefix = cachePrefix(scope.pathname)
const own = prefix + PLAN.version
/** Under this name the cache notes who was open when this version took over. */
const OPEN_BEFORE = new URL('offline/open-before', scope).href

/** What a file says does not hang on who asks for it. */
const ANY = { ignoreVary: true }

const addressOf = (file: string): string => new URL(file, scope).href

async function olderCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own)
}

async function fromOlder(address: string): Promise<Response | undefined> {
  for (const name of await olderCaches()) {
    const found = await (await caches.open(name)).match(address, ANY)
    if (found) return found
  }
  return undefined
}

/** A browser takes no page for its own that came by another address. */
function settled(response: Response): Response {
  const { body, headers, redirected } = response
  return redirected ? new Response(body, { headers }) : response
}

async function keepOne(cache: Cache, file: string, hash: string): Promise<void> {
  const address = addressOf(file)
  if (await cache.match(address, ANY)) return
  const known = isAsset(file) ? await fromOlder(address) : undefined
  if (known) return cache.put(address, known)
  // A host in the middle of an update gives other bytes: then this version is not kept, rather than a mixture.
  const asked = new Request(address, { integrity: `sha256-${hash}`, cache: isAsset(file) ? 'default' : 'no-cache' })
  const response = await fetch(asked)
  if (!response.ok) throw new Error(`${response.status} ${file}`)
  await cache.put(address, settled(response))
}

/** What is kept already stays, where the network breaks off: the next try goes on from there. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(own)
  const waiting = Object.entries(PLAN.files)
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await keepOne(cache, ...next)
  }
  try {
    await Promise.all(Array.from({ length: LANES }, lane))
  } catch (error) {
    waiting.length = 0
    // A device that is full gets its room back.
    if (error instanceof DOMException && error.name === 'QuotaExceededError') await caches.delete(own)
    throw error
  }
}

/** Pages that were open go on with what they were loaded with. The older version goes with the last of them. */
async function noteWhoIsOpen(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'all', includeUncontrolled: true })
  await (await caches.open(own)).put(OPEN_BEFORE, Response.json(open.map(({ id }) => id)))
}

async function sweep(): Promise<void> {
  const cache = await caches.open(own)
  const before = ((await (await cache.match(OPEN_BEFORE))?.json()) ?? []) as readonly string[]
  const open = await self.clients.matchAll({ type: 'all', includeUncontrolled: true })
  if (open.some(({ id }) => before.includes(id))) return
  await Promise.all((await olderCaches()).map((name) => caches.delete(name)))
  await cache.delete(OPEN_BEFORE)
}

async function isOfUntouched(clientId: string): Promise<boolean> {
  const client = clientId === '' ? undefined : await self.clients.get(clientId)
  return client !== undefined && client.url.startsWith(scope.href) && isUntouched(below(client.url))
}

const below = (address: string): string => new URL(address).pathname.slice(scope.pathname.length)

async function kept(file: string, request: Request): Promise<Response> {
  const found = await (await caches.open(own)).match(addressOf(file), ANY)
  return found ?? (isAsset(file) ? await fromOlder(addressOf(file)) : undefined) ?? fetch(request)
}

async function part(file: string, { request, clientId }: FetchEvent): Promise<Response> {
  return (await isOfUntouched(clientId)) ? fetch(request) : kept(file, request)
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()))

self.addEventListener('activate', (event) =>
  event.waitUntil(
    noteWhoIsOpen()
      .then(sweep)
      .then(() => self.clients.claim()),
  ),
)

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope.href)) return
  const path = below(request.url)
  const isPage = request.mode === 'navigate'
  const answer = isPage ? answerToPage(path, PLAN) : answerToPart(path, PLAN)
  if (answer?.is === 'moved') event.respondWith(Response.redirect(addressOf(answer.to)))
  else if (answer && isPage) event.respondWith(kept(answer.file, request))
  else if (answer || (!isPage && isAsset(path))) event.respondWith(part(path, event))
})

self.addEventListener('message', (event) => {
  const ask = event.data as Ask
  if (ask === 'takeOver') event.waitUntil(self.skipWaiting())
  if (ask === 'loaded') event.waitUntil(sweep())
  const about: About = { version: PLAN.version, files: Object.keys(PLAN.files).length, bytes: PLAN.bytes }
  if (ask === 'about') event.ports[0]?.postMessage(about)
})
