import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium'
import type { Page } from '@playwright/test'

export const FORMATS = ['A4', 'Letter'] as const
export type Format = (typeof FORMATS)[number]

/** What a printer lays on one sheet. */
export interface Sheet {
  /** In points, of which 72 make an inch. */
  readonly width: number
  readonly height: number
  readonly text: string
  /** Four numbers to a dot: blue, green, red and nothing. */
  readonly dots: Uint8Array
  readonly across: number
  readonly down: number
}

interface Box {
  readonly top: number
  readonly bottom: number
  readonly start: number
  readonly end: number
}

/** Dots to a point. 180 to an inch are less than any printer has, and 72 are enough to see what lies where. */
export const FINE = 2.5
const COARSE = 1

let library: Promise<PDFiumLibrary> | undefined

/** As Chromium prints it with nothing asked for but the paper, or not even that where the page itself asks: no backgrounds, which printers are told to leave out. */
export async function printed(page: Page, format: Format | 'asked', scale = COARSE): Promise<readonly Sheet[]> {
  // What names the sheets comes after everything else.
  await page.waitForLoadState('networkidle')
  const file = await page.pdf(format === 'asked' ? { preferCSSPageSize: true } : { format })
  library ??= PDFiumLibrary.init()
  const document = await (await library).loadDocument(file)
  try {
    return await sheetsOf(document, scale)
  } finally {
    document.destroy()
  }
}

async function sheetsOf(document: PDFiumDocument, scale: number): Promise<readonly Sheet[]> {
  const sheets: Sheet[] = []
  for (const page of document.pages()) {
    // Before it is drawn: after that it is closed.
    const text = page.getText().replaceAll(/\s+/g, ' ')
    // One after the other: they share one drawing board.
    const { width, height, originalWidth, originalHeight, data } = await page.render({ scale, render: 'bitmap' })
    // The board is used again for the next page.
    const dots = Uint8Array.from(data)
    sheets.push({ width: originalWidth, height: originalHeight, text, dots, across: width, down: height })
  }
  return sheets
}

/** Black or white, as a printer without greys decides. */
function isInk({ dots, across }: Sheet, x: number, y: number): boolean {
  const at = (y * across + x) * 4
  return (dots[at] ?? 255) + (dots[at + 1] ?? 255) + (dots[at + 2] ?? 255) < 3 * 128
}

/** How far the colours of the most colourful dot are apart. */
export function mostColour({ dots }: Sheet): number {
  let most = 0
  for (let at = 0; at < dots.length; at += 4) {
    const [blue = 0, green = 0, red = 0] = [dots[at], dots[at + 1], dots[at + 2]]
    most = Math.max(most, Math.max(blue, green, red) - Math.min(blue, green, red))
  }
  return most
}

/** How dark the sheet is as a whole: 0 is white. */
export function darkness({ dots }: Sheet): number {
  let ink = 0
  for (let at = 0; at < dots.length; at += 4) ink += 255 - (dots[at] ?? 255)
  return ink / 255 / (dots.length / 4)
}

/** The smallest distance from a dot of ink to the edge of the sheet, in millimetres. */
export function marginOf(sheet: Sheet): number {
  const { across, down } = sheet
  let least = Infinity
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const edge = Math.min(x, y, across - 1 - x, down - 1 - y)
      if (edge < least && isInk(sheet, x, y)) least = edge
    }
  }
  return ((least * sheet.width) / across / 72) * 25.4
}

/** What lies above each other with white between, from top to bottom: the box of each in dots. */
export function bands(sheet: Sheet, from: number, to: number): readonly Box[] {
  const found: Box[] = []
  for (let y = Math.round(from * sheet.down); y < Math.round(to * sheet.down); y += 1) {
    const inked = Array.from({ length: sheet.across }, (_, x) => x).filter((x) => isInk(sheet, x, y))
    if (inked.length === 0) continue
    const row = { top: y, bottom: y, start: Math.min(...inked), end: Math.max(...inked) }
    const last = found.at(-1)
    if (last?.bottom !== y - 1) found.push(row)
    else
      found[found.length - 1] = {
        top: last.top,
        bottom: y,
        start: Math.min(last.start, row.start),
        end: Math.max(last.end, row.end),
      }
  }
  return found
}

/** The dots of a box, one sign each: pictures of things to hold against each other. */
export function picture(sheet: Sheet, { top, bottom, start, end }: Box): readonly string[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: end - start + 1 }, (__, column) => (isInk(sheet, start + column, top + row) ? '#' : ' ')).join(
      '',
    ),
  )
}

/** How much of two pictures, laid on each other with their beginnings in the middle of their heights, differs. */
export function unlike(one: readonly string[], other: readonly string[]): number {
  const [height, width] = [Math.max(one.length, other.length), Math.max(...[...one, ...other].map((row) => row.length))]
  const at = (rows: readonly string[], x: number, y: number): boolean =>
    rows[y - Math.floor((height - rows.length) / 2)]?.[x] === '#'
  let [both, either] = [0, 0]
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [a, b] = [at(one, x, y), at(other, x, y)]
      if (a && b) both += 1
      if (a || b) either += 1
    }
  }
  return 1 - both / either
}
