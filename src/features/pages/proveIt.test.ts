import { describe, expect, it, vi } from 'vitest'
import { CHANNELS, hostFor, proveIt, type Channel, type Tools } from './proveIt.ts'

function toolsThat(refuse: readonly Channel[], change: Partial<Tools['attempts']> = {}) {
  let listener: ((address: string) => void) | undefined
  const ended: Channel[] = []
  const stop = vi.fn()
  const attempt = (channel: Channel) => (host: string) => {
    if (refuse.includes(channel)) queueMicrotask(() => listener?.(`https://${host}/`))
    return () => ended.push(channel)
  }
  const attempts = Object.fromEntries(CHANNELS.map((each) => [each, attempt(each)])) as unknown as Tools['attempts']
  const tools: Tools = {
    attempts: { ...attempts, ...change },
    onRefusal: (hear) => {
      listener = hear
      return stop
    },
    wait: vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 5))),
  }
  return { tools, ended, stop, hear: (address: string) => listener?.(address) }
}

describe('proveIt', () => {
  it('says refused for each attempt whose refusal was heard', async () => {
    const { tools, ended, stop } = toolsThat(CHANNELS)
    expect(await proveIt(tools)).toEqual({
      fetch: 'refused',
      beacon: 'refused',
      socket: 'refused',
      events: 'refused',
      image: 'refused',
    })
    expect(stop).toHaveBeenCalledOnce()
    expect(ended).toEqual([...CHANNELS])
  })

  it('does not take silence for a refusal', async () => {
    const { tools } = toolsThat(['image'])
    expect(await proveIt(tools)).toEqual({
      fetch: 'notRefused',
      beacon: 'notRefused',
      socket: 'notRefused',
      events: 'notRefused',
      image: 'refused',
    })
  })

  it('says absent for what the browser lacks, and does not wait for it', async () => {
    const { tools } = toolsThat(
      CHANNELS.filter((each) => each !== 'beacon'),
      { beacon: null },
    )
    const patient = { ...tools, wait: () => new Promise<void>(() => undefined) }
    expect(await proveIt(patient)).toMatchObject({ beacon: 'absent', fetch: 'refused', socket: 'refused' })
  })

  it('counts a refusal that also throws', async () => {
    const { tools, hear } = toolsThat(['fetch', 'beacon', 'events', 'image'], {
      socket: (host) => {
        queueMicrotask(() => hear(`wss://${host}/`))
        throw new Error('refused')
      },
    })
    expect(await proveIt(tools)).toMatchObject({ socket: 'refused' })
  })

  it('is not fooled by the refusal of something else', async () => {
    const { tools, hear } = toolsThat([])
    const running = proveIt(tools)
    hear('https://example.org/fetch')
    expect(await running).toMatchObject({ fetch: 'notRefused' })
  })

  it('tries only names that belong to nobody', () => {
    expect(CHANNELS.map(hostFor).every((host) => host.endsWith('.invalid'))).toBe(true)
    expect(new Set(CHANNELS.map(hostFor)).size).toBe(CHANNELS.length)
  })
})
