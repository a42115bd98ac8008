import type { ReactNode } from 'react'
import type { To } from 'react-router'
import type { Design } from '#domain/design/design.ts'
import type { Measures } from '#domain/design/measure.ts'
import type { Preset } from '#domain/design/presets.ts'
import type { Subject } from '#domain/design/subject.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { AnyStep, Phone, Scenario } from '#domain/scenario/types.ts'
import type { Variant } from '#store/labWork.ts'

/** Why a file was not opened; null: the browser could not even read it. */
export interface Refusal {
  readonly name: string
  readonly faults: readonly Fault[] | null
}

export type ReadFile = { readonly ok: true; readonly scenario: Scenario } | ({ readonly ok: false } & Refusal)

/** What stands in the columns of the measures. */
export interface Measured {
  readonly name: string
  readonly subject: Subject
  readonly beside: { readonly name: string; readonly subject: Subject } | null
  readonly phone: Phone
}

/** Which notes apply to a design, and what the check of rules finds. */
export interface Found {
  readonly design: Design
  /** The preset, as long as it is unchanged: what the record holds beside the knobs. */
  readonly preset: Preset | null
  readonly measures: Measures
}

/** What the page takes from elsewhere: the phone, the measures, the notes, files, and the addresses of the site. */
export interface LabSlots {
  readonly phone: (moment: Moment, scenario: Scenario, onStep: (step: AnyStep) => void) => ReactNode
  readonly measures: (measured: Measured) => ReactNode
  readonly found: (found: Found) => ReactNode
  readonly openFile: (onFiles: (files: readonly File[]) => void) => ReactNode
  readonly faults: (refusal: Refusal, onClose: () => void) => ReactNode
  readonly readFile: (file: File) => Promise<ReadFile>
  readonly saveFile: (scenario: Scenario) => string
  /** The whole address of what is open. */
  readonly link: () => string
  /** The design that an address of the lab holds. */
  readonly variantOf: (link: string) => Promise<Omit<Variant, 'id'> | null>
  readonly playAt: (at: { readonly scenario: Scenario; readonly cursor: Cursor }) => To
  readonly compareAt: (a: Scenario, b: Scenario) => To
}
