import type { State } from './state.ts'

export const agreed = '2016-08-26.agree'
const inAccount = `${agreed}~2016-09-20.openMenu.openSettings.openAccount`
const inDelete = `${agreed}~2021-01-20.openMenu.openSettings.openAccount.openDeleteAccount`
const atReasons = `${inDelete}.focusField.typeNumber.deleteAccount`

const play = (fragment: string): string => `/play/#v=1&${fragment}`
export const afterAgree = play(`a=${agreed}&u=2016-08-26`)

/** What the simulated phone can show, each as a link. */
export const MOMENTS: readonly State[] = [
  { name: 'notice', address: play('u=2016-08-26'), screen: 'notice2016' },
  { name: 'only what was public that day', address: `${afterAgree}&k=1`, screen: 'chats' },
  { name: 'panel with the switch', address: play('a=2016-08-26.readMore&u=2016-08-26'), screen: 'panel2016' },
  { name: 'warning', address: play('a=2016-08-26.readMore.switchOff&u=2016-08-26'), screen: 'warning' },
  { name: 'after Agree', address: afterAgree, screen: 'chats' },
  {
    name: 'agreed with sharing off',
    address: play('a=2016-08-26.readMore.switchOff.dontShare.agree&u=2016-08-26'),
    screen: 'chats',
  },
  { name: 'menu', address: play(`a=${agreed}~2016-09-20.openMenu&u=2016-09-20`), screen: 'menu' },
  { name: 'account row', address: play(`a=${inAccount}&u=2016-09-20`), screen: 'account' },
  {
    name: 'account row, iPhone',
    address: play(`p=iphone&a=${agreed}~2016-09-20.openSettings.openAccount&u=2016-09-20`),
    screen: 'account',
  },
  { name: 'account row, greyed', address: play(`a=${inAccount}.switchOff.dontShare&u=2016-09-20`), screen: 'account' },
  { name: 'delete page', address: play(`a=${inDelete}&u=2021-01-20`), screen: 'delete' },
  { name: 'reasons for leaving', address: play(`a=${atReasons}&u=2021-01-20`), screen: 'deleteReasons' },
  { name: 'notice of 2021', address: play(`a=${agreed}&u=2021-01-06`), screen: 'notice2021' },
  {
    name: 'blocked, as announced in January',
    address: play(`t=announced-january&a=${agreed}~2021-01-06.notNow&u=2021-02-08`),
    screen: 'blocked',
  },
  { name: 'limited', address: play(`t=announced-may&a=${agreed}&u=2021-07-03`), screen: 'limited' },
  { name: 'gone', address: play(`t=announced-february&a=${agreed}&u=2021-10-03`), screen: 'gone' },
  { name: 'a broken link', address: play('a=2016-08-26.fly&u=2016-08-26'), screen: 'notice2016' },
]
