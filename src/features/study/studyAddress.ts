import { STEPS, type StepId } from './stepIds.ts'

/** Which study of this device is open, and at which step: after `#`, which no host is told. */
export interface StudyPlace {
  readonly key: string
  readonly step: StepId
}

const FORM = /^#([0-9a-f]{16})(?:\/([a-z]+))?$/

export function readStudyAddress(hash: string): StudyPlace | null {
  const [, key, step] = FORM.exec(hash) ?? []
  return key === undefined ? null : { key, step: STEPS.find((one) => one === step) ?? STEPS[0] }
}

export function printStudyAddress({ key, step }: StudyPlace): string {
  return step === STEPS[0] ? `#${key}` : `#${key}/${step}`
}
