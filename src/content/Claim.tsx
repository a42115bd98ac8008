import { use, type ReactNode } from 'react'
import { Rich, type RichTags } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import {
  evidenceOf,
  languageOf,
  sentence,
  type AssumptionMessageId,
  type ClaimId,
  type MessageValues,
} from '#content/sentence.ts'
import { EvidenceMark, WithheldContext } from '#ui/EvidenceMark.tsx'

interface ClaimProps<Id> {
  readonly id: Id
  readonly values?: MessageValues
  readonly tags?: RichTags
}

/** The one way to show a sentence that states a fact: the sentence, and a small button that opens what it rests on. */
export function Claim({ id, values, tags }: ClaimProps<ClaimId>): ReactNode {
  const ids = evidenceOf(id)
  const isWithheld = use(WithheldContext)(ids)
  if (isWithheld) return <span data-withheld={id}>{say('claim.withheld')}</span>
  const text = sentence(id, values)
  return (
    <span data-claim={id}>
      <Rich text={text} lang={languageOf(id)} {...(tags ? { tags } : {})} />{' '}
      <EvidenceMark ids={ids} sentence={text} label={say('claim.sources', { count: ids.length })} />
    </span>
  )
}

/** A sentence that we assume, because no source says it; it says so itself. */
export function Assumption({ id, values, tags }: ClaimProps<AssumptionMessageId>): ReactNode {
  const text = sentence(id, values)
  return (
    <span data-assumption={id}>
      {say('claim.assumption')} <Rich text={text} lang={languageOf(id)} {...(tags ? { tags } : {})} />
    </span>
  )
}
