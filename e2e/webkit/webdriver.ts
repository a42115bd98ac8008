// A very small W3C WebDriver client: WebKitGTK on Linux (Debian: webkit2gtk-driver, xvfb), Safari on macOS.
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
const selectors: Readonly<Record<string, string>> = {
  button: 'button, summary, [role=button]',
  link: 'a[href]',
  checkbox: 'input[type=checkbox]',
  heading: 'h1, h2, h3, h4',
}

interface Launch {
  readonly command: string
  readonly args: readonly string[]
  readonly capabilities: object
}

export function webkitLaunch(port: number): Launch | undefined {
  if (process.platform === 'darwin' && existsSync('/usr/bin/safaridriver')) {
    const args = ['--port', String(port)]
    return { command: '/usr/bin/safaridriver', args, capabilities: { browserName: 'safari' } }
  }
  const driver = '/usr/bin/WebKitWebDriver'
  const browser = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0]
  if (process.platform !== 'linux' || !existsSync(driver) || !browser) return undefined
  const args = [`--port=${port}`, '--host=127.0.0.1']
  const options = { binary: browser, args: ['--automation'] }
  const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }
  if (process.env['DISPLAY']) return { command: driver, args, capabilities }
  if (!existsSync('/usr/bin/xvfb-run')) return undefined
  return { command: 'xvfb-run', args: ['-a', '-s', '-screen 0 1280x900x24', driver, ...args], capabilities }
}

interface Answer {
  readonly value: unknown
}
interface DriverFault {
  readonly error?: string
  readonly message?: string
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

function stopped(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM')
  } catch {
    // It has ended by itself.
  }
}

/** One call of the protocol. Patient while the driver starts. */
function caller(base: string) {
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const sent = body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}
    const response = await fetch(base + path, { method, ...sent })
    const { value } = (await response.json()) as Answer
    if (response.ok) return value
    const fault = value as DriverFault
    throw new Error(`${path}: ${fault.error}: ${fault.message}`)
  }
  const ready = async (tries = 150): Promise<void> => {
    try {
      await call('GET', '/status')
    } catch (error) {
      if (tries === 0) throw error
      await pause(100)
      await ready(tries - 1)
    }
  }
  return { call, ready }
}

export interface Driver {
  script(source: string, ...args: readonly unknown[]): Promise<unknown>
  goto(url: string): Promise<void>
  find(role: string, name: string | RegExp): Promise<string>
  click(role: string, name: string | RegExp): Promise<void>
  press(key: string): Promise<void>
  stop(): Promise<void>
}

export async function startWebKit(port = 4999): Promise<Driver> {
  const launch = webkitLaunch(port)
  if (!launch) throw new Error('there is no WebKit driver on this machine')
  const child = spawn(launch.command, launch.args, { stdio: 'ignore', detached: process.platform !== 'win32' })
  const { call, ready } = caller(`http://127.0.0.1:${port}`)
  await ready()
  const opened = await call('POST', '/session', { capabilities: { alwaysMatch: launch.capabilities } })
  const session = `/session/${(opened as { sessionId: string }).sessionId}`

  const script = (source: string, ...args: readonly unknown[]): Promise<unknown> =>
    call('POST', `${session}/execute/sync`, { script: source, args })

  const look = async (role: string, name: string | RegExp): Promise<string | undefined> => {
    const query = { using: 'css selector', value: selectors[role] ?? `[role=${role}]` }
    for (const element of (await call('POST', `${session}/elements`, query)) as Record<string, string>[]) {
      const id = element[ELEMENT] ?? ''
      const label = String(await call('GET', `${session}/element/${id}/computedlabel`).catch(() => ''))
      if (typeof name === 'string' ? label === name : name.test(label)) return id
    }
    return undefined
  }
  const find = async (role: string, name: string | RegExp): Promise<string> => {
    const end = performance.now() + 8000
    while (performance.now() < end) {
      const id = await look(role, name)
      if (id !== undefined) return id
      await pause(50)
    }
    throw new Error(`no ${role} named ${String(name)} at ${String(await script('return location.href'))}`)
  }
  return {
    script,
    find,
    goto: async (url) => void (await call('POST', `${session}/url`, { url })),
    click: async (role, name) => void (await call('POST', `${session}/element/${await find(role, name)}/click`, {})),
    press: async (value) => {
      const actions = [{ type: 'keyDown', value }, { type: 'keyUp', value }] // prettier-ignore
      await call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    stop: async () => {
      await call('DELETE', session).catch(() => undefined)
      stopped(child)
    },
  }
}
