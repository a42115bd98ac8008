import type { Study } from '#domain/study/types.ts'

export const STANDARD = 'Psych-DS'

/** Values in names of files may hold letters and digits only. */
export function plainValue(text: string): string {
  return text.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => (next ?? '').toUpperCase())
}

export function dataFileName(study: Pick<Study, 'id'>, table: 'participants' | 'events'): string {
  return `study-${plainValue(study.id)}_description-${table}_data.csv`
}
