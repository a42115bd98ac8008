import type { Nginx } from '../nginx.mjs'
import type { Dice } from './dice.ts'

export interface Chaos {
  readonly counts: { kills: number; failures: number; stalls: number }
  /** Ends it, and leaves the server in order. */
  stop(): Promise<void>
}

/** A server that is killed, fails and stalls, again and again, with some quiet in between. */
export function startChaos(nginx: Nginx, dice: Dice): Chaos {
  const counts = { kills: 0, failures: 0, stalls: 0 }
  const order = { isStopped: false }
  const pause = (least: number, most: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, order.isStopped ? 0 : least + dice.below(most - least)))
  const trouble = [
    async () => {
      counts.kills += 1
      await nginx.kill()
      await pause(100, 900)
      await nginx.start()
    },
    async () => {
      counts.failures += 1
      await nginx.kill()
      await nginx.start(true)
      await pause(200, 900)
      await nginx.kill()
      await nginx.start()
    },
    async () => {
      counts.stalls += 1
      nginx.stall()
      await pause(200, 2200)
      nginx.goOn()
    },
  ]
  const run = async (): Promise<void> => {
    while (!order.isStopped) {
      await pause(200, 1400)
      if (!order.isStopped) await dice.oneOf(trouble)()
    }
  }
  const running = run()
  return {
    counts,
    stop: async () => {
      order.isStopped = true
      await running
    },
  }
}
