import { elements2016 } from '#domain/patterns/elements2016.ts'
import { elements2021 } from '#domain/patterns/elements2021.ts'
import type { PatternElement, PatternId } from '#domain/patterns/pattern.ts'

/**
 * The eighteen elements of the two flows. A name fits exactly where nothing else is said; an element without a type of
 * one vocabulary is one for which the notes of the research found none.
 */
export const patterns: Readonly<Record<PatternId, PatternElement>> = { ...elements2016, ...elements2021 }
