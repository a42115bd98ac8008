import { entryText } from '#content/entrySays.ts'
import { presetName } from '#content/designSays.ts'
import type { Design } from '#domain/design/design.ts'
import { PRESET_IDS, presets } from '#domain/design/presets.ts'
import { shortDesign } from '#domain/design/readDesign.ts'
import { count, dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { isExistingUser } from '#domain/consent/start.ts'
import { PAIR_COUNT, PURPOSE_IDS, type Verdict } from '#domain/dataflow/ids.ts'
import type { Ledger, LedgerEnd } from '#domain/scenario/ledger.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { Scenario } from '#domain/scenario/types.ts'

/** A ledger to be read by a person in a terminal. */
export function ledgerAsText(ledger: Ledger): string {
  const entries = ledger.entries.map((entry) => entryLines(entry, entryText(entry, ledger.scenario)))
  return [...heading(ledger.scenario), '', ...entries.flat(), '', ...endLines(ledger.end), '', ''].join('\n')
}

function yesNo(is: boolean): string {
  return is ? 'yes' : 'no'
}

/** The preset that it is, or every setting that differs from how that question was built, as links write it. */
function designText(design: Design): string {
  const short = shortDesign(design)
  const preset = PRESET_IDS.find((id) => shortDesign(presets[id].design) === short)
  return preset ? presetName(preset) : short
}

function heading(scenario: Scenario): string[] {
  const { person, telling, reading, design } = scenario
  return [
    say('cli.ledgerOf', { title: scenario.title || say('cli.untitled') }),
    say('cli.person', {
      existing: yesNo(isExistingUser(person.joined)),
      joined: person.joined,
      region: person.region,
      phone: person.phone,
      account: yesNo(person.parentAccount),
      isLab: yesNo(design !== undefined),
      design: design ? designText(design) : '',
      telling,
      reading,
    }),
  ]
}

function entryLines(entry: LedgerEntry, text: string): string[] {
  const pairs = entry.changed.filter((change) => change.purpose !== 'toFacebook').length
  const facts = [
    entry.refused ? say('cli.refused') : say('cli.changed', { count: pairs }),
    ...(entry.taps > 0 ? [say('cli.tapsOf', { count: entry.taps })] : []),
    ...(entry.cites.length > 0 ? [entry.cites.join(' ')] : []),
  ]
  return [`${String(entry.n).padStart(3)}  ${entry.on}  ${entry.by}`, `     ${text}`, `     (${facts.join('; ')})`]
}

function endLines(end: LedgerEnd): string[] {
  const { screen, account, terms2016, sharing2016, terms2021, regime, taps } = end
  const day = (one: IsoDay | null): string => one ?? say('cli.none')
  const counts: Record<Verdict, number> = { yes: 0, no: 0, disputed: 0 }
  for (const row of Object.values(end.flows)) for (const purpose of PURPOSE_IDS) counts[row[purpose]] += 1
  return [
    say('cli.end', { day: dayLong(end.on) }),
    say('cli.endLine', { screen, account, terms2016, sharing2016, terms2021, regime, taps }),
    say('cli.windows', {
      acceptBy: day(end.acceptBy),
      optOutUntil: day(end.optOutUntil),
      isOpen: yesNo(end.optOutOpen),
      deletionDoneBy: day(end.deletionDoneBy),
    }),
    say('cli.flows', { ...counts, all: count(PAIR_COUNT) }),
    ...(end.overlays.length > 0 ? [end.overlays.join(' ')] : []),
  ]
}
