import { expect, type Page } from '@playwright/test'

export interface XmlFile {
  readonly root: string
  readonly namespace: string | null
  readonly width: number
  readonly height: number
  /** All words of it that can be read, on one line. */
  readonly text: string
}

/** A file as a browser's own parser reads it; what is not well-formed fails. */
export async function readXml(page: Page, bytes: Buffer): Promise<XmlFile> {
  const file = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml')
    const { localName, namespaceURI } = parsed.documentElement
    return {
      fault: parsed.querySelector('parsererror')?.textContent ?? null,
      root: localName,
      namespace: namespaceURI,
      width: Number(parsed.documentElement.getAttribute('width')),
      height: Number(parsed.documentElement.getAttribute('height')),
      text: [...parsed.querySelectorAll('text, title, desc')].map((part) => part.textContent).join(' '),
    }
  }, bytes.toString())
  expect(file.fault).toBeNull()
  return { ...file, text: file.text.replaceAll(/\s+/g, ' ') }
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The size that a picture states, and how many colours are in it once it is drawn: a blank one has one. */
export async function readPng(
  page: Page,
  bytes: Buffer,
): Promise<{ readonly width: number; readonly height: number; readonly colours: number }> {
  expect(bytes.subarray(0, 8).equals(PNG)).toBe(true)
  const colours = await page.evaluate(async (text) => {
    const file = new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], { type: 'image/png' })
    const bitmap = await createImageBitmap(file, { resizeWidth: 480, resizeQuality: 'low' })
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    if (!context) return 0
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    return new Set(new Uint32Array(data.buffer)).size
  }, bytes.toString('base64'))
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colours }
}
