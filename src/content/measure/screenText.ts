import { richParts } from '#content/rich.ts'
import { sentence, type MessageId, type MessageValues } from '#content/sentence.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { offeredSteps } from '#domain/scenario/momentAt.ts'
import type { AnyStep } from '#domain/scenario/types.ts'

/** A text that stands on the simulated screen, and under which id. */
export interface ScreenText {
  readonly id: MessageId
  readonly text: string
}

/** What a screen is drawn from, as the phone has it. */
export interface ScreenView {
  readonly standing: Standing
  readonly on: IsoDay
  readonly setting: Setting
  readonly offered: ReadonlySet<AnyStep>
}

export function viewOf(standing: Standing, on: IsoDay, setting: Setting): ScreenView {
  return { standing, on, setting, offered: new Set(offeredSteps(standing, on, setting)) }
}

/** The words of a message without its marks. */
export function text(id: MessageId, values?: MessageValues): ScreenText {
  const words = richParts(sentence(id, values)).map((part) => part.text)
  return { id, text: words.join('') }
}

export function when(holds: boolean, ...texts: readonly ScreenText[]): readonly ScreenText[] {
  return holds ? texts : []
}
