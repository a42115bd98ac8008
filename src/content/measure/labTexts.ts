import { dayLong } from '#content/format.ts'
import { text, when, type ScreenText, type ScreenView } from '#content/measure/screenText.ts'
import { say } from '#content/say.ts'
import type { Design } from '#domain/design/design.ts'
import { isPerPurpose } from '#domain/design/held.ts'
import type { PurposeId } from '#domain/dataflow/ids.ts'

/** What the screens say that a design from the lab draws in its own way; null: this screen is everybody's. */
export function labTexts(view: ScreenView, design: Design): readonly ScreenText[] | null {
  switch (view.standing.screen) {
    case 'notice2016':
    case 'notice2021':
      return noticeTexts(view, design)
    case 'panel2016':
      return panelTexts(view, design)
    case 'warning':
      return warningTexts(view, design)
    case 'limited':
      return [text('phone.limited.title'), text('lab.phone.limited'), text('lab.phone.toNotice')]
    default:
      return null
  }
}

function usesText({ wording, stops }: Design): readonly ScreenText[] {
  if (wording !== 'neutral' || stops.length === 0) return []
  return [text('lab.phone.uses', { uses: stops.map((use) => say(`purpose.${use}.name`)).join(', ') })]
}

function useText(use: PurposeId): ScreenText {
  return text('lab.phone.useSwitch', { use: say(`purpose.${use}.name`) })
}

function choiceTexts(design: Design): readonly ScreenText[] {
  const ways = when(design.switchDefault === 'mustChoose', text('lab.phone.chooseShare'), text('lab.phone.chooseHold'))
  if (isPerPurpose(design)) return design.stops.flatMap((use) => [useText(use), ...ways])
  return design.switchDefault === 'mustChoose' ? [text('lab.phone.choose'), ...ways] : [text('lab.phone.switch')]
}

function missing({ offered }: ScreenView): readonly ScreenText[] {
  return when(!offered.has('agree'), text('lab.phone.missing'))
}

function noticeTexts(view: ScreenView, design: Design): readonly ScreenText[] {
  const { standing, offered } = view
  const isOpen = standing.account === 'active'
  const { acceptBy } = standing
  return [
    ...when(isOpen && design.putOff, text('phone.notNow')),
    text('lab.phone.title'),
    text(`lab.phone.${design.wording}`),
    ...usesText(design),
    ...(acceptBy === null ? [] : [text('lab.phone.acceptBy', { day: dayLong(acceptBy) })]),
    ...(design.switchPlace === 'firstScreen' ? choiceTexts(design) : []),
    text('phone.agree'),
    ...when(design.decline && isOpen, text('lab.phone.decline')),
    ...missing(view),
    ...when(design.switchPlace === 'behindLink', text('lab.phone.more')),
    ...when(offered.has('openDeleteAccount'), text('phone.notice2016.delete')),
  ]
}

const PARTS = ['plain', 'messages', 'banners', 'business'] as const

function panelTexts(view: ScreenView, design: Design): readonly ScreenText[] {
  return [
    text('phone.panel2016.title'),
    ...PARTS.flatMap((part) => [text(`phone.panel2016.${part}.head`), text(`phone.panel2016.${part}.text`)]),
    text(`lab.phone.${design.wording}`),
    ...usesText(design),
    ...choiceTexts(design),
    text('phone.agree'),
    ...missing(view),
  ]
}

function warningTexts({ standing, offered }: ScreenView, design: Design): readonly ScreenText[] {
  const sharing = offered.has('share')
  const forGood = design.revocable !== 'bothWays' && !sharing && standing.answer === 'accepted'
  return [
    text('lab.phone.warning.title'),
    text(`lab.phone.warning.${sharing ? 'neutral' : design.wording}`),
    ...when(forGood, text('lab.phone.warning.oneWay')),
    text('phone.warning.cancel'),
    text(sharing ? 'lab.phone.share' : 'phone.warning.dontShare'),
  ]
}

/** The control after the answer: in Settings, or above the chats. */
export function controlTexts({ standing }: ScreenView, design: Design): readonly ScreenText[] {
  if (standing.row === 'absent') return []
  return isPerPurpose(design) ? design.stops.map(useText) : [text('lab.phone.switch')]
}
