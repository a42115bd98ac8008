export interface Nginx {
  /** Ends in `/`. */
  readonly url: string
  readonly folder: string
  readonly records: string
  isRunning(): boolean
  start(isFailing?: boolean): Promise<void>
  kill(): Promise<void>
  stall(): void
  goOn(): void
  close(): Promise<void>
}
export function freePort(): Promise<number>
export function findNginx(): string | undefined
export function startNginx(options: { origin: string; port?: number }): Promise<Nginx | undefined>
export function startSite(options: { root: string; port?: number }): Promise<Nginx | undefined>
