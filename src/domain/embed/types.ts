import type { FlowStatus } from '#domain/dataflow/ids.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import type { AnyStep, Screen } from '#domain/scenario/types.ts'

/** What can be laid into a page of somebody else. */
export const EMBED_VIEWS = ['phone', 'flow', 'map', 'timeline', 'compare', 'metric'] as const
export type EmbedView = (typeof EMBED_VIEWS)[number]

/** Every message names what it comes from or goes to, and how old its form is. */
export const EMBED_NAME = 'consent-replay'
export const EMBED_VERSION = 1

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const
export type EmbedTheme = (typeof EMBED_THEMES)[number]

export const EMBED_LANGUAGES = ['en', 'de'] as const
export type EmbedLanguage = (typeof EMBED_LANGUAGES)[number]

/** What a page around an embed may ask for. */
export type EmbedCommand =
  | { readonly type: 'open'; readonly link: string }
  | { readonly type: 'step'; readonly step: string; readonly side?: 'a' | 'b' }
  | { readonly type: 'day'; readonly date: IsoDay }
  | { readonly type: 'undo' }
  | { readonly type: 'theme'; readonly theme: EmbedTheme }
  | { readonly type: 'state' }
export type EmbedCommandType = EmbedCommand['type']

/** How many pairs stand at each status. */
export type StatusCounts = Readonly<Record<FlowStatus, number>>

/** One phone at one moment, as it is told to the page around. */
export interface EmbeddedMoment {
  readonly screen: Screen
  readonly offered: readonly AnyStep[]
  readonly statuses: StatusCounts
}

/** What is shown: told to the page that was named, and to no other. */
export type EmbedState =
  | ({
      readonly view: 'phone' | 'flow' | 'map' | 'timeline'
      /** The same moment on the site. */
      readonly link: string
      readonly date: IsoDay
    } & EmbeddedMoment)
  | {
      readonly view: 'compare'
      readonly link: string
      readonly date: IsoDay
      readonly differences: number
      /** Null: this side's person has not joined yet. */
      readonly a: EmbeddedMoment | null
      readonly b: EmbeddedMoment | null
    }
  | {
      readonly view: 'metric'
      readonly link: string
      readonly name: string
      readonly preset: string
      /** Whether the design is the preset as it stands. */
      readonly unchanged: boolean
    }

/** A fault with its sentence: who writes a course page reads it in the console. */
export type ToldFault = Fault & { readonly says: string }

interface Answer {
  /** What a command bore as `ref` comes back with what it led to. */
  readonly ref?: string
}

/** What an embed says, without what every message bears. */
export type EmbedNews =
  | { readonly type: 'ready'; readonly view: EmbedView; readonly takes: readonly EmbedCommandType[] }
  | { readonly type: 'height'; readonly height: number }
  | ({ readonly type: 'state' } & EmbedState & Answer)
  | ({ readonly type: 'fault'; readonly faults: readonly ToldFault[] } & Answer)
