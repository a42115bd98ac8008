import type { IsoDay } from '#domain/day/isoDay.ts'
import type { ChartImage } from './svgChart.ts'

/** Pixels of the picture for one of the drawing. */
const SHARPNESS = 2

/** Hands a text or picture to the browser as a download: made here, sent nowhere. */
export function saveFile(content: string | Blob, type: string, on: IsoDay, ending: string): string {
  const name = `consent-replay-chart-${on}.${ending}`
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun by the next task; the address may go.
  setTimeout(() => URL.revokeObjectURL(url), 0)
  return name
}

/** The drawing as pixels: through an image of the same document, so that nothing is fetched. */
export async function pngOf({ svg, width, height }: ChartImage): Promise<Blob | null> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * SHARPNESS
    canvas.height = height * SHARPNESS
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(url)
  }
}
