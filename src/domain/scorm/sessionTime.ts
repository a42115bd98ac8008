const HUNDREDTH = 10

/** How long a sitting took, as SCORM 1.2 writes it: `HHHH:MM:SS.SS`. It knows no more than 9,999 hours. */
export function sessionTime(ms: number): string {
  const most = (10_000 * 3600 * 1000 - 1) / HUNDREDTH
  const all = Math.min(Math.floor(Math.max(0, ms) / HUNDREDTH), Math.floor(most))
  const two = (count: number): string => String(count).padStart(2, '0')
  const seconds = Math.floor(all / 100)
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0')
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(all % 100)}`
}
