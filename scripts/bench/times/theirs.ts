// jsPsych with its own plugin for a question with a button, as its documentation has it: its scripts stand before this one.
import { gapMs, textOf } from './trial.ts'
import { watchTruth } from './truth.ts'

interface JsPsych {
  run(timeline: readonly object[]): Promise<void>
}
declare const initJsPsych: (options: { on_trial_finish: (data: { rt: number }) => void }) => JsPsych
declare const jsPsychHtmlButtonResponse: unknown

watchTruth()
const jsPsych = initJsPsych({
  on_trial_finish: ({ rt }) => {
    window.recorded = [...(window.recorded ?? []), rt]
  },
})
const timeline = Array.from({ length: 100 }, (_, number) => ({
  type: jsPsychHtmlButtonResponse,
  stimulus: `<p elementtiming="${number}">${textOf(number)}</p>`,
  choices: ['Agree'],
  post_trial_gap: gapMs(number + 1),
}))
void jsPsych.run(timeline)
