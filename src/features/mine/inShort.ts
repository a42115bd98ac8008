import type { Said } from '#content/said.ts'
import type { Mine } from '#domain/mine/fates.ts'
import type { Lived } from '#domain/mine/lived.ts'
import { isInEurope } from './places.ts'
import { claimed, eitherOf, plain, sentences, type Block } from './parts.ts'

function of2016({ of }: Lived): readonly Said[] {
  if (of.span === 'between') return [claimed('ledger.joined.2016')]
  if (of.span === 'after') return [claimed('mine.told.joined2021')]
  if (of.found === 'notAsked') return [claimed('mine.told.unanswered'), claimed('mine.told.unanswered.against')]
  return [claimed(of.found === 'left' ? 'mine.told.left' : 'mine.told.off')]
}

function of2021({ of }: Lived): readonly Said[] {
  if (of.accepted === null) return []
  return [claimed(of.accepted === 'no' ? 'mine.told.declined' : 'mine.told.accepted')]
}

/** What has to be known beside it. Each says where it holds, so they can stand together where a place is not known. */
function beside({ of }: Lived): readonly Said[] {
  const isEuropean = isInEurope(of.region)
  if (of.accepted === null) return []
  if (of.accepted === 'no') return [claimed(isEuropean ? 'mine.told.declined.europe' : 'mine.told.declined.world')]
  const isOff = of.found === 'notice' || of.found === 'settings'
  return [
    claimed(isEuropean ? 'ledger.agree2021.europe' : 'ledger.agree2021.removed'),
    ...(isOff && !isEuropean ? [claimed('mine.told.optOutKept')] : []),
    claimed('ledger.agree2021.noChange'),
  ]
}

/** What was agreed to, in a few sentences. */
export function inShort({ lives, setAside }: Mine): readonly Block[] {
  const notes = new Map([...lives.flatMap(beside), claimed('mine.told.messages')].map((said) => [said.id, said]))
  return [
    ...(setAside.length > 0 ? [sentences(...setAside.map((one) => plain(`mine.contradiction.${one}`)))] : []),
    ...eitherOf(lives.map(of2016)),
    ...eitherOf(lives.map(of2021).filter((all) => all.length > 0)),
    { kind: 'notes', all: [...notes.values()] },
  ]
}
