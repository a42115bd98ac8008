import type { StateAliasId } from '#domain/dataflow/matrix/stateAliases.ts'

/** Why a state borrows that column. */
export const stateAliasTexts: Record<StateAliasId, string> = {
  'prompted2016-undecided':
    'Until the new terms were accepted the 2012 text was the last one agreed to. No source states what was shared in this interval, so this is an inference.',
  'accepted2016-window-open': 'Sharing was on by default after acceptance; the 30 days only kept the switch available.',
  'joined-after-2016-08-25': 'The choice was offered to existing users only.',
  'prompted2021-undecided': 'Earlier terms stay in force until the new ones are accepted.',
  limited2021: 'The announced loss of functions changed what the user could do, not what had been agreed to.',
}
