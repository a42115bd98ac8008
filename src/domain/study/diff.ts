import { fieldPath } from '#domain/scenario/fault.ts'
import { canonicalJson } from '#domain/canonical/canonicalJson.ts'
import { studyAsFile } from '#domain/study/print.ts'
import type { Study } from '#domain/study/types.ts'

export interface Change {
  /** `$.questions.after[id=sus].required`: what has an id is found by it, wherever it stands. */
  readonly path: string
  /** Undefined: it was not there, or is not there any more. */
  readonly before: unknown
  readonly after: unknown
}

/** What differs between two studies, in the order of the file. */
export function diffStudies(before: Study, after: Study): readonly Change[] {
  return changes('$', studyAsFile(before), studyAsFile(after))
}

function changes(path: string, before: unknown, after: unknown): readonly Change[] {
  if (isList(before) && isList(after)) return listChanges(path, before, after)
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) => changes(fieldPath(path, key), before[key], after[key]))
  }
  return isSame(before, after) ? [] : [{ path, before, after }]
}

/** By id where everything has one: what moved is one change, and nothing after it has changed. */
function listChanges(path: string, before: readonly unknown[], after: readonly unknown[]): readonly Change[] {
  const was = idsOf(before)
  const is = idsOf(after)
  if (!was || !is) return isSame(before, after) ? [] : [{ path, before, after }]
  const kept = was.filter((id) => is.includes(id))
  const moved = !isSame(
    kept,
    is.filter((id) => was.includes(id)),
  )
  return [
    ...(moved ? [{ path, before: was, after: is }] : []),
    ...[...was, ...is.filter((id) => !was.includes(id))].flatMap((id) =>
      changes(`${path}[id=${id}]`, before[was.indexOf(id)], after[is.indexOf(id)]),
    ),
  ]
}

const ID_FIELDS = ['id', 'to', 'rule', 'condition', 'knob'] as const

function idsOf(all: readonly unknown[]): readonly string[] | null {
  const ids = all.map((one) => {
    if (!isObject(one)) return undefined
    const field = ID_FIELDS.find((name) => typeof one[name] === 'string')
    return field && String(one[field])
  })
  return ids.includes(undefined) || new Set(ids).size < ids.length ? null : (ids as string[])
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b))
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
