import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Preset } from '#domain/design/presets.ts'
import { presets } from '#domain/design/presets.ts'
import type { Subject } from '#domain/design/subject.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { lab, labStory, openVariantOf, type Lab } from '#store/lab.ts'
import { isUntouched, subjectOf, type Variant } from '#store/labWork.ts'
import { momentOf } from '#store/story.ts'

export interface OpenDesign {
  readonly variant: Variant
  readonly preset: Preset
  readonly isUntouched: boolean
  readonly subject: Subject
}

/** The variant that is open, and what is measured of it. */
export function useOpenDesign(): OpenDesign {
  const variant = useStore(lab, openVariantOf)
  return useMemo(
    () => ({
      variant,
      preset: presets[variant.base],
      isUntouched: isUntouched(variant),
      subject: subjectOf(variant),
    }),
    [variant],
  )
}

/** The moment that the live phone shows. */
export function useLive(): { readonly state: Lab; readonly scenario: Scenario; readonly moment: Moment } {
  const state = useStore(lab)
  return useMemo(() => {
    const story = labStory(state)
    return { state, scenario: story.scenario, moment: momentOf(story, state.cursor) }
  }, [state])
}
