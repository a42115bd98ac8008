/**
 * Words that people use for the same thing, for the search of the facts: who types one finds the others. Each line is
 * all there is; nothing is guessed beside it. In small letters, as they are compared.
 */
export const synonyms: readonly (readonly [string, string, ...string[]])[] = [
  ['facebook', 'meta', 'parent company'],
  ['phone number', 'phone numbers', 'telephone', 'telephone number', 'mobile number'],
  ['address book', 'address books', 'contact list', 'contact lists', 'contacts'],
  ['ad', 'ads', 'advert', 'adverts', 'advertising', 'advertisement', 'advertisements'],
  ['delete', 'deletes', 'deleted', 'deleting', 'deletion', 'leave', 'leaves', 'leaving'],
  ['opt out', 'opt-out', 'opt-outs', 'opted out', 'opting out', 'switch off', 'switched off'],
  ['notice', 'notices', 'prompt', 'prompts', 'pop-up', 'popup'],
  ['authority', 'authorities', 'regulator', 'regulators', 'watchdog'],
  ['fine', 'fines', 'fined', 'penalty', 'penalties'],
  ['eu', 'eea', 'europe', 'european', 'european union'],
  ['uk', 'united kingdom', 'britain', 'british'],
  ['us', 'usa', 'united states', 'american'],
]
