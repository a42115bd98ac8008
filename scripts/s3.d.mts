export interface S3 {
  /** Ends in `/`: a bucket. */
  readonly url: string
  objects(): ReadonlyMap<string, string>
  close(): Promise<void>
}
export function startS3(options: { origin: string; port: number }): Promise<S3>
