import { USUAL_PERSON } from '#domain/scenario/defaults.ts'
import { MINIMAL_LOG, STUDY_FORMAT, type Study } from '#domain/study/types.ts'

const { joined, region, parentAccount } = USUAL_PERSON

/** A study of which nothing is written yet: what an empty file means. */
export const USUAL_STUDY: Study = {
  format: STUDY_FORMAT,
  id: 'study',
  title: '',
  purpose: '',
  ethics: { information: '', contact: '', debrief: '', deception: false, approval: '' },
  consent: {
    goOn: '',
    leave: '',
    buttons: 'equal',
    confirmation: 'none',
    leavePlace: 'firstScreen',
    statements: [],
  },
  conditions: [],
  task: {
    goal: '',
    mode: 'free',
    horizonDays: 60,
    ends: 'horizon',
    person: { joined, region, parentAccount },
    phone: 'android',
  },
  questions: { before: [], after: [] },
  logging: MINIMAL_LOG,
  assignment: { by: 'links', seed: '', blocks: [] },
  outcomes: { primary: null, exploratory: [] },
  exclusions: [],
  preregistration: { hypothesis: '', perCondition: null, stopping: '', analysis: '' },
  collectors: [],
  completion: { code: '', link: '', codes: [] },
}
