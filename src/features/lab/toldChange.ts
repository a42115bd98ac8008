import type { AllMeasures } from '#content/measure/allMeasures.ts'
import { cellText } from '#content/measure/cell.ts'
import { cellOf, ROW_IDS, type RowId } from '#content/measure/rows.ts'
import { rowName } from '#content/measure/rowSays.ts'
import { say } from '#content/say.ts'
import type { Fate, Measures } from '#domain/design/measure.ts'

const WAYS = ['refuse', 'accept', 'revoke', 'restore', 'leave'] as const

function taps(measures: Measures, way: (typeof WAYS)[number]): string {
  const path = measures.paths[way]
  return path === null ? say('labPage.told.none') : String(path.taps)
}

function choice({ choice: { days, forGood } }: Measures): string {
  return forGood ? say('labPage.told.forGood') : say('labPage.told.days', { count: days })
}

const idle = ({ doingNothing }: Measures): Fate => doingNothing.days365

/** What weighs most of it, in words of its own; empty where none of these changed. */
function weightiest(now: Measures, before: Measures): string {
  const told = [
    ...WAYS.map((way) => {
      const values = { now: taps(now, way), before: taps(before, way) }
      return values.now === values.before ? '' : say('labPage.told.taps', { way, ...values })
    }),
    choice(now) === choice(before) ? '' : say('labPage.told.choice', { now: choice(now), before: choice(before) }),
    idle(now).penalties.length === idle(before).penalties.length
      ? ''
      : say('labPage.told.losses', { now: idle(now).penalties.length, before: idle(before).penalties.length }),
    idle(now).reminders === idle(before).reminders
      ? ''
      : say('labPage.told.reminders', { now: idle(now).reminders, before: idle(before).reminders }),
  ]
  return told.find((sentence) => sentence !== '') ?? ''
}

/** What a turn of a knob changed, in one sentence: what weighs most, and how many more rows of the table. */
export function toldChange(now: AllMeasures, before: AllMeasures): string {
  const text = (id: RowId, all: AllMeasures): string => cellText(cellOf(id, all))
  const changed = ROW_IDS.filter((id) => text(id, now) !== text(id, before))
  const [row] = changed
  // How much the answers weigh is measured where they are drawn, and not known here.
  if (!row) return say(isDrawnAlike(now, before) ? 'labPage.told.same' : 'labPage.told.look')
  const first =
    weightiest(now.rows, before.rows) ||
    say('labPage.told.row', { name: rowName(row), now: text(row, now), before: text(row, before) })
  return changed.length === 1
    ? say('labPage.told.one', { first })
    : say('labPage.told.more', { first, count: changed.length - 1 })
}

const LOOKS = ['switchPlace', 'switchDefault', 'decline', 'buttons', 'putOff', 'decisions', 'stops', 'wording'] as const

/** Whether the first screen is drawn from the same settings; what was shipped has none and is drawn as it was. */
function isDrawnAlike(
  { subject: { design: now } }: AllMeasures,
  { subject: { design: before } }: AllMeasures,
): boolean {
  if (!now || !before) return now === before
  return LOOKS.every((knob) => String(now[knob]) === String(before[knob]))
}
