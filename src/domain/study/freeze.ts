import type { Fault } from '#domain/scenario/fault.ts'
import { canonicalJson } from '#domain/canonical/canonicalJson.ts'
import { sha256Hex } from '#domain/canonical/sha256.ts'
import { checklist } from '#domain/study/checklist.ts'
import { parseStudy } from '#domain/study/parse.ts'
import { studyAsFile } from '#domain/study/print.ts'
import type { FrozenStudy, Study } from '#domain/study/types.ts'

export type Freezing =
  | { readonly ok: true; readonly frozen: FrozenStudy }
  /** All that stands in the way. */
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** The canonical text of a study and its hash; not while anything is missing. */
export function freeze(given: Study): Freezing {
  const parsed = parseStudy(given)
  if (!parsed.ok) return parsed
  const faults = checklist(parsed.study).flatMap((check) => (check.level === 'must' ? check.faults : []))
  if (faults.length > 0) return { ok: false, faults }
  const study = studyAsFile(parsed.study)
  const text = canonicalJson(study)
  return { ok: true, frozen: { study: parsed.study, hash: sha256Hex(text), text } }
}
