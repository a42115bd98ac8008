import type { Tone } from './mapPicture.ts'

export interface Palette {
  readonly paper: string
  readonly sheet: string
  readonly well: string
  readonly ink: string
  readonly quiet: string
  readonly rule: string
  readonly hair: string
  readonly carried: string
  /** Strands, by status. */
  readonly fill: Readonly<Record<Exclude<Tone, 'ink' | 'quiet'>, string>>
  readonly word: Readonly<Record<Tone, string>>
  readonly sans: string
  readonly serif: string
}

const STATUSES = ['shared', 'hosted', 'held', 'disputed', 'open', 'never'] as const

function paletteOf(token: (name: string) => string): Palette {
  const fills = Object.fromEntries(STATUSES.map((status) => [status, token(status)]))
  const words = Object.fromEntries(STATUSES.map((status) => [status, token(`${status}-ink`)]))
  return {
    paper: token('paper'),
    sheet: token('sheet'),
    well: token('well'),
    ink: token('ink'),
    quiet: token('ink-2'),
    rule: token('rule'),
    hair: token('hair'),
    carried: token('carried'),
    fill: { ...fills, heldOpen: token('held') } as Palette['fill'],
    word: { ...words, heldOpen: token('held-ink'), ink: token('ink'), quiet: token('ink-2') } as Palette['word'],
    sans: token('sans'),
    serif: token('serif'),
  }
}

/** On the page the tokens decide: theme, contrast, forced colours and print come with them. */
export const SCREEN: Palette = paletteOf((name) => `var(--${name})`)

const SANS = 'Helvetica Neue, Liberation Sans, Arial, sans-serif'
const SERIF = 'Iowan Old Style, Charter, Sitka Text, Noto Serif, Liberation Serif, Georgia, serif'

// In a saved picture there are no tokens: the same values, written out. A test holds them against `tokens.css`.
export const LIGHT_TOKENS: Readonly<Record<string, string>> = {
  paper: '#faf9f6',
  sheet: '#ffffff',
  well: '#f1efea',
  ink: '#1a1d21',
  'ink-2': '#4a515a',
  rule: '#868e97',
  hair: '#dcd8d0',
  carried: '#c9c4ba',
  shared: '#8e220c',
  'shared-ink': '#8f2408',
  held: '#143c74',
  'held-ink': '#123e75',
  disputed: '#b4800b',
  'disputed-ink': '#6b4a00',
  open: '#5f6873',
  'open-ink': '#4a515a',
  hosted: '#4a515a',
  'hosted-ink': '#4a515a',
  never: '#7a8794',
  'never-ink': '#4a5560',
}

export const DARK_TOKENS: Readonly<Record<string, string>> = {
  paper: '#111417',
  sheet: '#181c21',
  well: '#20252b',
  ink: '#eceff2',
  'ink-2': '#b3bac2',
  rule: '#6f7882',
  hair: '#2e353c',
  carried: '#3d454d',
  shared: '#df4315',
  'shared-ink': '#ff9a73',
  held: '#9cc2f7',
  'held-ink': '#a9ccff',
  disputed: '#e9cf6b',
  'disputed-ink': '#f0d878',
  open: '#8b95a0',
  'open-ink': '#b3bac2',
  hosted: '#b3bac2',
  'hosted-ink': '#b3bac2',
  never: '#6f7a85',
  'never-ink': '#b4bdc6',
}

function saved(tokens: Readonly<Record<string, string>>): Palette {
  return paletteOf((name) => (name === 'sans' ? SANS : name === 'serif' ? SERIF : (tokens[name] ?? '#000000')))
}

export const SAVED = { light: saved(LIGHT_TOKENS), dark: saved(DARK_TOKENS) } as const
export type SavedTheme = keyof typeof SAVED
