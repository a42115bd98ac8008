/** What pages say to the worker: which version is it, take over, look whether an older version is still in use. */
export type Ask = 'about' | 'takeOver' | 'loaded'

/** What it tells of itself. */
export interface About {
  readonly version: string
  readonly files: number
  readonly bytes: number
}
