import { saveFile } from '#ui/saveFile.ts'

/** What a drawing takes from the page's style sheets; in a file of its own it stands on each element. */
const DRAWN_BY = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const
const MARGIN = 8

/** A drawing as a file of its own: in the light colours of paper, whatever the page looks like. Gives back its name. */
export function saveFigure(name: string, drawing: SVGSVGElement, caption: string): string {
  const place = document.createElement('div')
  place.dataset['theme'] = 'light'
  place.hidden = true
  const copy = drawing.cloneNode(true) as SVGSVGElement
  place.append(copy)
  // In its own place in the page, where the same rules reach it.
  drawing.parentElement?.append(place)
  for (const element of copy.querySelectorAll<SVGElement>('*')) {
    const style = getComputedStyle(element)
    for (const property of DRAWN_BY) {
      const value = style.getPropertyValue(property)
      if (value !== '') element.setAttribute(property, value)
    }
    element.removeAttribute('class')
  }
  place.remove()
  return saveFile(name, 'image/svg+xml', textOf(copy, caption))
}

function textOf(copy: SVGSVGElement, caption: string): string {
  const [, , width = 0, height = 0] = (copy.getAttribute('viewBox') ?? '').split(' ').map(Number)
  for (const attribute of ['class', 'role', 'aria-hidden', 'focusable']) copy.removeAttribute(attribute)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('viewBox', `${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`)
  copy.setAttribute('width', String(width + 2 * MARGIN))
  copy.setAttribute('height', String(height + 2 * MARGIN))
  const told = document.createElementNS('http://www.w3.org/2000/svg', 'desc')
  told.textContent = caption
  copy.prepend(told)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}
