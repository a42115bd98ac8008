import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser, type BrowserContext } from 'playwright'

export interface KillableBrowser {
  readonly context: BrowserContext
  /** Nothing is finished, nothing is told: as when the battery is taken out, for all that the browser knows. */
  kill(): Promise<void>
}

const ARGS = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** A browser of our own on a profile that outlives it. Playwright would close it in order; this one is killed. */
export async function launch(executable: string, profile: string): Promise<KillableBrowser> {
  const portFile = path.join(profile, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const child = spawn(executable, [...ARGS, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: 'ignore',
    detached: true,
  })
  const browser = await connect(child, portFile)
  const [context] = browser.contexts()
  if (!context) throw new Error('the browser has no context')
  return { context, kill: () => killed(child) }
}

async function connect(child: ChildProcess, portFile: string): Promise<Browser> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`the browser ended by itself (${child.exitCode})`)
    const [port, endpoint] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : []
    if (port && endpoint) return chromium.connectOverCDP(`ws://127.0.0.1:${port}${endpoint}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the browser did not start')
}

async function killed(child: ChildProcess): Promise<void> {
  const { pid } = child
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => {
    child.once('exit', resolve)
  })
  // The whole group: browser, renderers and all.
  process.kill(-pid, 'SIGKILL')
  await gone
  for (let tries = 0; tries < 200 && isGroupAlive(pid); tries++) await new Promise((done) => setTimeout(done, 50))
}

/** A process that was killed while the disk writes lives on until that is done, and holds its files. */
function isGroupAlive(group: number): boolean {
  if (!existsSync('/proc')) return false
  return readdirSync('/proc').some((name) => {
    try {
      // `pid (name) state parent group …`; the name may hold anything.
      const [state, , of] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
      return /^\d+$/.test(name) && Number(of) === group && state !== 'Z'
    } catch {
      return false
    }
  })
}
