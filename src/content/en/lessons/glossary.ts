import { term, words } from '#content/lessons/write.ts'

/** The words of all lessons; each takes those that it needs. */
export const glossary = {
  notice: term('Notice', words('The screen on which an app asks people to accept something new.')),
  default: term('Default', words('How a switch stands before anybody has touched it.')),
  optOut: term(
    'Opt-out',
    words('A choice that stops a use. As long as nobody makes it, the use goes on. An opt-in is the other way round.'),
  ),
  window: term('Window', words('The days on which a choice can still be changed.')),
  putOff: term('To put off', words('To close a notice without an answer. It is neither a yes nor a no.')),
  pair: term('Pair', words('One kind of data and one use of it: for instance the phone number, for ads.')),
  mayBeShared: term(
    'May be shared',
    words('The terms in force allow it for this person on this day. It does not say that anything was sent.'),
  ),
  disputed: term('Disputed', words('Reliable sources contradict each other. All sides are shown.')),
  open: term('Open', words('The text neither names it nor excludes it, and nobody contradicts anybody.')),
  telling: term('Telling', words('What follows from a step: as it was announced, or as it happened.')),
  record: term(
    'The record',
    words('All the sources that were read for this site, with how sure each of them makes us.'),
  ),
  source: term('Source', words('The text in which something was read. It can be official, press, or second-hand.')),
  assumption: term('Assumption', words('What no source says and the simulation must decide. It is always marked.')),
  regulator: term('Regulator', words('A public authority that sees to it that a law is kept.')),
  commitment: term('Commitment', words('What a company promises an authority that it will do from now on.')),
  patternNote: term(
    'Pattern note',
    words('A name for how a screen is built, with what speaks for the name and against it. It is no verdict.'),
  ),
  measure: term('Measure', words('Something counted on the screens. It says nothing about what people do.')),
  promiseGap: term(
    'Promise gap',
    words('How much goes on of what a reader of the label expects to stop. What readers expect is our assumption.'),
  ),
  preset: term('Preset', words('A finished design in the lab to begin with: built, announced, asked for, or ours.')),
  knob: term('Knob', words('One setting of a design in the lab, such as how the switch stands at first.')),
} as const
