/** A colour of sRGB: 0 to 255, and how solid it is. */
export interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

/** As a browser computes it: `rgb(1, 2, 3)`, `rgb(1 2 3 / 0.5)`, `color(srgb 0.1 0.2 0.3 / 0.5)`. Null: some other space. */
export function parseColour(text: string): Colour | null {
  if (text === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 }
  const isShare = text.startsWith('color(srgb ')
  if (!isShare && !/^rgba?\(/.test(text)) return null
  const [red, green, blue, alpha = 1] = (text.replace('color(srgb', '').match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
  if (red === undefined || green === undefined || blue === undefined) return null
  const scale = isShare ? 255 : 1
  return { red: red * scale, green: green * scale, blue: blue * scale, alpha }
}

/** A colour as it looks over another. */
export function over(front: Colour, back: Colour): Colour {
  const mix = (a: number, b: number): number => a * front.alpha + b * (1 - front.alpha)
  return {
    red: mix(front.red, back.red),
    green: mix(front.green, back.green),
    blue: mix(front.blue, back.blue),
    alpha: 1,
  }
}

/** Relative luminance of WCAG 2. */
function luminance({ red, green, blue }: Colour): number {
  const [r, g, b] = [red, green, blue].map((each) => {
    const share = each / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio of WCAG 2, from 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
