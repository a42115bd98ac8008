import type { RegimeId } from '#domain/dataflow/ids.ts'

export interface RegimeText {
  readonly label: string
  /** What choice a person has under these terms. */
  readonly choice: string
  readonly assumes?: string
  readonly note?: string
}

export const regimeTexts: Record<RegimeId, RegimeText> = {
  pre2016: {
    label: 'Before August 2016',
    choice: 'No sharing to choose about; leaving was the only alternative to the terms.',
  },
  on2016: {
    label: '2016 terms, sharing left on',
    choice:
      'Existing users: untick the box in the prompt, or switch it off in settings within 30 days of accepting. People who joined later: none.',
    assumes: 'also stands for everyone who joined after 25 August 2016',
  },
  optout2016: {
    label: '2016 terms, opted out',
    choice:
      'Used the opt-out in time. It covers ads and product experiences only. Reports differ on whether it could be switched back on: final by one, on and off within 30 days by another.',
  },
  paused2016: {
    label: '2016 terms, ads and product use paused in the EU and the UK',
    choice: 'The pause was the work of regulators, not of a user setting.',
    assumes:
      'UK from 7 November 2016; EU from 8 November 2016, the day is an assumption (reports run from 8 November to mid November). Everything but ads and product use stands as under the 2016 terms; the French regulator found in 2017 that measurement went on.',
  },
  eutext2018: {
    label: 'European text of April 2018, pause goes on',
    choice: 'The pause was the work of regulators, not of a user setting.',
    assumes: 'EU and UK; until the person accepts the 2021 terms',
  },
  row2021: {
    label: '2021 terms accepted, outside Europe',
    choice: 'No opt-out in the text.',
    assumes: 'did not opt out in 2016',
  },
  row2021optout: {
    label: '2021 terms accepted, 2016 opt-out kept',
    choice: 'The 2016 opt-out is honoured by company statement; it is not written in the 2021 text.',
  },
  eea2021: {
    label: '2021 terms accepted, EU and UK',
    choice: 'Legal right to object; no in-app switch for this sharing.',
    assumes: 'in 2021 the UK was inside the "European Region"; later UK texts are separate',
    note: 'European law makes the text name data groups and purposes, so more cells can be answered here than for the rest of the world. More "yes" in this column means a more explicit text, not more sharing: compare by purpose.',
  },
  declined2021: {
    label: '2021 terms never accepted',
    choice: 'Keep dismissing the notice; in the end accounts were not cut off for this.',
    assumes:
      'outside Europe and no opt-out in 2016; with an opt-out the terms of 2016 with the opt-out stand, in Europe the European text of April 2018',
  },
  deleted: {
    label: 'Account deleted',
    choice: 'Deletion through the in-app function; removing the app alone does not delete the account.',
    assumes: 'the position after the deletion period of up to 90 days',
  },
}
