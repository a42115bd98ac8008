import type { ReactNode } from 'react'
import type { Fault } from '#domain/scenario/fault.ts'
import type { Condition, DesignRef, FrozenStudy, Study } from '#domain/study/types.ts'

/** A design that was brought in, by whatever way, with the name that it bore. */
export interface BroughtDesign {
  readonly name: string
  readonly design: DesignRef
}

export type Brought =
  | { readonly ok: true; readonly brought: BroughtDesign }
  /** Null: it could not even be read. */
  | { readonly ok: false; readonly faults: readonly Fault[] | null }

/** What the builder takes from elsewhere. */
export interface StudySlots {
  /** A link of the lab as a design. */
  readonly designOfLink: (link: string) => Promise<Brought>
  /** A file of the lab as a design. */
  readonly designOfFile: (file: File) => Promise<Brought>
  /** Goes through a condition as a participant will, and comes back to this address afterwards. */
  readonly onPreview: (frozen: FrozenStudy, condition: Condition, back: string) => void
  /** The page of the run as it was built. */
  readonly builtRunPage: () => Promise<string>
  /** Where the site begins on its host, as a whole address. */
  readonly siteAddress: () => string
  /** The way to the results of a frozen study. */
  readonly results: (study: Pick<Study, 'id' | 'title'>) => ReactNode
}
