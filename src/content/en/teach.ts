import { ui, type Messages } from '#content/message.ts'

/** Lessons: what the pages around them say. Their own words lie in `lessons/`. */
export const teachMessages = {
  'teach.view.phone': ui('The simulated phone on {day}'),
  'teach.view.flow': ui('Kinds of data and their uses on {day}, as a table'),
  'teach.view.map': ui('The way of the data on {day}, as a map'),
  'teach.view.ledger': ui('What happened up to {day}'),
  'teach.view.compare': ui('Two moments side by side'),
  'teach.view.timeline': ui('Documented events from {from} to {to}'),
  'teach.view.measures': ui('What designs cost, measure by measure'),
  'teach.phone.still': ui('This phone stands still: it shows one moment.'),
  'teach.phone.previous': ui('Event before'),
  'teach.phone.next': ui('Next event'),
  'teach.phone.dayOn': ui('One day on'),
  'teach.phone.again': ui('Begin again'),
  'teach.compare.side': ui(
    '{hasTitle, select, yes {{title}, {day}} other {{day}{hasLast, select, yes {: {last}} other {}}}}',
  ),
  'teach.compare.shared': ui('{shared} of {all} pairs may be shared'),
  'teach.compare.same': ui('Nothing differs.'),
  'teach.compare.differences': ui('What differs'),
  'teach.timeline.none': ui('No documented event lies between these days.'),
} as const satisfies Messages
