import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** A drawing as the text of a file of its own. */
export function svgText(drawing: ReactElement): string {
  const holder = document.createElement('div')
  const root = createRoot(holder)
  flushSync(() => root.render(drawing))
  const svg = holder.querySelector('svg')
  const text = svg ? new XMLSerializer().serializeToString(svg) : ''
  root.unmount()
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`
}

/** Twice as fine as the page, so that it stays sharp where it is shown large. */
const FINENESS = 2

/** The same picture in pixels, drawn here: no server is asked. */
export async function pngOf(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * FINENESS
    canvas.height = image.naturalHeight * FINENESS
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Hands a file to the browser as a download: made here, sent nowhere. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun by the next task; the address may go.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
