import { canonicalJson } from '#domain/canonical/canonicalJson.ts'
import { sha256Hex } from '#domain/canonical/sha256.ts'
import { consentFaults } from '#domain/study/consentCheck.ts'
import { parseStudy } from '#domain/study/parse.ts'
import { studyAsFile } from '#domain/study/print.ts'
import type { FrozenStudy } from '#domain/study/types.ts'

/**
 * What the run page holds: the study of this text, if it has this hash and is what was frozen; else null. Of the whole
 * checklist only the participant's own consent screen is gone through again: the rest was before it was frozen.
 */
export function openFrozen(text: string, hash: string): FrozenStudy | null {
  if (sha256Hex(text) !== hash) return null
  const parsed = parseStudy(valueOf(text))
  if (!parsed.ok || canonicalJson(studyAsFile(parsed.study)) !== text) return null
  const isFair = Object.values(consentFaults(parsed.study.consent)).every((faults) => faults.length === 0)
  return isFair ? { study: parsed.study, hash, text } : null
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
