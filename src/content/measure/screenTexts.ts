import { dayLong } from '#content/format.ts'
import { controlTexts, labTexts } from '#content/measure/labTexts.ts'
import { text, viewOf, when, type ScreenText, type ScreenView } from '#content/measure/screenText.ts'
import type { MessageId } from '#content/sentence.ts'
import { EUROPE } from '#domain/consent/calendar.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import type { Screen } from '#domain/scenario/types.ts'

/** The day that the notice of January 2021 printed (P06). */
const PRINTED_2021 = isoDay('2021-02-08')

/**
 * What there is to read on a screen of the phone: names of pictures, the clock and what lies under a question apart.
 * A test holds this list to the phone as it is drawn.
 */
export function screenTexts(standing: Standing, on: IsoDay, setting: Setting): readonly ScreenText[] {
  const view = viewOf(standing, on, setting)
  const own = setting.design ? labTexts(view, setting.design) : null
  return own ?? SCREENS[standing.screen](view)
}

type Texts = (view: ScreenView) => readonly ScreenText[]

function all(...ids: readonly MessageId[]): Texts {
  return () => ids.map((id) => text(id))
}

function isIphone({ setting }: ScreenView): boolean {
  return setting.phone === 'iphone'
}

/** The bar of a page below another: on the iPhone it names that page. */
function bar(view: ScreenView, title: MessageId, up: MessageId): readonly ScreenText[] {
  return [...when(isIphone(view) && view.offered.has('back'), text(up)), text(title)]
}

function tabs(view: ScreenView): readonly ScreenText[] {
  return when(isIphone(view), text('phone.chats.calls'), text('phone.chats.title'), text('phone.chats.settings'))
}

const PANEL = ['plain', 'company', 'messages', 'banners', 'business', 'options'] as const

const SCREENS: Readonly<Record<Screen, Texts>> = {
  chats: (view) => [
    text('phone.chats.title'),
    ...when(view.offered.has('tapBanner'), text('phone.chats.banner'), text('phone.chats.bannerAction')),
    ...(view.setting.design?.control === 'inSight' ? controlTexts(view, view.setting.design) : []),
    ...(['noor', 'club', 'ines'] as const).flatMap((chat) => [
      text(`phone.chats.${chat}.name`),
      text(`phone.chats.${chat}.last`),
    ]),
    ...tabs(view),
  ],
  menu: all('phone.menu.newGroup', 'phone.menu.starred', 'phone.menu.settings'),
  settings: (view) => [
    text('phone.settings.title'),
    text('phone.settings.profile'),
    text('phone.settings.profileStatus'),
    ...(['account', 'chats', 'notifications', 'data', 'help'] as const).map((row) => text(`phone.settings.${row}`)),
    ...tabs(view),
  ],
  account: accountTexts,
  notice2016: ({ standing: { acceptBy }, offered }) => [
    ...when(offered.has('notNow'), text('phone.notNow')),
    text('phone.notice2016.text'),
    ...(acceptBy === null ? [] : [text('phone.notice2016.acceptBy', { day: dayLong(acceptBy) })]),
    text('phone.agree'),
    text('phone.notice2016.more'),
    ...when(offered.has('openDeleteAccount'), text('phone.notice2016.delete')),
  ],
  panel2016: () => [
    text('phone.panel2016.title'),
    ...PANEL.flatMap((part) => [text(`phone.panel2016.${part}.head`), text(`phone.panel2016.${part}.text`)]),
    text('phone.panel2016.switch'),
    text('phone.panel2016.switchNote'),
    text('phone.agree'),
  ],
  warning: all('phone.warning.title', 'phone.warning.text', 'phone.warning.cancel', 'phone.warning.dontShare'),
  delete: (view) => [
    ...bar(view, 'phone.delete.title', 'phone.back'),
    text('phone.delete.lead'),
    ...(['account', 'chats', 'groups'] as const).map((lost) => text(`phone.delete.lost.${lost}`)),
    text('phone.delete.field'),
    text('phone.delete.fill'),
    text('phone.delete.button'),
    ...when(view.standing.field !== 'typed', text('phone.delete.first')),
  ],
  deleteReasons: reasonsTexts,
  notice2021: notice2021Texts,
  help2021: (view) => [
    ...bar(view, 'phone.help2021.title', 'phone.back'),
    text('phone.help2021.lead'),
    text(`phone.help2021.${view.setting.phone}.open`),
    text('phone.help2021.account'),
    text('phone.help2021.number'),
    text('phone.help2021.after'),
  ],
  review2021: (view) => [
    ...bar(view, 'phone.review2021.title', 'phone.chats.title'),
    text('phone.review2021.same'),
    text('phone.review2021.new'),
    text('phone.review2021.terms'),
    text('phone.review2021.continue'),
  ],
  accept2021: (view) => [
    ...bar(view, 'phone.accept2021.title', 'phone.back'),
    text('phone.accept2021.text'),
    text('phone.accept'),
  ],
  blocked: ({ offered }) => [
    text('phone.blocked.title'),
    text('phone.blocked.text'),
    ...when(offered.has('openHelp'), text('phone.blocked.help')),
    text('phone.agree'),
    ...when(offered.has('openDeleteAccount'), text('phone.blocked.delete')),
  ],
  limited: ({ standing: { account } }) => [
    text('phone.limited.title'),
    text(`phone.limited.${account === 'callsOnly' || account === 'noChatList' ? account : 'silent'}`),
    text('phone.accept'),
  ],
  gone: all('phone.gone.title', 'phone.gone.text'),
}

function accountTexts(view: ScreenView): readonly ScreenText[] {
  const { setting, standing } = view
  const row = setting.design
    ? setting.design.control === 'settings'
      ? controlTexts(view, setting.design)
      : []
    : when(standing.row !== 'absent', text('phone.account.share'), text('phone.account.shareNote'))
  return [
    ...bar(view, 'phone.account.title', 'phone.settings.title'),
    ...(['privacy', 'security', 'changeNumber', 'delete'] as const).map((each) => text(`phone.account.${each}`)),
    ...row,
  ]
}

const REASONS = ['device', 'number', 'pause', 'feature', 'broken', 'other'] as const

function reasonsTexts(view: ScreenView): readonly ScreenText[] {
  const { reasons } = view.standing
  return [
    ...bar(view, 'phone.reasons.title', 'phone.back'),
    text('phone.reasons.lead'),
    text(reasons === 'chosen' ? 'phone.reasons.chosen' : 'phone.reasons.choose'),
    ...(reasons === 'open' ? REASONS.map((reason) => text(`phone.reasons.${reason}`)) : []),
    text('phone.reasons.button'),
    ...when(reasons !== 'chosen', text('phone.reasons.first')),
  ]
}

function notice2021Texts(view: ScreenView): readonly ScreenText[] {
  const { setting, standing, offered } = view
  const isReminder = standing.terms2021 === 'reminded'
  return [
    text('phone.notice2021.title'),
    text('phone.notice2021.data'),
    text('phone.notice2021.shops'),
    ...when(!EUROPE.includes(setting.region), text('phone.notice2021.products')),
    isReminder ? text('phone.notice2021.reminder') : text('phone.notice2021.demand', { day: dayLong(PRINTED_2021) }),
    text(isReminder ? 'phone.accept' : 'phone.agree'),
    ...when(offered.has('notNow') && !isIphone(view), text('phone.notNow')),
  ]
}
