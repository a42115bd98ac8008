import { useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Preset } from '#domain/design/presets.ts'
import { presets } from '#domain/design/presets.ts'
import type { Subject } from '#domain/design/subject.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { lab, labEvent, labStory, type Lab } from '#store/lab.ts'
import { isUntouched, openVariantOf, subjectOf, type Variant } from '#store/labWork.ts'
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
  return useMemo(() => openDesignOf(variant), [variant])
}

/** The same for what is long to draw: it follows once the knob has turned. */
export function useOpenDesignLater(): OpenDesign {
  const variant = useDeferredValue(useStore(lab, openVariantOf))
  return useMemo(() => openDesignOf(variant), [variant])
}

function openDesignOf(variant: Variant): OpenDesign {
  return {
    variant,
    preset: presets[variant.base],
    isUntouched: isUntouched(variant),
    subject: subjectOf(variant),
  }
}

interface LiveMoment {
  readonly state: Lab
  readonly scenario: Scenario
  readonly moment: Moment
  readonly hasPrevious: boolean
  readonly hasNext: boolean
}

/** The moment that the live phone shows: it follows once the knob has turned. */
export function useLive(): LiveMoment {
  const state = useDeferredValue(useStore(lab))
  return useMemo(() => {
    const story = labStory(state)
    return {
      state,
      scenario: story.scenario,
      moment: momentOf(story, state.cursor),
      hasPrevious: labEvent(state, -1) !== null,
      hasNext: labEvent(state, 1) !== null,
    }
  }, [state])
}
