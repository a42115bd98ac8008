import type { ReactNode } from 'react'
import type { Screen } from '#domain/scenario/types.ts'
import { Account } from './Account.tsx'
import { Blocked, Gone, Limited } from './Blocked.tsx'
import { Chats, Menu } from './Chats.tsx'
import { DeleteAccount } from './DeleteAccount.tsx'
import { DeleteReasons } from './DeleteReasons.tsx'
import { Accept2021, Help2021, Notice2021, Review2021 } from './Notice2021.tsx'
import { Panel2016 } from './Panel2016.tsx'
import { Settings } from './Settings.tsx'
import { Warning } from './Warning.tsx'

/** Every screen but the notice that each story opens with. */
export const laterScreens: Readonly<Record<Exclude<Screen, 'notice2016'>, () => ReactNode>> = {
  chats: Chats,
  menu: Menu,
  panel2016: Panel2016,
  warning: Warning,
  settings: Settings,
  account: Account,
  delete: DeleteAccount,
  deleteReasons: DeleteReasons,
  notice2021: Notice2021,
  help2021: Help2021,
  review2021: Review2021,
  accept2021: Accept2021,
  blocked: Blocked,
  limited: Limited,
  gone: Gone,
}
